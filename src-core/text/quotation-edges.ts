import type { QuotationMark } from './quotation-glyphs';
import { isWhiteSpace } from './white-space';

const OPENS_BEFORE = '([{¿¡—–−‒/|…';
const CLOSES_AFTER = '.,;:!?)]}…—–−‒/|。，、！？；：։՝՜՞،؛؟۔·';
const MARKS = '"“”„‟«»‹›「」『』｢｣〝〞〟\'‘’‚‛`';
const APOSTROPHE_WORDS =
  /^(?:tis|twas|twere|em|til|till|cause|cos|bout|n|im|ere|ave|ouse|nuff|[estkm](?=\s))(?!\p{L})/iu;
const DECADE = /^\d0s|^\d\d(?!\d)/u;
const HEBREW_PREFIXES = /(?<!\p{L})[משהוכלב]{1,2}$/u;
/** Scripts that set no spaces between words, or join particles to a closing mark, and know no apostrophe. */
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3001-\u3003\uff01-\uff1f]/u;
/** Punctuation that no quotation begins with, after a space or not. */
const STOP = /^\s{0,2}[.,;:!?)](?:\s|$)/u;
const HEBREW_LETTER = /[\u05d0-\u05ea]/u;

/** Whether a character is white space, or missing. */
export function isSpace(character: string): boolean {
  return character === '' || isWhiteSpace(character.charCodeAt(0));
}

/** What the two sides of a mark tell of it; `either` where they leave it open. */
export type Side = 'opens' | 'closes' | 'either';

/** How a mark leans: what its two sides allow it to be, before its sign is looked at. */
export interface Lean {
  /** Behind a space, an opening bracket, a dash or an opening mark. */
  readonly startsWord: boolean;
  /** Before a letter, another mark or the dots of an ellipsis; so far as this side is concerned it may open. */
  readonly hasWordsBehind: boolean;
  /** Before a space, closing punctuation, another mark or the end. */
  readonly endsWord: boolean;
  readonly spaceBehind: boolean;
  /** Between two spaces. */
  readonly isApart: boolean;
  readonly side: Side;
}

/** `afterOpening`: the character before it is a mark that opened a quotation. */
export function leanOf(mark: QuotationMark, text: string, afterOpening: boolean): Lean {
  const { before, after } = mark;
  const [spaceBefore, spaceBehind] = [isSpace(before), isSpace(after)];
  const isStop = CLOSES_AFTER.includes(after);
  const startsWord = afterOpening || spaceBefore || opensBehind(mark);
  const hasWordsBehind = !spaceBehind && (!isStop || isEllipsis(text, mark.end));
  const endsWord = spaceBehind || isStop || closesBefore(mark);
  const side = startsWord ? sideAtWordStart(mark, text, hasWordsBehind) : endsWord ? 'closes' : 'either';
  return leanWith({ startsWord, hasWordsBehind, endsWord, spaceBehind, isApart: spaceBefore && spaceBehind, side });
}

const LEANS: Lean[] = [];
const SIDES: Readonly<Record<Side, number>> = { either: 0, opens: 1, closes: 2 };

/** One object for all marks that lean alike: a text may be nothing but marks. */
function leanWith(lean: Lean): Lean {
  const flags =
    (lean.startsWord ? 1 : 0) +
    (lean.hasWordsBehind ? 2 : 0) +
    (lean.endsWord ? 4 : 0) +
    (lean.spaceBehind ? 8 : 0) +
    (lean.isApart ? 16 : 0);
  return (LEANS[flags * 3 + SIDES[lean.side]] ??= lean);
}

function isWithoutSpaces(character: string): boolean {
  return character >= '\u1100' && WITHOUT_SPACES.test(character);
}

function opensBehind({ glyph, before }: QuotationMark): boolean {
  return OPENS_BEFORE.includes(before) || (glyph === '‘' && isWithoutSpaces(before));
}

function closesBefore({ glyph, after }: QuotationMark): boolean {
  return MARKS.includes(after) || (glyph === '’' && isWithoutSpaces(after));
}

function isEllipsis(text: string, at: number): boolean {
  return text.charAt(at) === '…' || text.startsWith('..', at);
}

function sideAtWordStart(mark: QuotationMark, text: string, hasWordsBehind: boolean): Side {
  if (hasWordsBehind) return 'opens';
  return STOP.test(text.slice(mark.end, mark.end + 4)) ? 'closes' : 'either';
}

function isLetterOrDigit(character: string): boolean {
  return /^[\p{L}\p{N}\p{M}]$/u.test(character);
}

/** Whether a mark stands inside a word, as an apostrophe does. */
export function isInsideWord({ before, after }: QuotationMark): boolean {
  if (!isLetterOrDigit(before) || !isLetterOrDigit(after)) return false;
  return !isWithoutSpaces(before) && !isWithoutSpaces(after);
}

/** Whether a sign stands behind a number, as that of inches, feet, minutes or seconds does. */
export function isBehindNumber({ before }: QuotationMark): boolean {
  return before >= '0' && before <= '9';
}

const AFTER_MEASURE = /^(?:\s[\p{Ll}\d]|-\p{L}|[.,]?[”’»])/u;

/** Whether it may be such a sign even where a quotation waits for its close: before words that go on. */
export function mayBeMeasure(mark: QuotationMark, text: string): boolean {
  return isBehindNumber(mark) && AFTER_MEASURE.test(text.slice(mark.end, mark.end + 4));
}

/** Whether a single mark at the start of a word stands for letters left out: 'tis, '90s. */
export function isElision(mark: QuotationMark, text: string): boolean {
  const behind = text.slice(mark.end, mark.end + 8);
  return DECADE.test(behind) || APOSTROPHE_WORDS.test(behind);
}

/** Whether a single mark may be a plural possessive: workers' rights, and `workers ' rights` where signs are set apart. */
export function mayBePossessive(mark: QuotationMark, text: string): boolean {
  const before = text.slice(Math.max(0, mark.start - 2), mark.start);
  return /[sxzSXZ]\s?$/u.test(before) && /^\s\p{L}/u.test(text.slice(mark.end, mark.end + 3));
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
