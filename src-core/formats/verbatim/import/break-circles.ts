import type { Change } from '../../../model/step';
import type { Tag } from '../../../model/tag';

type Parents = ReadonlyMap<string, string | null>;

function isInCircle(id: string, parents: Parents): boolean {
  const seen = new Set<string>();
  for (let next = parents.get(id) ?? null; next !== null && !seen.has(next); next = parents.get(next) ?? null) {
    if (next === id) return true;
    seen.add(next);
  }
  return false;
}

/**
 * Where some tags are taken from the file and others stay, they could become parents of each other. A tag that would be
 * its own parent keeps the parent that it has here, or none where it is new.
 */
export function withoutTagCircles(changes: readonly Change[], currentTags: readonly Tag[]): Change[] {
  const parents = new Map<string, string | null>(currentTags.map(({ id, parentId }) => [id, parentId]));
  for (const change of changes) {
    if (change.table === 'tags' && change.after !== null) parents.set(change.id, change.after.parentId);
  }
  return changes.map((change) => {
    if (change.table !== 'tags' || change.after === null || !isInCircle(change.id, parents)) return change;
    const parentId = change.before?.parentId ?? null;
    parents.set(change.id, parentId);
    return { ...change, after: { ...change.after, parentId } };
  });
}
