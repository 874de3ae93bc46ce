import * as v from 'valibot';
import { sha256Schema } from './ids';
import { offsetSchema } from './record';

export const BLOCK_KINDS = [
  'title',
  'publication',
  'date',
  'byline',
  'standfirst',
  'heading',
  'paragraph',
  'listItem',
  'blockquote',
  'url',
  'other',
] as const;
export const blockKindSchema = v.picklist(BLOCK_KINDS);
export type BlockKind = v.InferOutput<typeof blockKindSchema>;

/** A part of the layout of a text: a half-open UTF-16 range over the canonical text. */
export const blockSchema = v.pipe(
  v.strictObject({ kind: blockKindSchema, start: offsetSchema, end: offsetSchema }),
  v.readonly(),
);
export type Block = v.InferOutput<typeof blockSchema>;

/** A canonical text, never changed and known by its hash. */
export const textSchema = v.pipe(
  v.strictObject({
    textHash: sha256Schema,
    text: v.string(),
    blocks: v.pipe(v.array(blockSchema), v.readonly()),
    readerVersion: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  }),
  v.readonly(),
);
export type Text = v.InferOutput<typeof textSchema>;
