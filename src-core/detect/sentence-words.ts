import type { TextRange } from '../model/anchor';
import type { Lexicon } from './lexicon';
import type { Words } from './noun-phrase';
import { tokensIn } from './tokens';

/** The words of a range, but for those of the ranges left out. */
export function wordsAmong(text: string, range: TextRange, leftOut: readonly TextRange[], lexicon: Lexicon): Words {
  return { text, lexicon, tokens: tokensIn(text, range, leftOut, lexicon.pack.splitsWords) };
}

/** The range from the first to the last word of a span. */
export function rangeOfSpan({ tokens }: Words, { first, last }: { first: number; last: number }): TextRange {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}
