import type { TextRange } from '../model/anchor';

/** Which signs close a quotation that the key opened, in the styles of the world's newspapers. */
const CLOSING: Readonly<Record<string, readonly string[]>> = {
  '"': ['"'],
  '“': ['”'],
  '„': ['“', '”'],
  '‟': ['”'],
  '”': ['”'],
  '«': ['»'],
  '»': ['«', '»'],
  '‹': ['›'],
  '›': ['‹', '›'],
  '``': ["''"],
  "''": ["''"],
  '〝': ['〞', '〟'],
  '「': ['」'],
  '『': ['』'],
  '｢': ['｣'],
  "'": ["'"],
  '‘': ['’'],
  '‚': ['‘', '’'],
  '‛': ['’'],
  '’': ['’'],
  '`': ["'", '’'],
};

/** The signs that a closing sign properly closes. */
export const OPENERS_OF: ReadonlyMap<string, readonly string[]> = makeOpeners();

function makeOpeners(): Map<string, string[]> {
  const openers = new Map<string, string[]>();
  for (const [opener, closers] of Object.entries(CLOSING)) {
    for (const closer of closers) openers.set(closer, [...(openers.get(closer) ?? []), opener]);
  }
  return openers;
}

/** Signs that are also an apostrophe or a comma, and count as quotation marks only in pairs. */
export const SINGLE_MARKS = new Set(["'", '‘', '’', '‚', '‛', '`']);
/** Signs that open and never close, and that close and never open. */
export const ALWAYS_OPENING = new Set(['„', '‟', '``', '〝', '「', '『', '｢']);
export const ALWAYS_CLOSING = new Set(['〞', '〟', '」', '』', '｣']);
/** Every sign that may be a quotation mark. */
export const GLYPHS: readonly string[] = [...new Set([...Object.keys(CLOSING), ...OPENERS_OF.keys()])];

/** Three and more grave accents are a fence around code. */
const MARK = /(?<!`)``?(?!`)|''|["“”„‟«»‹›〝〞〟「」『』｢｣'‘’‚‛]/gu;

/** A sign that may be a quotation mark, and what stands beside it. Offsets are UTF-16. */
export interface QuotationMark {
  readonly glyph: string;
  readonly start: number;
  readonly end: number;
  /** The characters before and behind, empty at the ends of the passage. */
  readonly before: string;
  readonly after: string;
}

/** Every sign in a range of the text that may be a quotation mark, in order, one at a time. */
export function* eachQuotationMark(text: string, { start, end }: TextRange): Generator<QuotationMark> {
  for (const match of text.slice(start, end).matchAll(MARK)) {
    const from = start + match.index;
    const to = from + match[0].length;
    yield {
      glyph: match[0],
      start: from,
      end: to,
      before: from > start ? text.charAt(from - 1) : '',
      after: to < end ? text.charAt(to) : '',
    };
  }
}

/** The same as a list. */
export function quotationMarks(text: string, range: TextRange): QuotationMark[] {
  return [...eachQuotationMark(text, range)];
}
