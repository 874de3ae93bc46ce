import type { TextRange } from '$core/model/anchor';
import { mergeRanges, sharedLength } from '$core/text/ranges';

export type Passage = readonly TextRange[];

interface WithContent {
  readonly content: Passage;
}

function lengthOf(passage: Passage): number {
  return passage.reduce((total, { start, end }) => total + end - start, 0);
}

/** Whether at least half of a passage lies in another. An empty passage lies nowhere. */
export function halfIn(passage: Passage, other: Passage): boolean {
  const length = lengthOf(passage);
  return length > 0 && 2 * sharedLength(mergeRanges(passage), mergeRanges(other)) >= length;
}

/** Whether both are made of the same ranges. */
export function isSame(a: Passage, b: Passage): boolean {
  return a.length === b.length && a.every(({ start, end }, index) => b[index]?.start === start && b[index].end === end);
}

/** What two passages share, of what both have: 0 (nothing) to 1 (they are the same). Dice's coefficient. */
export function likeness(a: Passage, b: Passage): number {
  const both = lengthOf(a) + lengthOf(b);
  return both === 0 ? 0 : (2 * sharedLength(mergeRanges(a), mergeRanges(b))) / both;
}

/** The one whose content is most like a passage; null where none shares anything with it. The first of equals. */
export function mostLike<T extends WithContent>(passage: Passage, among: readonly T[]): T | null {
  let best: T | null = null;
  let most = 0;
  for (const each of among) {
    const value = likeness(passage, each.content);
    if (value > most) [best, most] = [each, value];
  }
  return best;
}
