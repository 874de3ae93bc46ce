import * as v from 'valibot';
import { idSchema } from './ids';
import { instantSchema } from './record';
import type { TableName } from './tables';

/** The kinds of record by their singular name, as files name them. */
export const RECORD_KINDS = ['annotator', 'tag', 'speaker', 'article', 'annotation'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

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

export const removedRecordSchema = v.pipe(
  v.strictObject({ id: idSchema, kind: v.picklist(RECORD_KINDS), removedAt: instantSchema, removedBy: idSchema }),
  v.readonly(),
);

/** A record that was removed and not brought back; `removedBy` is an annotator. */
export interface RemovedRecord {
  readonly id: string;
  readonly kind: RecordKind;
  readonly removedAt: string;
  readonly removedBy: string;
}

export const notedRemovalSchema = v.pipe(
  v.strictObject({ before: v.nullable(removedRecordSchema), after: v.nullable(removedRecordSchema) }),
  v.readonly(),
);

/**
 * What a step notes of a record that was removed in another library and never was in this one: as it was noted before
 * and as it is after, null where it was or is not.
 */
export interface NotedRemoval {
  readonly before: RemovedRecord | null;
  readonly after: RemovedRecord | null;
}
