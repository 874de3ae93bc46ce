import * as v from 'valibot';
import { idSchema } from '../../model/ids';
import { instantSchema } from '../../model/record';
import { MAX_TAG_DEPTH, tagColourSchema } from '../../model/tag';
import { generatorSchema } from '../verbatim/schema/file';
import { described, nullOr } from '../verbatim/schema/scalars';

export const CODEBOOK_FORMAT = 'verbatim-codebook';
/** Version of the codebook file, numbered apart from every other. */
export const CODEBOOK_VERSION = 1;

const name = v.pipe(v.string(), v.nonEmpty());

export const codebookTagSchema = v.strictObject({
  id: v.exactOptional(described(idSchema, 'UUID of the tag. Left out in a file written by hand.')),
  path: described(
    v.pipe(v.array(name), v.minLength(1), v.maxLength(MAX_TAG_DEPTH)),
    'Its name, after those of the tags above it, from the top.',
  ),
  colour: described(tagColourSchema, 'Name of its hue.'),
  key: nullOr(v.pipe(v.string(), v.regex(/^[1-9]$/u)), 'The digit that applies it, as a string.'),
  description: described(v.string(), 'When to use the tag.'),
  example: described(v.string(), 'A case of it.'),
  archived: described(v.boolean(), 'Whether it is no longer offered.'),
});
export type CodebookTag = v.InferOutput<typeof codebookTagSchema>;

export const codebookFileSchema = v.strictObject({
  format: described(v.literal(CODEBOOK_FORMAT), 'Always `verbatim-codebook`.'),
  version: described(v.literal(CODEBOOK_VERSION), 'Version of this format, 1.'),
  generator: described(generatorSchema, 'The program that wrote the file.'),
  exportedAt: described(instantSchema, 'When the file was written: ISO 8601 in UTC with milliseconds.'),
  tags: described(v.array(codebookTagSchema), 'The tags, each after the one above it.'),
});
export type CodebookFile = v.InferOutput<typeof codebookFileSchema>;
