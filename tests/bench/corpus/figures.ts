/** What a measurement came to, in milliseconds. */
export interface Figures {
  readonly median: number;
  readonly p99: number;
  readonly count: number;
}

/** The median and the 99th percentile of times in milliseconds. */
export function figuresOf(timesMs: readonly number[]): Figures {
  const sorted = timesMs.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
  return { median: at(0.5), p99: at(0.99), count: sorted.length };
}

export function milliseconds(value: number): string {
  return `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}

/** One line of the report: a name, and what was measured. */
export function report(name: string, words: string): void {
  process.stdout.write(`  ${name.padEnd(64)} ${words}\n`);
}

/** A figure in milliseconds beside an empty frame of the same run, by which it is to be read. */
export function reportTimes(name: string, times: readonly number[], empties: readonly number[]): void {
  const [taken, empty] = [figuresOf(times), figuresOf(empties)];
  const both = ({ median, p99 }: Figures): string => `${milliseconds(median)}, p99 ${milliseconds(p99)}`;
  report(`${name} (${String(taken.count)} times)`, `${both(taken)}; an empty frame ${both(empty)}`);
}
