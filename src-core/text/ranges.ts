import type { TextRange } from '../model/anchor';

/** Whether the two half-open ranges share at least one position. */
export function overlaps(a: TextRange, b: TextRange): boolean {
  return Math.max(a.start, b.start) < Math.min(a.end, b.end);
}

/** Whether `outer` holds the whole of `inner`; a range holds itself. */
export function holds(outer: TextRange, inner: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** What the two ranges share, or null where that is nothing. */
export function intersection(a: TextRange, b: TextRange): TextRange | null {
  const start = Math.max(a.start, b.start);
  const end = Math.min(a.end, b.end);
  return start < end ? { start, end } : null;
}

/** How many positions two lists of ranges share; each list must be ordered and free of overlaps in itself. */
export function sharedLength(a: readonly TextRange[], b: readonly TextRange[]): number {
  let shared = 0;
  let indexA = 0;
  let indexB = 0;
  for (;;) {
    const first = a[indexA];
    const second = b[indexB];
    if (first === undefined || second === undefined) return shared;
    shared += Math.max(0, Math.min(first.end, second.end) - Math.max(first.start, second.start));
    if (first.end < second.end) indexA += 1;
    else indexB += 1;
  }
}

/** The same positions as ordered ranges that neither overlap nor touch; empty ranges are left out. */
export function mergeRanges(ranges: readonly TextRange[]): TextRange[] {
  const ordered = ranges.filter((range) => range.start < range.end).sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: TextRange[] = [];
  for (const range of ordered) {
    const last = merged.at(-1);
    if (last === undefined || range.start > last.end) merged.push({ start: range.start, end: range.end });
    else if (range.end > last.end) merged[merged.length - 1] = { start: last.start, end: range.end };
  }
  return merged;
}
