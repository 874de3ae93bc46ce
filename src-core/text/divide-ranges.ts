import type { TextRange } from '../model/anchor';
import { blockIndexAt } from './blocks';
import type { Page } from './page';
import { intersection, mergeRanges } from './ranges';
import { splitsPair } from './surrogates';
import { trimRange } from './white-space';

/** What a passage is divided into: what lies in the piece, and what does not. */
export interface Divided {
  readonly taken: readonly TextRange[];
  readonly kept: readonly TextRange[];
}

function wholePairs(text: string, { start, end }: TextRange): TextRange {
  return { start: splitsPair(text, start) ? start - 1 : start, end: splitsPair(text, end) ? end + 1 : end };
}

/** The range without white space at the ends that are new; those that the passage had stay to the character. */
function trimNewEnds(text: string, range: TextRange, passage: readonly TextRange[]): TextRange[] {
  const trimmed = trimRange(text, range);
  if (trimmed.start >= trimmed.end) return [];
  const keepsStart = passage.some(({ start }) => start === range.start);
  const keepsEnd = passage.some(({ end }) => end === range.end);
  return [{ start: keepsStart ? range.start : trimmed.start, end: keepsEnd ? range.end : trimmed.end }];
}

/**
 * Divides the ordered ranges of a passage by a piece of the text: what lies in it and what does not, each ordered and
 * apart, without white space at a cut. Null where one of the two would hold no words. UTF-16; no surrogate pair is cut.
 */
export function divideRanges(text: string, ranges: readonly TextRange[], piece: TextRange): Divided | null {
  const { start, end } = wholePairs(text, piece);
  const taken: TextRange[] = [];
  const kept: TextRange[] = [];
  for (const range of ranges) {
    const shared = intersection(range, { start, end });
    if (shared !== null) taken.push(shared);
    const before = intersection(range, { start: 0, end: start });
    const behind = intersection(range, { start: Math.max(start, end), end: text.length });
    kept.push(...[before, behind].filter((rest) => rest !== null));
  }
  const divided = {
    taken: taken.flatMap((range) => trimNewEnds(text, range, ranges)),
    kept: kept.flatMap((range) => trimNewEnds(text, range, ranges)),
  };
  return divided.taken.length === 0 || divided.kept.length === 0 ? null : divided;
}

/**
 * All the ranges as one passage, ordered and apart: those that overlap or touch become one, and so do two of one block
 * with nothing but white space between them, since nobody reads that as an interruption. UTF-16.
 */
export function joinRanges({ text, blocks }: Page, ranges: readonly TextRange[]): TextRange[] {
  const joined: TextRange[] = [];
  for (const range of mergeRanges(ranges)) {
    const last = joined.at(-1);
    const between = last === undefined ? null : { start: last.end, end: range.start };
    const oneBlock = between !== null && blockIndexAt(blocks, between.start) === blockIndexAt(blocks, between.end);
    if (last !== undefined && between !== null && oneBlock && text.slice(between.start, between.end).trim() === '') {
      joined[joined.length - 1] = { start: last.start, end: range.end };
    } else joined.push(range);
  }
  return joined;
}
