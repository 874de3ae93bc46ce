import type { TextRange } from '../../model/anchor';
import type { QuotedPassage } from './quoted-passages';

/** A word, a sign, or a whole quotation as one token, with its place in the text. UTF-16. */
export interface ScanToken extends TextRange {
  readonly kind: 'word' | 'sign' | 'quotation';
  /** In lower case; a sign as it is; empty for a quotation. */
  readonly word: string;
  readonly isCapital: boolean;
  readonly quotation: QuotedPassage | null;
  /** The sentence of the paragraph that it stands in, from 0. */
  readonly sentence: number;
}

/** Places in a list of tokens, both included. */
export interface TokenSpan {
  readonly first: number;
  readonly last: number;
}
