import { annotationSchema, type Annotation } from './annotation';
import { annotatorSchema, type Annotator } from './annotator';
import { articleSchema, type Article } from './article';
import { speakerSchema, type Speaker } from './speaker';
import { tagSchema, type Tag } from './tag';

/** The kinds of record that steps change, each under the name of its table. */
export interface RecordOf {
  annotators: Annotator;
  tags: Tag;
  speakers: Speaker;
  articles: Article;
  annotations: Annotation;
}
export type TableName = keyof RecordOf;
export type AnyRecord = RecordOf[TableName];

/** In the order in which records may refer to each other: what is referred to comes first. */
export const TABLE_NAMES = [
  'annotators',
  'tags',
  'speakers',
  'articles',
  'annotations',
] as const satisfies readonly TableName[];

export const recordSchemas = {
  annotators: annotatorSchema,
  tags: tagSchema,
  speakers: speakerSchema,
  articles: articleSchema,
  annotations: annotationSchema,
} as const;
