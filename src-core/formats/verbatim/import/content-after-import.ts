import type { AnyRecord } from '../../../model/tables';
import type { Change } from '../../../model/step';
import { removedAfter } from '../../removed-records';
import type { LibraryContent } from '../../types';
import type { ImportPlan } from './import-plan';

function applied<T extends AnyRecord>(
  records: readonly T[],
  changes: readonly { readonly id: string; readonly after: T | null }[],
): T[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  for (const { id, after } of changes) {
    if (after === null) byId.delete(id);
    else byId.set(id, after);
  }
  return [...byId.values()];
}

/**
 * The content after the changes of an import, as the program has it after the step. What comes in is no longer listed as
 * removed; what was removed elsewhere is, and what the import takes away is listed as the file lists it.
 */
export function contentAfterImport(plan: ImportPlan, changes: readonly Change[]): LibraryContent {
  const { current, texts, removedElsewhere, removedThere } = plan;
  const gone = new Set(changes.filter(({ after }) => after === null).map(({ id }) => id));
  const takenAway = removedThere.map(({ removed }) => removed).filter(({ id }) => gone.has(id));
  const removals = [...removedElsewhere, ...takenAway].map((after) => ({ before: null, after }));
  const kept = changes.filter(({ after }) => after !== null);
  const before = new Map(current.removed.map((removed) => [removed.id, removed]));
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
    removed: [...removedAfter(before, { at: '', by: '', changes: kept, removals }).values()],
  };
}
