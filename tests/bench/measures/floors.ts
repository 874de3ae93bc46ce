import type { Page } from '@playwright/test';

export interface FloorColumns {
  readonly kind: readonly string[];
  readonly speaker: readonly string[];
  readonly publishedOn: readonly string[];
  readonly words: readonly string[];
}
export type Floors = Readonly<Record<'filter' | keyof FloorColumns, number>>;

const ROUNDS = 5;

/** `Array.filter` and `Array.sort` over the same columns in memory, in an empty page: medians in milliseconds. */
export function measureFloors(page: Page, columns: FloorColumns): Promise<Floors> {
  return page.evaluate(
    ([{ kind, speaker, publishedOn, words }, rounds]) => {
      const rows = Array.from(kind.keys());
      const time = (act: () => void): number => {
        const times = Array.from({ length: rounds }, () => {
          const began = performance.now();
          act();
          return performance.now() - began;
        }).sort((a, b) => a - b);
        return times[Math.floor(rounds / 2)] ?? NaN;
      };
      const sort = (column: readonly string[]): number =>
        time(() => {
          [...rows].sort((a, b) => {
            const [one, other] = [column[a] ?? '', column[b] ?? ''];
            return one < other ? -1 : one > other ? 1 : a - b;
          });
        });
      return {
        filter: time(() => rows.filter((row) => kind[row] === 'quote' && speaker[row] === speaker[0])),
        kind: sort(kind),
        speaker: sort(speaker),
        publishedOn: sort(publishedOn),
        words: sort(words),
      };
    },
    [columns, ROUNDS] as const,
  );
}
