import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heaviestMatching, type Edge } from '$core/agreement/matching/heaviest-matching';
import type { MarkedSpan } from '$core/agreement/matching/marked-span';
import { matchSpans } from '$core/agreement/matching/match-spans';
import { addHits, exactHits, f1OfHits, overlapHits } from '$core/agreement/span-f1';

function span(id: string, ...edges: readonly (readonly [number, number])[]): MarkedSpan {
  return { id, ranges: edges.map(([start, end]) => ({ start, end })) };
}

/** The greatest sum of weights, by trying everything. */
function greatestWeight(edges: readonly Edge[], rows: number, taken: ReadonlySet<number> = new Set(), row = 0): number {
  if (row === rows) return 0;
  const choices = edges.filter((edge) => edge.row === row && !taken.has(edge.column));
  const paired = choices.map(
    ({ column, weight }) => weight + greatestWeight(edges, rows, new Set([...taken, column]), row + 1),
  );
  return Math.max(greatestWeight(edges, rows, taken, row + 1), ...paired);
}

const edgeLists = fc.uniqueArray(
  fc.record({ row: fc.nat(4), column: fc.nat(4), weight: fc.integer({ min: 1, max: 20 }) }),
  { selector: ({ row, column }) => row * 10 + column },
);

describe('the heaviest matching', () => {
  it('has no heavier one, and pairs nothing twice', () => {
    fc.assert(
      fc.property(edgeLists, (edges) => {
        const columnOf = heaviestMatching(5, 5, edges);
        const columns = columnOf.filter((column) => column !== null);
        expect(new Set(columns).size).toBe(columns.length);
        const weights = columnOf.map(
          (column, row) => edges.find((edge) => edge.row === row && edge.column === column)?.weight,
        );
        expect(columnOf.every((column, row) => column === null || weights[row] !== undefined)).toBe(true);
        expect(weights.reduce<number>((sum, weight) => sum + (weight ?? 0), 0)).toBe(greatestWeight(edges, 5));
      }),
      { numRuns: 500 },
    );
  });

  it('leaves out what would cost more elsewhere', () => {
    const edges = [
      { row: 0, column: 0, weight: 5 },
      { row: 0, column: 1, weight: 4 },
      { row: 1, column: 0, weight: 5 },
    ];
    expect(heaviestMatching(2, 2, edges)).toEqual([1, 0]);
    const rivals = [
      { row: 0, column: 0, weight: 5 },
      { row: 1, column: 0, weight: 6 },
    ];
    expect(heaviestMatching(2, 1, rivals)).toEqual([null, 0]);
  });
});

describe('matching passages', () => {
  const ids = (a: readonly MarkedSpan[], b: readonly MarkedSpan[]) =>
    matchSpans(a, b).map((pair) => [pair.a.id, pair.b.id]);

  it('shares as many positions as can be, where taking the best first would not', () => {
    // Taking b1 for a2 at once (8 positions) would leave a1 without one.
    const a = [span('a1', [0, 6]), span('a2', [2, 20])];
    const b = [span('b1', [2, 10]), span('b2', [13, 20])];
    expect(ids(a, b)).toEqual([
      ['a1', 'b1'],
      ['a2', 'b2'],
    ]);
  });

  it('pairs passages in the same place first, and the same mark before another there', () => {
    const a = [span('x', [0, 10]), span('y', [0, 10])];
    const b = [span('y', [0, 10]), span('z', [0, 10]), span('w', [0, 12])];
    expect(ids(a, b)).toEqual([
      ['x', 'z'],
      ['y', 'y'],
    ]);
  });

  it('prefers the more alike where the shared positions are as many', () => {
    expect(ids([span('a', [10, 20])], [span('wide', [0, 40]), span('close', [9, 20])])).toEqual([['a', 'close']]);
  });

  it('counts positions of interrupted passages, not what lies between', () => {
    const [pair] = matchSpans([span('a', [0, 10], [20, 30])], [span('b', [5, 25])]);
    expect(pair).toMatchObject({ shared: 10, union: 30 });
    expect(matchSpans([span('a', [0, 10], [20, 30])], [span('b', [10, 20])])).toEqual([]);
  });

  const ranges = fc.array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 12 })), { minLength: 1, maxLength: 7 });
  const spans = (side: string) =>
    ranges.map((list) => list.map(([start, length], at) => span(`${side}${String(at)}`, [start, start + length])));

  it('shares no fewer positions than any other matching, whatever the order, and mirrors when the sides are exchanged', () => {
    fc.assert(
      fc.property(spans('a'), spans('b'), (a, b) => {
        const pairs = matchSpans(a, b);
        const edges = a.flatMap((first, row) =>
          b.flatMap((second, column) => {
            const weight = matchSpans([first], [second])[0]?.shared ?? 0;
            return weight > 0 ? [{ row, column, weight }] : [];
          }),
        );
        expect(pairs.reduce((sum, { shared }) => sum + shared, 0)).toBe(greatestWeight(edges, a.length));
        const key = (first: string, second: string) => `${first} ${second}`;
        const found = new Set(pairs.map((pair) => key(pair.a.id, pair.b.id)));
        expect(new Set(matchSpans(b, a).map((pair) => key(pair.b.id, pair.a.id)))).toEqual(found);
        const turned = matchSpans(a.toReversed(), b.toReversed());
        expect(new Set(turned.map((pair) => key(pair.a.id, pair.b.id)))).toEqual(found);
      }),
      { numRuns: 200 },
    );
  });
});

describe('span F1', () => {
  const [a, b] = [
    { c: [span('a1', [0, 10]), span('a2', [20, 30])], s: [span('a3', [40, 45])] },
    { c: [span('b1', [0, 10]), span('b2', [22, 30])], s: [span('b3', [50, 55])] },
  ];

  it('is that of the vector of two labels, exact and overlapping', () => {
    const exact = f1OfHits(addHits(exactHits(a.c, b.c), exactHits(a.s, b.s)));
    for (const value of Object.values(exact)) expect(value).toBeCloseTo(1 / 3, 10);
    const overlapping = f1OfHits(addHits(overlapHits(a.c, b.c), overlapHits(a.s, b.s)));
    for (const value of Object.values(overlapping)) expect(value).toBeCloseTo(2 / 3, 10);
  });

  it('is that of one label alone', () => {
    expect(f1OfHits(exactHits(a.c, b.c)).f1).toBe(0.5);
    expect(f1OfHits(overlapHits(a.c, b.c)).f1).toBe(1);
    const second = matchSpans(a.c, b.c)[1];
    expect((second?.shared ?? 0) / (second?.union ?? 1)).toBe(0.8);
  });

  it('counts a passage once for each that the other side has there', () => {
    const twice = [span('a1', [0, 10]), span('a2', [0, 10])];
    expect(exactHits(twice, [span('b', [0, 10])])).toEqual({ totalA: 2, hitsA: 1, totalB: 1, hitsB: 1 });
    expect(overlapHits(twice, [span('b', [9, 12])])).toEqual({ totalA: 2, hitsA: 2, totalB: 1, hitsB: 1 });
    expect(overlapHits(twice, [span('b', [10, 12])]).hitsA).toBe(0);
  });

  it('is undefined where neither has a passage, and 0 where only one has', () => {
    expect(f1OfHits(exactHits([], []))).toEqual({ shareOfA: null, shareOfB: null, f1: null });
    expect(f1OfHits(exactHits(a.c, []))).toEqual({ shareOfA: 0, shareOfB: null, f1: 0 });
  });
});
