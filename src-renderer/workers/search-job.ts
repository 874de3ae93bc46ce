import type { TextRange } from '$core/model/anchor';
import type { Context } from '$core/text/find/context';
import type { FindQuery } from '$core/text/find/query';

/** A field of a small record, to be searched beside the texts. */
export interface SearchedField {
  readonly kind: 'speaker' | 'tag';
  readonly id: string;
  readonly words: string;
}

export interface SearchedText {
  readonly articleId: string;
  readonly textHash: string;
}

/** What is to be searched. Texts and annotations are read from the store, a batch at a time. */
export interface SearchJob {
  readonly databaseName: string;
  readonly query: FindQuery;
  readonly fields: readonly SearchedField[];
  /** Whether notes and restatements are searched too. */
  readonly annotations: boolean;
  readonly texts: readonly SearchedText[];
  /** At most so many are listed of one text; the rest is counted. */
  readonly mostOfText: number;
  /** At most so many are listed of all texts. */
  readonly mostOfAll: number;
}

export interface TextHit {
  readonly articleId: string;
  readonly textHash: string;
  readonly range: TextRange;
  readonly context: Context;
}

/** What was found in one text; `hits` are the first of them. */
export interface TextHits {
  readonly articleId: string;
  readonly count: number;
  readonly hits: readonly TextHit[];
}

/** A field of a record in which the query was met, where it is met first. */
export interface RecordHit {
  readonly kind: 'speaker' | 'tag' | 'note' | 'restatement';
  readonly id: string;
  /** The article of an annotation. */
  readonly articleId: string | null;
  readonly context: Context;
}

/** Told while the search goes on. */
export interface SearchNews {
  readonly records: readonly RecordHit[];
  readonly texts: readonly TextHits[];
  /** How many texts have been searched since the last news. */
  readonly searched: number;
}

export type SearchMessage =
  | ({ readonly kind: 'news' } & SearchNews)
  /** `missing` are texts that the store does not have. */
  | { readonly kind: 'done'; readonly missing: readonly SearchedText[] }
  | { readonly kind: 'broken'; readonly detail: string };
