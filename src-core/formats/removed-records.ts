import { KIND_OF_TABLE, type RemovedRecord } from '../model/removed';
import type { Step } from '../model/step';

/**
 * What is removed after a step, from what was removed before it, by id: a record that the step takes away is added, one
 * that it makes or brings back is left out. What it notes of other libraries is added or, where undone, left out again.
 */
export function removedAfter(
  removed: ReadonlyMap<string, RemovedRecord>,
  step: Pick<Step, 'at' | 'by' | 'changes' | 'removals'>,
): ReadonlyMap<string, RemovedRecord> {
  const next = new Map(removed);
  for (const { before, after } of step.removals ?? []) {
    if (after !== null) next.set(after.id, after);
    else if (before !== null) next.delete(before.id);
  }
  for (const { table, id, before, after } of step.changes) {
    if (after !== null) next.delete(id);
    else if (before !== null) next.set(id, { id, kind: KIND_OF_TABLE[table], removedAt: step.at, removedBy: step.by });
  }
  return next;
}
