import type { AnyRecord } from '$core/model/tables';
import type { Change } from '$core/model/step';
import type { LibraryContent } from '$core/formats/types';
import type { ImportPlan } from '$core/formats/verbatim/import/import-plan';

function applied<T extends AnyRecord>(records: readonly T[], changes: readonly { id: string; after: T | null }[]): T[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  for (const { id, after } of changes) {
    if (after === null) byId.delete(id);
    else byId.set(id, after);
  }
  return [...byId.values()];
}

/** The content after an import: what the program does with a plan, a step and its store. */
export function applyImport(
  { current, texts, removedElsewhere }: ImportPlan,
  changes: readonly Change[],
): LibraryContent {
  return {
    annotators: applied(
      current.annotators,
      changes.filter((change) => change.table === 'annotators'),
    ),
    tags: applied(
      current.tags,
      changes.filter((change) => change.table === 'tags'),
    ),
    speakers: applied(
      current.speakers,
      changes.filter((change) => change.table === 'speakers'),
    ),
    articles: applied(
      current.articles,
      changes.filter((change) => change.table === 'articles'),
    ),
    annotations: applied(
      current.annotations,
      changes.filter((change) => change.table === 'annotations'),
    ),
    texts: new Map([...current.texts, ...texts.map((text) => [text.textHash, text] as const)]),
    removed: [...current.removed, ...removedElsewhere],
  };
}
