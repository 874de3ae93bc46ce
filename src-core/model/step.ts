import * as v from 'valibot';
import { annotationSchema } from './annotation';
import { annotatorSchema } from './annotator';
import { articleSchema } from './article';
import { idSchema } from './ids';
import { instantSchema } from './record';
import { speakerSchema } from './speaker';
import { notedRemovalSchema, type NotedRemoval } from './removed';
import type { RecordOf, TableName } from './tables';
import { tagSchema } from './tag';

/** Version of the records that steps carry. Older steps pass through the upcasters before they are parsed. */
export const STEP_SCHEMA = 1;

function change<const TName extends TableName, const TRecord extends v.GenericSchema>(table: TName, record: TRecord) {
  return v.pipe(
    v.strictObject({ table: v.literal(table), id: idSchema, before: v.nullable(record), after: v.nullable(record) }),
    v.readonly(),
  );
}

/** One record as it was before and as it is after; null where it did not or does not exist. */
export const changeSchema = v.variant('table', [
  change('annotators', annotatorSchema),
  change('tags', tagSchema),
  change('speakers', speakerSchema),
  change('articles', articleSchema),
  change('annotations', annotationSchema),
]);

export interface ChangeOf<TName extends TableName> {
  readonly table: TName;
  readonly id: string;
  readonly before: RecordOf[TName] | null;
  readonly after: RecordOf[TName] | null;
}
export type Change = { [TName in TableName]: ChangeOf<TName> }[TableName];

/**
 * One act, as values and never as a command. It feeds journal, history and models alike. `seq` counts from 1 without
 * gaps; `name` is a key of the message catalogue; `undoes` is the id of the step that this one takes back, `redoes` of
 * the undoing step that this one takes back; `removals` are what an import notes of other libraries.
 */
export const stepSchema = v.pipe(
  v.strictObject({
    seq: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
    id: idSchema,
    schema: v.literal(STEP_SCHEMA),
    name: v.pipe(v.string(), v.nonEmpty()),
    at: instantSchema,
    by: idSchema,
    undoable: v.boolean(),
    undoes: v.exactOptional(idSchema),
    redoes: v.exactOptional(idSchema),
    removals: v.exactOptional(v.pipe(v.array(notedRemovalSchema), v.readonly())),
    changes: v.pipe(v.array(changeSchema), v.readonly()),
  }),
  v.readonly(),
);

export interface Step {
  readonly seq: number;
  readonly id: string;
  readonly schema: typeof STEP_SCHEMA;
  readonly name: string;
  readonly at: string;
  readonly by: string;
  readonly undoable: boolean;
  readonly undoes?: string;
  readonly redoes?: string;
  readonly removals?: readonly NotedRemoval[];
  readonly changes: readonly Change[];
}

/** How many records each table holds. */
export const countsSchema = v.pipe(
  v.strictObject({
    annotators: v.number(),
    tags: v.number(),
    speakers: v.number(),
    articles: v.number(),
    annotations: v.number(),
  }),
  v.readonly(),
);
export type Counts = Readonly<Record<TableName, number>>;
export const NO_COUNTS: Counts = { annotators: 0, tags: 0, speakers: 0, articles: 0, annotations: 0 };

/** The counts after a step, from those before it. */
export function countsAfter(counts: Counts, changes: readonly Change[]): Counts {
  const next: Record<TableName, number> = { ...counts };
  for (const { table, before, after } of changes) next[table] += (after === null ? 0 : 1) - (before === null ? 0 : 1);
  return next;
}

/** Where a journal or a store stands: the last step, the chained hash over all steps up to it, and the counts. */
export const headSchema = v.pipe(
  v.strictObject({ seq: v.pipe(v.number(), v.safeInteger(), v.minValue(0)), hash: v.string(), counts: countsSchema }),
  v.readonly(),
);
export interface Head {
  readonly seq: number;
  readonly hash: string;
  readonly counts: Counts;
}
export const EMPTY_HEAD: Head = { seq: 0, hash: '', counts: NO_COUNTS };
