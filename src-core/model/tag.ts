import * as v from 'valibot';
import { idSchema } from './ids';
import { recordEntries } from './record';

/** Names of hues; each theme gives every one of them a colour of sufficient contrast. */
export const TAG_COLOURS = [
  'red',
  'orange',
  'amber',
  'green',
  'teal',
  'blue',
  'indigo',
  'violet',
  'pink',
  'slate',
] as const;
export const tagColourSchema = v.picklist(TAG_COLOURS);
export type TagColour = v.InferOutput<typeof tagColourSchema>;

/** So many tags may lie inside each other. */
export const MAX_TAG_DEPTH = 32;

/** An entry of the codebook. `key` is the digit that applies it. */
export const tagSchema = v.pipe(
  v.strictObject({
    ...recordEntries,
    name: v.pipe(v.string(), v.nonEmpty()),
    description: v.string(),
    colour: tagColourSchema,
    key: v.nullable(v.pipe(v.string(), v.regex(/^[1-9]$/u))),
    parentId: v.nullable(idSchema),
    archived: v.boolean(),
  }),
  v.readonly(),
);
export type Tag = v.InferOutput<typeof tagSchema>;
