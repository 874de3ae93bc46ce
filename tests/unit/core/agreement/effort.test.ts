import { describe, expect, it } from 'vitest';
import { leastDisorderOfTwo } from '$core/agreement/gamma/align-two';
import { EQUAL_WEIGHTS } from '$core/agreement/gamma/unit';
import { heaviestMatching } from '$core/agreement/matching/heaviest-matching';
import { matchSpans } from '$core/agreement/matching/match-spans';
import { exactHits, overlapHits } from '$core/agreement/span-f1';
import { unitizingAlpha } from '$core/agreement/unitizing-alpha';

/** `count` ranges of ten positions, one every twelve, whose reading is counted. */
function countedRanges(count: number, shift: number) {
  let reads = 0;
  const ranges = Array.from({ length: count }, (_, at) => ({
    category: 'a',
    get start() {
      reads += 1;
      return at * 12 + shift;
    },
    get end() {
      reads += 1;
      return at * 12 + shift + 10;
    },
  }));
  return { ranges, reads: () => reads };
}

type Ranges = ReturnType<typeof countedRanges>['ranges'];

/** How many times more often offsets are read when there are eight times as many passages. */
function growth(measure: (a: Ranges, b: Ranges, length: number) => unknown): number {
  const readsFor = (count: number) => {
    const [a, b] = [countedRanges(count, 0), countedRanges(count, 5)];
    measure(a.ranges, b.ranges, count * 12 + 20);
    return a.reads() + b.reads();
  };
  return readsFor(4000) / readsFor(500);
}

const spansOf = (ranges: Ranges) => ranges.map((range, at) => ({ id: String(at), ranges: [range] }));

describe('eight times as many passages, each overlapping two', () => {
  // Eight times n log n is at most twelve times here; what grows as the square would be sixty-four times.
  it.each<[string, Parameters<typeof growth>[0]]>([
    ['alpha-u', (a, b, length) => unitizingAlpha([{ length, raters: [a, b] }])],
    ['exact hits', (a, b) => exactHits(spansOf(a), spansOf(b))],
    ['overlapping hits', (a, b) => overlapHits(spansOf(a), spansOf(b))],
  ])('cost %s at most n log n', (_, measure) => {
    expect(growth(measure)).toBeLessThan(12);
  });

  // The index of intervals looks at its chunks in turn, which is the square of a hundredth.
  it.each<[string, Parameters<typeof growth>[0]]>([
    ['matching', (a, b) => matchSpans(spansOf(a), spansOf(b))],
    ['the best alignment', (a, b) => leastDisorderOfTwo(a, b, EQUAL_WEIGHTS)],
  ])('cost %s little more', (_, measure) => {
    expect(growth(measure)).toBeLessThan(16);
  });

  it.each([
    [5, 5],
    [5, 4],
    [4, 5],
  ])('cost the assignment, each worth %i here and %i there, in proportion', (here, there) => {
    const readsFor = (count: number) => {
      let reads = 0;
      const edge = (row: number, column: number, weight: number) => ({
        row,
        column,
        get weight() {
          reads += 1;
          return weight;
        },
      });
      const edges = Array.from({ length: count }, (_, row) => [edge(row, row, here), edge(row, row + 1, there)]).flat();
      expect(heaviestMatching(count, count + 1, edges).every((column) => column !== null)).toBe(true);
      return reads;
    };
    expect(readsFor(4000) / readsFor(500)).toBeLessThan(12);
  });
});
