import type { TextRange } from '../../model/anchor';
import type { Page } from '../../text/page';
import { quotationsIn, type Quotation } from '../../text/quotation-marks';
import { trimRange } from '../../text/white-space';

/** A passage between quotation marks that stands in no other. UTF-16. */
export interface QuotedPassage {
  /** With its marks. */
  readonly outer: TextRange;
  /** Without its marks. */
  readonly inner: TextRange;
  readonly closed: boolean;
  /** How many words it has; counted no further than the longest that is told apart. */
  readonly words: number;
  /** The sign that it ends with inside its marks; empty where that is a letter. */
  readonly lastSign: string;
  readonly beginsCapital: boolean;
  /** The quotations right inside it, where both their marks stand. */
  readonly nested: readonly QuotedPassage[];
  /** Whether all its longer words begin with a capital, as those of a title do. */
  readonly isTitled: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
const LETTER = /\p{L}/u;
const MOST_COUNTED_UTF16 = 400;
const SENTENCE_END = /[.!?…։؟](?=\s)/u;
const MARKS_BEFORE = /^[\s"“”„«»‹›‘’'‚「『]*/u;
const MARKS_BEHIND = /[\s"“”„«»‹›‘’'‚」』]*$/u;
const LAST_SIGN = /[^\p{L}\p{N}\p{M}\s]$/u;

/**
 * The outermost quotations of a block, in order. A mark that never closes costs no other quotation: it reaches to the next
 * that opens, and where it stands inside a paragraph no further than its sentence. Without letters nothing is quoted.
 */
export function quotedPassages(page: Page, block: TextRange): QuotedPassage[] {
  const { text } = page;
  const passages: QuotedPassage[] = [];
  const quotations = quotationsIn(page, block);
  let reached = -1;
  let nested: QuotedPassage[] = [];
  for (const [index, quotation] of quotations.entries()) {
    if (quotation.outer.start < reached) {
      addNested(nested, text, quotation, reached);
      continue;
    }
    const outer = quotation.closed ? quotation.outer : cutShort(text, block, quotation, quotations[index + 1]);
    reached = outer.end;
    const passage = passageOf(text, quotation, outer);
    nested = [];
    if (passage !== null) passages.push({ ...passage, nested });
  }
  return passages;
}

function addNested(nested: QuotedPassage[], text: string, quotation: Quotation, end: number): void {
  const { outer, closed } = quotation;
  if (!closed || outer.end > end || outer.start < (nested.at(-1)?.outer.end ?? 0)) return;
  const passage = passageOf(text, quotation, outer);
  if (passage !== null) nested.push(passage);
}

function cutShort(text: string, block: TextRange, open: Quotation, next: Quotation | undefined): TextRange {
  const { start } = open.outer;
  const isOpenedAnew = next !== undefined && next.outer.start < open.outer.end && sameStyle(text, open, next);
  const end = isOpenedAnew ? next.outer.start : open.outer.end;
  const begins = trimRange(text, block).start === start;
  const sentence = begins && !isOpenedAnew ? null : SENTENCE_END.exec(text.slice(open.inner.start, end));
  return trimRange(text, { start, end: sentence === null ? end : open.inner.start + sentence.index + 1 });
}

function sameStyle(text: string, a: Quotation, b: Quotation): boolean {
  return text.charAt(a.outer.start) === text.charAt(b.outer.start);
}

/** A range as if it stood between quotation marks; null where it has no words. */
export function takenAsQuoted(text: string, range: TextRange): QuotedPassage | null {
  const words = text.slice(range.start, range.end);
  const before = MARKS_BEFORE.exec(words)?.[0].length ?? 0;
  const behind = MARKS_BEHIND.exec(words.slice(before))?.[0].length ?? 0;
  const inner = { start: range.start + before, end: range.end - behind };
  const passage = passageOf(text, { inner, closed: true }, range);
  // A person says that it is a quotation, so that it is no title.
  return passage === null ? null : { ...passage, isTitled: false };
}

function passageOf(
  text: string,
  { inner, closed }: Pick<Quotation, 'inner' | 'closed'>,
  outer: TextRange,
): QuotedPassage | null {
  const within = { start: inner.start, end: closed ? inner.end : outer.end };
  const beginning = text.slice(within.start, Math.min(within.end, within.start + MOST_COUNTED_UTF16));
  const words = beginning.match(WORD) ?? [];
  if (words.length === 0) return null;
  const letter = LETTER.exec(beginning)?.[0] ?? '';
  const longer = words.filter((word) => word.length > 3);
  return {
    outer,
    inner: within,
    closed,
    words: words.length,
    nested: [],
    lastSign: LAST_SIGN.exec(text.slice(Math.max(within.start, within.end - 1), within.end))?.[0] ?? '',
    beginsCapital: isCapital(letter),
    isTitled: isCapital(letter) && longer.length > 0 && longer.every((word) => isCapital(word.charAt(0))),
  };
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
