import * as v from 'valibot';
import { instantSchema } from '../../../model/record';
import { fileAnnotationSchema } from './annotation';
import { fileArticleSchema } from './article';
import { fileAnnotatorSchema, fileSpeakerSchema, fileTagSchema } from './people-and-tags';
import { fileRemovedSchema } from './record';
import { described } from './scalars';

export const FILE_FORMAT = 'verbatim-export';
/** Version of the file, numbered apart from that of the records. */
export const FILE_VERSION = 1;

export const generatorSchema = v.strictObject({
  name: described(v.string(), 'Name of the program that wrote the file.'),
  version: described(v.string(), 'Its version.'),
});

const filePreambleEntries = {
  format: described(v.literal(FILE_FORMAT), 'Always `verbatim-export`.'),
  version: described(v.literal(FILE_VERSION), 'Version of this format, 1.'),
  generator: described(generatorSchema, 'The program that wrote the file.'),
  exportedAt: described(instantSchema, 'When the file was written: ISO 8601 in UTC with milliseconds.'),
};

/** The schemas of the records, by the name of their array, in the order in which the arrays stand in the file. */
export const fileRecordSchemas = {
  annotators: fileAnnotatorSchema,
  tags: fileTagSchema,
  speakers: fileSpeakerSchema,
  articles: fileArticleSchema,
  annotations: fileAnnotationSchema,
  removed: fileRemovedSchema,
} as const;

/** The whole file. Rules beyond its reach (offsets, references) are checked by the reader. */
export const verbatimFileSchema = v.strictObject({
  ...filePreambleEntries,
  annotators: described(v.array(fileAnnotatorSchema), 'Who marked and reviewed, sorted by `id`.'),
  tags: described(v.array(fileTagSchema), 'The codebook, sorted by `id`.'),
  speakers: described(v.array(fileSpeakerSchema), 'Who is quoted or claims, sorted by `id`.'),
  articles: described(v.array(fileArticleSchema), 'The articles, sorted by `id`.'),
  annotations: described(
    v.array(fileAnnotationSchema),
    'The marks, sorted by `articleId`, `startUtf16` and `endUtf16` of the first segment, `id`.',
  ),
  removed: described(v.array(fileRemovedSchema), 'What was removed and not brought back, sorted by `id`.'),
});
export type VerbatimFile = v.InferOutput<typeof verbatimFileSchema>;

const anyArray = v.custom<unknown[]>((value) => Array.isArray(value), 'Expected Array.');

/** The outer shape alone, so that the records can be read one by one and a bad one does not hide the others. */
export const fileEnvelopeSchema = v.strictObject({
  ...filePreambleEntries,
  annotators: anyArray,
  tags: anyArray,
  speakers: anyArray,
  articles: anyArray,
  annotations: anyArray,
  removed: anyArray,
});
export type FileEnvelope = v.InferOutput<typeof fileEnvelopeSchema>;
