import type { TextRange } from '../../model/anchor';
import type { BlockKind } from '../../model/text';
import type { Page } from '../../text/page';
import type { Lexicon } from '../lexicon';
import { quotedPassages, type QuotedPassage } from './quoted-passages';
import type { ScanToken, TokenSpan } from './scan-token';
import { scanWords } from './scan-words';

/** A paragraph of a page, or a window of a very long one, cut into words, signs and quotations. */
export interface Scan extends Page {
  readonly lexicon: Lexicon;
  readonly kind: BlockKind;
  readonly range: TextRange;
  readonly tokens: readonly ScanToken[];
  /** The places of the quotations among the tokens. */
  readonly quotationsAt: readonly number[];
}

/** Scans one stretch of a text. The time grows with its length. */
export function scanStretch(page: Page, range: TextRange, kind: BlockKind, lexicon: Lexicon): Scan {
  const { text, blocks } = page;
  return scanAsQuoted({ text, blocks, range, kind, lexicon }, quotedPassages(page, range));
}

/** The same with the quotations that are told, in order and apart. */
export function scanAsQuoted(
  { text, blocks, range, kind, lexicon }: Pick<Scan, 'text' | 'blocks' | 'range' | 'kind' | 'lexicon'>,
  quotations: readonly QuotedPassage[],
): Scan {
  const { language, splitsWords } = lexicon.pack;
  const tokens = scanWords(text, range, quotations, { language, parted: splitsWords });
  const quotationsAt = tokens.flatMap((token, index) => (token.quotation === null ? [] : [index]));
  return { text, blocks, lexicon, kind, range, tokens, quotationsAt };
}

/** The range of the text from the first to the last token of a span. UTF-16. */
export function rangeOf({ tokens }: Scan, { first, last }: TokenSpan): TextRange {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

/** The word at a place; empty where no word stands. */
export function wordAtPlace({ tokens }: Scan, at: number): string {
  const token = tokens[at];
  return token?.kind === 'word' ? token.word : '';
}

/** The sign at a place; empty where no sign stands. */
export function signAtPlace({ tokens }: Scan, at: number): string {
  const token = tokens[at];
  return token?.kind === 'sign' ? token.word : '';
}

/** Whether a sign at a place announces what follows: a colon, in Armenian a dot or a comma of its own. */
export function isColonAt(scan: Scan, at: number): boolean {
  return /^[:：․՝]$/u.test(signAtPlace(scan, at));
}

/** Whether two places lie in the same sentence. */
export function inOneSentence({ tokens }: Scan, a: number, b: number): boolean {
  const [first, second] = [tokens[a], tokens[b]];
  return first !== undefined && first.sentence === second?.sentence;
}

/** Whether the word at a place begins with a capital. */
export function isCapitalAt({ tokens }: Scan, at: number): boolean {
  return tokens[at]?.isCapital === true;
}

/** Whether a place is the first of its sentence. */
export function opensSentence(scan: Scan, at: number): boolean {
  return at === 0 || !inOneSentence(scan, at - 1, at);
}

/** The first place of the sentence of a place, looked for no further than the limit. */
export function sentenceStart(scan: Scan, at: number, limit = 120): number {
  let start = at;
  while (start > 0 && at - start < limit && inOneSentence(scan, start - 1, at)) start -= 1;
  return start;
}

/** The last place of the sentence of a place, looked for no further than the limit. */
export function sentenceEnd(scan: Scan, at: number, limit = 160): number {
  let end = at;
  while (end + 1 < scan.tokens.length && end - at < limit && inOneSentence(scan, end + 1, at)) end += 1;
  return end;
}
