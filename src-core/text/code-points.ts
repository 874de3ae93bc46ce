import type { TextRange } from '../model/anchor';
import { isHighSurrogate, isLowSurrogate } from './surrogates';

/** Translates offsets between UTF-16 code units and Unicode code points. */
export interface CodePointMap {
  /** The length of the text in code points. */
  readonly length: number;
  /** An offset in the middle of a surrogate pair goes to the side that is asked for: before it ('start') or behind it. */
  toCodePoint(offsetUtf16: number, edge?: 'start' | 'end'): number;
  toUtf16(offsetCodePoints: number): number;
  /** A half-open UTF-16 range in code points; where it cuts a surrogate pair it takes the whole of it. */
  rangeToCodePoints(range: TextRange): TextRange;
  /** A half-open range of code points in UTF-16. */
  rangeToUtf16(range: TextRange): TextRange;
}

function pairOffsets(text: string): number[] {
  const offsets: number[] = [];
  for (let index = 0; index < text.length - 1; index += 1) {
    if (isHighSurrogate(text.charCodeAt(index)) && isLowSurrogate(text.charCodeAt(index + 1))) {
      offsets.push(index);
      index += 1;
    }
  }
  return offsets;
}

/** How many items stand before the first for which `reached` holds; it must hold for all after that one. */
function countUntil(items: Uint32Array, reached: (item: number, index: number) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (reached(items[middle] ?? 0, middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The offset map of a text: O(n) to make, O(log p) a question, where p is the number of surrogate pairs, and only these
 * are remembered. A lone surrogate counts as one code point. Offsets outside the text are moved to its nearer end.
 */
export function makeCodePointMap(text: string): CodePointMap {
  const pairs = Uint32Array.from(pairOffsets(text));
  const length = text.length - pairs.length;

  function toCodePoint(offsetUtf16: number, edge: 'start' | 'end' = 'start'): number {
    const offset = Math.min(Math.max(offsetUtf16, 0), text.length);
    const before = countUntil(pairs, (pair) => pair >= offset);
    const insidePair = before > 0 && pairs[before - 1] === offset - 1;
    return offset - before + (insidePair && edge === 'end' ? 1 : 0);
  }

  function toUtf16(offsetCodePoints: number): number {
    const offset = Math.min(Math.max(offsetCodePoints, 0), length);
    return offset + countUntil(pairs, (pair, index) => pair - index >= offset);
  }

  return {
    length,
    toCodePoint,
    toUtf16,
    rangeToCodePoints: ({ start, end }) => ({ start: toCodePoint(start, 'start'), end: toCodePoint(end, 'end') }),
    rangeToUtf16: ({ start, end }) => ({ start: toUtf16(start), end: toUtf16(end) }),
  };
}
