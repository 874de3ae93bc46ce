import * as v from 'valibot';
import { articleStateSchema, fieldOriginSchema } from '../../../model/article';
import { sha256Schema } from '../../../model/ids';
import { daySchema, instantSchema, languageTagSchema } from '../../../model/record';
import { blockKindSchema } from '../../../model/text';
import { fileRangeEntries } from './anchor';
import { fileRecordEntries } from './record';
import { described, nullOr } from './scalars';

export const fileSourceSchema = v.strictObject({
  kind: described(v.picklist(['seed', 'import']), 'How the file came in.'),
  folder: described(v.string(), 'Folder of the file, as the program that read it knew it.'),
  path: described(v.string(), 'Path inside the folder, with `/` between its parts.'),
  sha256: described(sha256Schema, 'SHA-256 of the bytes of the file.'),
  encoding: described(v.string(), 'Encoding that the bytes were read in.'),
});

export const fileVersionSchema = v.strictObject({
  textHash: described(sha256Schema, 'SHA-256 of the UTF-8 bytes of the text of this version.'),
  seenAt: described(instantSchema, 'When this version was first seen.'),
  sources: described(v.array(fileSourceSchema), 'The files in which it was found.'),
});

export const fileBlockSchema = v.strictObject({
  kind: described(blockKindSchema, 'What the part is.'),
  ...fileRangeEntries,
});

const fileTextEntries = {
  textHash: described(sha256Schema, 'SHA-256 of the UTF-8 bytes of `text`, in lower-case hexadecimal.'),
  readerVersion: nullOr(
    v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
    'Version of the reader that found the blocks; null where the text was not at hand.',
  ),
  text: nullOr(
    v.string(),
    'The whole canonical text: line ends are LF, there is no byte order mark. Null where it was left out or not at hand.',
  ),
  blocks: described(
    v.array(fileBlockSchema),
    'The parts of the text, in the order of the reader; empty where the text was not at hand.',
  ),
};

export const fileTextSchema = v.strictObject(fileTextEntries);
export type FileText = v.InferOutput<typeof fileTextSchema>;

export const fileFieldOriginsSchema = v.strictObject({
  title: fieldOriginSchema,
  publication: fieldOriginSchema,
  country: fieldOriginSchema,
  publishedOn: fieldOriginSchema,
  byline: fieldOriginSchema,
  standfirst: fieldOriginSchema,
  url: fieldOriginSchema,
  language: fieldOriginSchema,
});

export const fileArticleSchema = v.strictObject({
  ...fileRecordEntries,
  title: nullOr(v.string(), 'Headline.'),
  publication: nullOr(v.string(), 'Newspaper, agency or site.'),
  country: nullOr(v.string(), 'Country of the publication, as the article gives it.'),
  publishedOn: nullOr(daySchema, 'Day of publication, `yyyy-mm-dd`; null where it is not certain.'),
  byline: nullOr(v.string(), 'Who wrote it.'),
  standfirst: nullOr(v.string(), 'The paragraph that introduces the article.'),
  url: nullOr(v.string(), 'Address of the article.'),
  language: nullOr(languageTagSchema, 'BCP 47 language tag.'),
  fieldOrigins: described(
    fileFieldOriginsSchema,
    'For each of the eight fields above: given by the `reader` of the file or by the `analyst`.',
  ),
  state: described(articleStateSchema, 'How far the analyst is with it.'),
  versions: described(
    v.pipe(v.array(fileVersionSchema), v.minLength(1)),
    'Every version that was seen, in the order of the record.',
  ),
  ...fileTextEntries,
  olderTexts: described(
    v.array(fileTextSchema),
    'The texts of other versions on which annotations still stand, sorted by `textHash`.',
  ),
});
export type FileArticle = v.InferOutput<typeof fileArticleSchema>;
