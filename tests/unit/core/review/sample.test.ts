import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleOf } from '$core/review/sample';

const ids = fc.uniqueArray(fc.uuid(), { maxLength: 60 });
const seed = fc.integer({ min: 0, max: 999_999 });
const drawn = (all: readonly string[], size: number, from: number): Set<string | undefined> =>
  new Set(sampleOf(all, size, from).map((index) => all[index]));

describe('a sample with a seed', () => {
  test('has the wanted size, each index once, in ascending order', () => {
    fc.assert(
      fc.property(ids, fc.nat({ max: 70 }), seed, (all, size, from) => {
        const indices = sampleOf(all, size, from);
        expect(indices).toHaveLength(Math.min(size, all.length));
        expect(indices).toEqual([...new Set(indices)].sort((a, b) => a - b));
      }),
    );
  });

  test('is the same in whatever order the ids come', () => {
    fc.assert(
      fc.property(ids, fc.nat({ max: 70 }), seed, (all, size, from) => {
        expect(drawn(all.toReversed(), size, from)).toEqual(drawn(all, size, from));
      }),
    );
  });

  test('a smaller sample is part of a larger one, and one id less changes at most one other', () => {
    fc.assert(
      fc.property(ids, fc.nat({ max: 60 }), seed, (all, size, from) => {
        const [small, large] = [drawn(all, size, from), drawn(all, size + 7, from)];
        expect([...small].filter((id) => !large.has(id))).toEqual([]);
        const without = drawn(all.slice(1), size, from);
        expect([...small].filter((id) => !without.has(id)).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('draws every id about equally often over many seeds, and other ids for another seed', () => {
    const all = Array.from({ length: 40 }, (_, index) => `019b0000-0000-7000-8000-${String(index).padStart(12, '0')}`);
    const times = new Map<string | undefined, number>();
    for (let from = 0; from < 2000; from += 1) {
      for (const id of drawn(all, 10, from)) times.set(id, (times.get(id) ?? 0) + 1);
    }
    // 500 of 2,000 are expected; six standard deviations are 116.
    for (const id of all) expect(Math.abs((times.get(id) ?? 0) - 500)).toBeLessThan(116);
  });
});
