import type { TextRange } from '../../model/anchor';

/** A marked passage: ranges in order that do not overlap, all in the same unit. */
export interface MarkedSpan {
  readonly id: string;
  readonly ranges: readonly TextRange[];
}

/** How many positions a passage covers. */
export function spanLength({ ranges }: MarkedSpan): number {
  return ranges.reduce((length, { start, end }) => length + end - start, 0);
}

/** The place of a passage; equal for passages in the same place only. */
export function placeKey({ ranges }: MarkedSpan): string {
  return ranges.map(({ start, end }) => `${String(start)}-${String(end)}`).join(',');
}

/** The order of passages in a text: by start, by length, then by place and id. */
export function compareSpans(a: MarkedSpan, b: MarkedSpan): number {
  const byPlace = (a.ranges[0]?.start ?? 0) - (b.ranges[0]?.start ?? 0) || spanLength(a) - spanLength(b);
  if (byPlace !== 0) return byPlace;
  const [keyA, keyB] = [`${placeKey(a)} ${a.id}`, `${placeKey(b)} ${b.id}`];
  return keyA < keyB ? -1 : keyA > keyB ? 1 : 0;
}
