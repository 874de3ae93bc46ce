import type { Step } from '../model/step';
import type { TableName } from '../model/tables';
import type { RecordKind, RemovedRecord } from './types';

export const KIND_OF_TABLE: Readonly<Record<TableName, RecordKind>> = {
  annotators: 'annotator',
  tags: 'tag',
  speakers: 'speaker',
  articles: 'article',
  annotations: 'annotation',
};

export const TABLE_OF_KIND: Readonly<Record<RecordKind, TableName>> = {
  annotator: 'annotators',
  tag: 'tags',
  speaker: 'speakers',
  article: 'articles',
  annotation: 'annotations',
};

/**
 * What is removed after a step, from what was removed before it, by id: a record that the step takes away is added, one
 * that it makes or brings back is left out.
 */
export function removedAfter(
  removed: ReadonlyMap<string, RemovedRecord>,
  step: Pick<Step, 'at' | 'by' | 'changes'>,
): ReadonlyMap<string, RemovedRecord> {
  const next = new Map(removed);
  for (const { table, id, before, after } of step.changes) {
    if (after !== null) next.delete(id);
    else if (before !== null) next.set(id, { id, kind: KIND_OF_TABLE[table], removedAt: step.at, removedBy: step.by });
  }
  return next;
}
