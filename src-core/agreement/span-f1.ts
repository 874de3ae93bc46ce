import { firstWhere } from '../text/first-where';
import { mergeRanges } from '../text/ranges';
import { placeKey, type MarkedSpan } from './matching/marked-span';

/** How many passages each side has, and how many of them the other side has too. */
export interface SpanHits {
  readonly totalA: number;
  readonly hitsA: number;
  readonly totalB: number;
  readonly hitsB: number;
}

/** `shareOfA` is the precision if A is judged by B, `shareOfB` the recall. Null where there is nothing to share. */
export interface SpanF1 {
  readonly shareOfA: number | null;
  readonly shareOfB: number | null;
  readonly f1: number | null;
}

export const NO_HITS: SpanHits = { totalA: 0, hitsA: 0, totalB: 0, hitsB: 0 };

/** The hits of both together, as of two articles. */
export function addHits(first: SpanHits, second: SpanHits): SpanHits {
  return {
    totalA: first.totalA + second.totalA,
    hitsA: first.hitsA + second.hitsA,
    totalB: first.totalB + second.totalB,
    hitsB: first.hitsB + second.hitsB,
  };
}

/**
 * Passages of one label that the other side has in exactly the same place, each counted for one of the other side at most.
 * Linear; never fails.
 */
export function exactHits(a: readonly MarkedSpan[], b: readonly MarkedSpan[]): SpanHits {
  const waiting = new Map<string, number>();
  for (const span of b) waiting.set(placeKey(span), (waiting.get(placeKey(span)) ?? 0) + 1);
  let hits = 0;
  for (const span of a) {
    const left = waiting.get(placeKey(span)) ?? 0;
    if (left > 0) hits += 1;
    waiting.set(placeKey(span), left - 1);
  }
  return { totalA: a.length, hitsA: hits, totalB: b.length, hitsB: hits };
}

function countOverlapped(spans: readonly MarkedSpan[], others: readonly MarkedSpan[]): number {
  const covered = mergeRanges(others.flatMap(({ ranges }) => ranges));
  const isCovered = (start: number, end: number) => {
    const first = covered[firstWhere(covered.length, (at) => (covered[at]?.end ?? Infinity) > start)];
    return first !== undefined && first.start < end;
  };
  return spans.filter(({ ranges }) => ranges.some(({ start, end }) => isCovered(start, end))).length;
}

/**
 * Passages of one label that share at least one position with any of the other side. n log n in the number of ranges; never
 * fails.
 */
export function overlapHits(a: readonly MarkedSpan[], b: readonly MarkedSpan[]): SpanHits {
  return { totalA: a.length, hitsA: countOverlapped(a, b), totalB: b.length, hitsB: countOverlapped(b, a) };
}

function share(hits: number, total: number): number | null {
  return total === 0 ? null : hits / total;
}

/**
 * Precision, recall and their harmonic mean (van Rijsbergen 1979), between 0 and 1; exchanging the sides leaves `f1` as it
 * is. Where true negatives cannot be counted, as for passages in a text, it is the value that kappa comes near to (Hripcsak
 * and Rothschild 2005). All null where neither side has a passage; 0 where only one has.
 */
export function f1OfHits({ totalA, hitsA, totalB, hitsB }: SpanHits): SpanF1 {
  const [shareOfA, shareOfB] = [share(hitsA, totalA), share(hitsB, totalB)];
  if (shareOfA === null && shareOfB === null) return { shareOfA, shareOfB, f1: null };
  const [precision, recall] = [shareOfA ?? 0, shareOfB ?? 0];
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { shareOfA, shareOfB, f1 };
}
