import * as v from 'valibot';
import { sha256Schema } from './ids';
import { recordedDaySchema, instantSchema, languageTagSchema, recordEntries } from './record';

export const ARTICLE_STATES = ['new', 'reading', 'done'] as const;
export const articleStateSchema = v.picklist(ARTICLE_STATES);
export type ArticleState = v.InferOutput<typeof articleStateSchema>;

/** A file from which a text was read. `path` is relative to its folder, with `/` between its parts. */
export const sourceFileSchema = v.pipe(
  v.strictObject({
    kind: v.picklist(['seed', 'import']),
    folder: v.string(),
    path: v.string(),
    sha256: sha256Schema,
    encoding: v.string(),
  }),
  v.readonly(),
);
export type SourceFile = v.InferOutput<typeof sourceFileSchema>;

export const articleVersionSchema = v.pipe(
  v.strictObject({
    textHash: sha256Schema,
    seenAt: instantSchema,
    sources: v.pipe(v.array(sourceFileSchema), v.readonly()),
  }),
  v.readonly(),
);
export type ArticleVersion = v.InferOutput<typeof articleVersionSchema>;

/** Who gave a field its value. What an analyst gave is never overwritten by the reader. */
export const fieldOriginSchema = v.picklist(['reader', 'analyst']);

function field<const TSchema extends v.GenericSchema>(schema: TSchema) {
  return v.pipe(v.strictObject({ value: v.nullable(schema), from: fieldOriginSchema }), v.readonly());
}

export const ARTICLE_FIELDS = [
  'title',
  'publication',
  'country',
  'publishedOn',
  'byline',
  'standfirst',
  'url',
  'language',
] as const;
export type ArticleField = (typeof ARTICLE_FIELDS)[number];

/** What is known of an article beside its text; each field says from whom it is. */
export const articleFieldsEntries = {
  title: field(v.string()),
  publication: field(v.string()),
  country: field(v.string()),
  publishedOn: field(recordedDaySchema),
  byline: field(v.string()),
  standfirst: field(v.string()),
  url: field(v.string()),
  language: field(languageTagSchema),
};

/** An article with its versions; annotations stay on the version they were made on until they are carried over. */
export const articleSchema = v.pipe(
  v.strictObject({
    ...recordEntries,
    currentTextHash: sha256Schema,
    versions: v.pipe(v.array(articleVersionSchema), v.minLength(1), v.readonly()),
    ...articleFieldsEntries,
    state: articleStateSchema,
  }),
  v.readonly(),
);
export type Article = v.InferOutput<typeof articleSchema>;
