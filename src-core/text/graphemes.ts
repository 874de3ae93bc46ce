import type { TextRange } from '../model/anchor';
import { segmenterOf } from './segmenters';
import { splitsPair } from './surrogates';
import { isWhiteSpace } from './white-space';

/** No character that a person would call one is longer in news; where it is, it is cut between code points. */
const FARTHEST_UTF16 = 200;

/** From the white space before the offset to that behind it, both included, and never out of the range. */
function surroundings(text: string, range: TextRange, offset: number): TextRange {
  const [least, most] = [Math.max(range.start, offset - FARTHEST_UTF16), Math.min(range.end, offset + FARTHEST_UTF16)];
  let [start, end] = [offset, offset];
  do start -= 1;
  while (start > least && !isWhiteSpace(text.charCodeAt(start)));
  do end += 1;
  while (end < most && !isWhiteSpace(text.charCodeAt(end - 1)));
  return wholePairs(text, { start: Math.max(start, least), end: Math.min(end, most) });
}

function wholePairs(text: string, { start, end }: TextRange): TextRange {
  return { start: splitsPair(text, start) ? start - 1 : start, end: splitsPair(text, end) ? end + 1 : end };
}

function bordersAround(text: string, range: TextRange, offset: number): number[] {
  const { start, end } = surroundings(text, range, offset);
  const borders: number[] = [];
  for (const { index } of segmenterOf(null, 'grapheme').segment(text.slice(start, end))) borders.push(start + index);
  borders.push(end);
  return borders;
}

/**
 * The border between two characters as readers see them (grapheme clusters, UAX 29) next to the offset in the range, its
 * ends included; null where there is none that way. UTF-16. Its cost does not grow with the text.
 */
export function nextGraphemeBorder(
  text: string,
  range: TextRange,
  offset: number,
  towards: 'earlier' | 'later',
): number | null {
  const borders = bordersAround(text, range, offset);
  const found =
    towards === 'earlier' ? borders.findLast((border) => border < offset) : borders.find((border) => border > offset);
  return found ?? null;
}

/** The border between two characters at the offset or, where it stands inside one, the one before it. UTF-16. */
export function graphemeBorderAt(text: string, range: TextRange, offset: number): number {
  return bordersAround(text, range, offset).findLast((border) => border <= offset) ?? range.start;
}
