import { sameValue } from '../../../model/canonical-json';
import type { Change } from '../../../model/step';
import { rewriteAnnotation, rewriteSpeaker, rewriteTag, type ReferenceMap } from '../../rewrite-references';
import type { LibraryContent } from '../../types';

function cleared(change: Change, map: ReferenceMap): Change {
  if (change.after === null) return change;
  if (change.table === 'tags') return { ...change, after: rewriteTag(change.after, map) };
  if (change.table === 'speakers') return { ...change, after: rewriteSpeaker(change.after, map) };
  if (change.table === 'annotations') return { ...change, after: rewriteAnnotation(change.after, map) };
  return change;
}

/** Every record here that no change touches, as a change that does nothing yet. */
function untouched({ tags, speakers, annotations }: LibraryContent, touched: ReadonlySet<string>): Change[] {
  const all: Change[] = [
    ...tags.map((record) => ({ table: 'tags' as const, id: record.id, before: record, after: record })),
    ...speakers.map((record) => ({ table: 'speakers' as const, id: record.id, before: record, after: record })),
    ...annotations.map((record) => ({ table: 'annotations' as const, id: record.id, before: record, after: record })),
  ];
  return all.filter(({ id }) => !touched.has(id));
}

/**
 * Takes every reference to an absent record away, in the changes and, by further changes, in the records here. Nothing
 * is left that names what is not there.
 */
export function clearReferences(
  changes: readonly Change[],
  absent: ReadonlySet<string>,
  current: LibraryContent,
): Change[] {
  if (absent.size === 0) return [...changes];
  const map: ReferenceMap = (table, id) => (table !== 'annotators' && absent.has(id) ? null : id);
  const touched = new Set([...changes.map(({ id }) => id), ...absent]);
  const others = untouched(current, touched)
    .map((change) => cleared(change, map))
    .filter(({ before, after }) => !sameValue(before, after));
  return [...changes.map((change) => cleared(change, map)), ...others].filter(
    ({ before, after }) => !sameValue(before, after),
  );
}
