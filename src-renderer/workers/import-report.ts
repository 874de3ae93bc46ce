import type {
  ArticleWithoutText,
  ImportPlan,
  LookAlike,
  RecordPair,
  TablePlan,
} from '$core/formats/verbatim/import/import-plan';
import type { ImportedFile, LibraryContent } from '$core/formats/types';
import type { Annotation } from '$core/model/annotation';
import { TABLE_NAMES, type AnyRecord, type TableName } from '$core/model/tables';
import { joinedExact } from '$core/text/anchor';
import { differencesOf, type Difference, type NamesById } from './import-differences';

/** A record that is here and in the file with other content. `changed`: the file's is the later one. */
export interface PairReport {
  readonly id: string;
  readonly table: TableName;
  readonly kind: 'changed' | 'conflict';
  readonly name: string;
  readonly differences: readonly Difference[];
}

export interface TableCounts {
  readonly new: number;
  readonly same: number;
  readonly changed: number;
  readonly conflicts: number;
}

/** What an import would do, small enough to be shown and passed on. */
export interface ImportReport {
  readonly writtenBy: string;
  readonly exportedAt: string;
  readonly counts: Readonly<Record<TableName, TableCounts>>;
  readonly pairs: readonly PairReport[];
  /** Articles here that get further versions. */
  readonly grownArticles: number;
  /** How many records the file lists as removed that never were here; later exports list them too. */
  readonly removedElsewhere: number;
  readonly removedThere: readonly { readonly id: string; readonly table: TableName; readonly name: string }[];
  /** Words of the marks that were removed here. */
  readonly removedHere: readonly string[];
  readonly lookAlikes: readonly LookAlike[];
  readonly withoutText: readonly ArticleWithoutText[];
  /** Words of the marks that do not stand in the text that is here. */
  readonly misplaced: readonly string[];
}

export function reportOf(plan: ImportPlan, file: ImportedFile): ImportReport {
  const names = new Map([...namesIn(file.content), ...namesIn(plan.current)]);
  return {
    writtenBy: `${file.generator.name} ${file.generator.version}`,
    exportedAt: file.exportedAt,
    counts: {
      annotators: countsOf(plan.tables.annotators),
      tags: countsOf(plan.tables.tags),
      speakers: countsOf(plan.tables.speakers),
      articles: countsOf(plan.tables.articles),
      annotations: countsOf(plan.tables.annotations),
    },
    pairs: TABLE_NAMES.flatMap((table) => pairsOf(table, plan.tables[table], names)),
    grownArticles: plan.grownArticles.length,
    removedElsewhere: plan.removedElsewhere.length,
    removedThere: plan.removedThere.map(({ removed, table, name }) => ({ id: removed.id, table, name })),
    removedHere: plan.removedHere.map(wordsOf),
    lookAlikes: plan.lookAlikes,
    withoutText: plan.withoutText,
    misplaced: plan.misplaced.map(wordsOf),
  };
}

function countsOf(plan: TablePlan<AnyRecord>): TableCounts {
  const { changed, conflicts, same } = plan;
  return { new: plan.new.length, same, changed: changed.length, conflicts: conflicts.length };
}

function pairsOf(table: TableName, plan: TablePlan<AnyRecord>, names: NamesById): PairReport[] {
  const reported = (kind: PairReport['kind'], { current, incoming }: RecordPair<AnyRecord>): PairReport => {
    const differences = differencesOf(current, incoming, names);
    return { id: current.id, table, kind, name: names.get(current.id) ?? current.id, differences };
  };
  return [
    ...plan.conflicts.map((pair) => reported('conflict', pair)),
    ...plan.changed.map((pair) => reported('changed', pair)),
  ];
}

function namesIn({ annotators, tags, speakers, articles, annotations }: LibraryContent): [string, string][] {
  return [
    ...[...annotators, ...tags, ...speakers].map(({ id, name }): [string, string] => [id, name]),
    ...articles.map(({ id, title }): [string, string] => [id, title.value ?? id]),
    ...annotations.map((annotation): [string, string] => [annotation.id, wordsOf(annotation)]),
  ];
}

function wordsOf({ target }: Annotation): string {
  return joinedExact(target);
}
