import type { TextRange } from '$core/model/anchor';

/**
 * Which of the ranges, ordered and apart, comes next from a place: forward the first that starts at its end or behind it,
 * back the last that ends at its start or before it; round the ends where there is none.
 */
export function indexFrom(ranges: readonly TextRange[], from: TextRange, direction: 1 | -1): number {
  if (direction === 1) {
    const next = ranges.findIndex(({ start }) => start >= from.end);
    return next === -1 ? 0 : next;
  }
  const previous = ranges.findLastIndex(({ end }) => end <= from.start);
  return previous === -1 ? ranges.length - 1 : previous;
}
