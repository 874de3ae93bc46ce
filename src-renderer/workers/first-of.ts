import type { TextRange } from '$core/model/anchor';
import type { Matches } from './pattern-worker';

/** At most so many of the ranges, and whether there are more. */
export function firstOf(found: Iterable<TextRange>, most: number): Matches {
  const ranges: TextRange[] = [];
  for (const range of found) {
    if (ranges.length === most) return { ranges, more: true };
    ranges.push(range);
  }
  return { ranges, more: false };
}
