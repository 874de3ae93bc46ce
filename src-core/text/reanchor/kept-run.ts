/** Characters that stand in the old text at `old` and in the new one at `now`. UTF-16. */
export interface KeptRun {
  readonly old: number;
  readonly now: number;
  readonly length: number;
}

/** The first run that reaches beyond an offset of the old text; the runs are in order. O(log n). */
export function firstRunBeyond(runs: readonly KeptRun[], oldOffset: number): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const run = runs[middle];
    if (run !== undefined && run.old + run.length <= oldOffset) low = middle + 1;
    else high = middle;
  }
  return low;
}
