import type { Annotation } from '../../../model/annotation';
import { leadsRound, linksOf } from '../../../model/links';
import { anchoredHashesByArticle } from '../../references';
import { rewriteAnnotation } from '../../rewrite-references';
import type { LibraryContent } from '../../types';
import { changesOfImport } from '../import/changes-of-import';
import { contentAfterImport } from '../import/content-after-import';
import { CAUTIOUS_CHOICES, type ImportPlan, type LookAlike } from '../import/import-plan';
import { planImport } from '../import/plan-import';
import { disputeRemoval } from './dispute-removal';
import { keptRecords, type KeptRecord } from './kept-records';
import { mergeMark, type MergedMark } from './merge-mark';

export interface MergeSettings {
  /** The annotator in whose name answers of the second file are kept as disputes. */
  readonly by: string;
  readonly notes: { readonly differs: string; readonly removed: string };
}

export interface ChangedMark {
  readonly id: string;
  readonly fields: readonly string[];
}

export interface Merged {
  readonly content: LibraryContent;
  /** How many marks the second file adds. */
  readonly added: number;
  readonly disputed: readonly ChangedMark[];
  readonly updated: readonly ChangedMark[];
  /** Marks that one file has and the other removed; kept, and disputed. */
  readonly removedInOne: readonly string[];
  readonly kept: readonly KeptRecord[];
  readonly lookAlikes: readonly LookAlike[];
  /** Marks of the second file whose words do not stand in the text of the first. Left out. */
  readonly misplaced: readonly string[];
}

type Marks = Map<string, Annotation>;

/** The mark of the second file without links to marks that do not come in. */
function withoutAbsent(mark: Annotation, marks: Marks): Annotation {
  return rewriteAnnotation(mark, (table, id) => (table === 'annotations' && !marks.has(id) ? null : id));
}

function mergeInto(marks: Marks, mark: Annotation, other: Annotation, settings: MergeSettings): MergedMark {
  const dispute = { by: settings.by, note: settings.notes.differs };
  const merged = mergeMark(mark, other, dispute);
  marks.set(mark.id, merged.mark);
  const round = linksOf(merged.mark.kind).filter((link) => leadsRound(merged.mark, link, marks));
  return round.length === 0 ? merged : mergeMark(mark, other, dispute, round);
}

function disputeRemovals(marks: Marks, { current, removedThere, removedHere }: ImportPlan, note: string): string[] {
  const removedByFirst = new Map(current.removed.map((removed) => [removed.id, removed]));
  const removals = [
    ...removedThere.filter(({ table }) => table === 'annotations').map(({ removed }) => removed),
    ...removedHere.flatMap(({ id }) => removedByFirst.get(id) ?? []),
  ];
  return removals.flatMap((removed) => {
    const mark = marks.get(removed.id);
    if (mark === undefined) return [];
    const disputed = disputeRemoval(mark, removed, note);
    marks.set(mark.id, disputed);
    return disputed === mark ? [] : [mark.id];
  });
}

/** Without texts that no article has now and no mark stands on: a file does not hold them. */
function withTextsInUse(content: LibraryContent): LibraryContent {
  const anchored = [...anchoredHashesByArticle(content.annotations).values()].flatMap((ofArticle) => [...ofArticle]);
  const inUse = new Set([...content.articles.map(({ currentTextHash }) => currentTextHash), ...anchored]);
  return { ...content, texts: new Map([...content.texts].filter(([textHash]) => inUse.has(textHash))) };
}

/**
 * Two contents as one, by the rules by which an import matches records. What only one has comes in. A mark that both have is
 * merged as `mergeMark` says, so that conflicts stand as disputes with both answers on record; a mark that one removed stays,
 * disputed by who removed it. Other records that both have stay as `a` has them; what differs is listed. Nothing is removed
 * or overwritten without a trace, no link leads round to itself, and the outcome is as sound as both were.
 * Merging a content with itself gives it back, and merging the outcome with either again changes nothing. Never fails; time
 * in proportion to the size of both.
 */
export function mergeContents(a: LibraryContent, b: LibraryContent, settings: MergeSettings): Merged {
  const plan = planImport(a, b);
  const changes = changesOfImport(plan, { ...CAUTIOUS_CHOICES, removedHere: 'bring-back' });
  const base = contentAfterImport(plan, changes);
  const marks: Marks = new Map(base.annotations.map((mark) => [mark.id, mark]));
  const { changed, conflicts } = plan.tables.annotations;
  const results = [...changed, ...conflicts].map(({ current, incoming }) => {
    const mark = marks.get(current.id) ?? current;
    const merged = mergeInto(marks, mark, withoutAbsent(incoming, marks), settings);
    marks.set(mark.id, merged.mark);
    return { id: mark.id, ...merged };
  });
  const removedInOne = disputeRemovals(marks, plan, settings.notes.removed);
  const listOf = (pick: (result: MergedMark) => readonly string[]) =>
    results.map((result) => ({ id: result.id, fields: pick(result) })).filter(({ fields }) => fields.length > 0);
  return {
    content: withTextsInUse({ ...base, annotations: [...marks.values()] }),
    added: plan.tables.annotations.new.length,
    disputed: listOf(({ disputed }) => disputed),
    updated: listOf(({ updated }) => updated),
    removedInOne,
    kept: keptRecords(plan),
    lookAlikes: plan.lookAlikes,
    misplaced: plan.misplaced.map(({ id }) => id),
  };
}
