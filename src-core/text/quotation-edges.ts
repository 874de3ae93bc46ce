import { SINGLE_MARKS, type QuotationMark } from './quotation-glyphs';
import { isWhiteSpace } from './white-space';

const OPENS_BEFORE = '([{¿¡—–−‒/|…';
const CLOSES_AFTER = '.,;:!?)]}…—–−‒/|。，、！？；：։՝՜՞،؛؟۔·';
const MARKS = '"“”„‟«»‹›「」『』｢｣〝〞〟\'‘’‚‛`';
const APOSTROPHE_WORDS = /^(?:tis|twas|twere|em|til|till|cause|cos|bout|n)(?!\p{L})/iu;
const DECADE = /^\d0s|^\d\d(?!\d)/u;
const HEBREW_PREFIXES = /(?<!\p{L})[משהוכלב]{1,2}$/u;
const HEBREW_LETTER = /[\u05d0-\u05ea]/u;

function isSpace(character: string): boolean {
  return character === '' || isWhiteSpace(character.charCodeAt(0));
}

/** How a mark leans: what its two sides allow it to be, before its sign is looked at. */
export interface Lean {
  /** Behind a space, an opening bracket, a dash or an opening mark. */
  readonly startsWord: boolean;
  /** Before a letter, another mark or the dots of an ellipsis; so far as this side is concerned it may open. */
  readonly hasWordsBehind: boolean;
  /** Before a space, closing punctuation, another mark or the end. */
  readonly endsWord: boolean;
  readonly spaceBehind: boolean;
}

/** `afterOpening`: the character before it is a mark that opened a quotation. */
export function leanOf(mark: QuotationMark, text: string, afterOpening: boolean): Lean {
  const { before, after } = mark;
  const spaceBehind = isSpace(after);
  const isEllipsis = after === '…' || text.startsWith('..', mark.end);
  return {
    startsWord: afterOpening || isSpace(before) || OPENS_BEFORE.includes(before),
    hasWordsBehind: !spaceBehind && (isEllipsis || !CLOSES_AFTER.includes(after)),
    endsWord: spaceBehind || CLOSES_AFTER.includes(after) || MARKS.includes(after),
    spaceBehind,
  };
}

function isLetterOrDigit(character: string): boolean {
  return /^[\p{L}\p{N}\p{M}]$/u.test(character);
}

/** Whether a mark stands inside a word, as an apostrophe does. */
export function isInsideWord(mark: QuotationMark): boolean {
  return isLetterOrDigit(mark.before) && isLetterOrDigit(mark.after);
}

/** Whether a single mark can end a quotation so far as its sides are concerned. */
export function canCloseSingle(mark: QuotationMark, text: string): boolean {
  if (!SINGLE_MARKS.has(mark.glyph) || isSpace(mark.before) || isInsideWord(mark)) return false;
  return leanOf(mark, text, false).endsWord;
}

/** Whether a single mark at the start of a word stands for letters left out: 'tis, '90s. */
export function isElision(mark: QuotationMark, text: string): boolean {
  const behind = text.slice(mark.end, mark.end + 8);
  return DECADE.test(behind) || APOSTROPHE_WORDS.test(behind);
}

/** Whether a single mark may be a plural possessive: workers' rights. */
export function mayBePossessive(mark: QuotationMark, text: string): boolean {
  return /^[sxzSXZ]$/u.test(mark.before) && /^\s\p{L}/u.test(text.slice(mark.end, mark.end + 3));
}

/**
 * Whether a straight double mark between Hebrew letters is the sign of an abbreviation (gershayim). It is none where it
 * stands behind one or two letters that are prefixes and before a whole word.
 */
export function isGershayim(mark: QuotationMark, text: string): boolean {
  if (!HEBREW_LETTER.test(mark.before) || !HEBREW_LETTER.test(mark.after)) return false;
  const wordBehind = /^\p{L}*/u.exec(text.slice(mark.end, mark.end + 20))?.[0] ?? '';
  return wordBehind.length < 2 || !HEBREW_PREFIXES.test(text.slice(Math.max(0, mark.start - 4), mark.start));
}
