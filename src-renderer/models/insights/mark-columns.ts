import type { Coding } from '$core/insights/cross-table';
import type { CodedColumn } from './question';

/** What Insights reads of the marks: one row a mark, in columns. */
export interface MarkColumns {
  readonly kind: CodedColumn;
  /** Of a claim its claimant, or who says the quote that it is taken from. */
  readonly speaker: CodedColumn;
  readonly speakerStatus: CodedColumn;
  readonly verdict: CodedColumn;
  readonly article: CodedColumn;
  readonly tags: Coding & { readonly values: readonly string[] };
  /** How many words the passage has. */
  readonly wordsOf: (row: number) => number;
}

/** What the ids in the columns are called, and what is known of them. */
export interface Names {
  readonly speaker: (id: string) => string;
  readonly speakerKind: (id: string) => string | null;
  readonly tag: (id: string) => string;
  readonly publication: (articleId: string) => string | null;
  readonly publishedOn: (articleId: string) => string | null;
  /** The words for a value of a closed list, and for none. */
  readonly value: (list: 'speakerStatus' | 'speakerKind' | 'verdict', value: string) => string;
  readonly none: (of: 'speaker' | 'speakerStatus' | 'speakerKind' | 'verdict' | 'publication' | 'date') => string;
  readonly period: (start: string) => string;
  readonly shortPeriod: (start: string, withYear: boolean) => string;
}

/** Those of the selected rows whose kind is the one. */
export function ofKind(selected: Uint32Array, { values, codes }: CodedColumn, kind: string): Uint32Array {
  const code = values.indexOf(kind);
  return code === -1 ? new Uint32Array(0) : selected.filter((row) => codes[row] === code);
}
