import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overallUnitizingAlpha, unitizingAlpha } from '$core/agreement/unitizing-alpha';

type Unit = readonly [offset: number, length: number];

function rangesOf(units: readonly Unit[], stretch = 1) {
  return units.map(([start, length]) => ({ start: start * stretch, end: (start + length) * stretch }));
}

/** Alpha-u of two raters in one text. */
function alphaOf(length: number, a: readonly Unit[], b: readonly Unit[], stretch = 1) {
  return unitizingAlpha([{ length: length * stretch, raters: [rangesOf(a, stretch), rangesOf(b, stretch)] }]);
}

/** Krippendorff 1995, page 57: four pairs of raters. */
const EXAMPLES = {
  A: [
    [
      [2, 8],
      [14, 6],
    ],
    [
      [4, 4],
      [15, 2],
    ],
  ],
  B: [
    [[0, 18]],
    [
      [0, 2],
      [2, 1],
      [3, 1],
      [4, 1],
      [5, 1],
      [6, 3],
      [9, 1],
    ],
  ],
  C: [
    [
      [2, 6],
      [10, 2],
      [14, 4],
      [20, 2],
    ],
    [
      [0, 2],
      [4, 4],
      [10, 4],
      [16, 2],
      [20, 2],
    ],
  ],
  D: [
    [
      [0, 2],
      [2, 8],
      [10, 4],
      [14, 6],
      [20, 4],
    ],
    [
      [0, 4],
      [4, 4],
      [8, 7],
      [15, 2],
      [17, 7],
    ],
  ],
} as const;

describe('alpha-u', () => {
  // Krippendorff 2004, page 254; the continuum begins at 150.
  const c = alphaOf(
    300,
    [
      [75, 70],
      [220, 30],
    ],
    [
      [70, 80],
      [205, 20],
      [250, 20],
    ],
  );
  const k = alphaOf(
    300,
    [
      [30, 60],
      [150, 50],
    ],
    [
      [30, 60],
      [150, 50],
    ],
  );

  it('is that of Krippendorff 2004, for each category and over all', () => {
    expect(c.observed).toBeCloseTo(0.0144, 4);
    expect(c.expected).toBeCloseTo(0.0532, 4);
    expect(c.alpha).toBeCloseTo(0.7286, 4);
    expect(k.observed).toBe(0);
    expect(k.expected).toBeCloseTo(0.049, 4);
    expect(k.alpha).toBe(1);
    const overall = overallUnitizingAlpha([c, k]);
    expect(overall.alpha).toBeCloseTo(0.8587, 4);
    expect(Math.abs((overall.alpha ?? 0) - 0.8591)).toBeLessThan(0.001);
  });

  it.each([
    [[4, 2], 26],
    [[5, 2], 16],
    [[6, 2], 10],
    [[7, 2], 8],
    [[6, 4], 2],
    [[5, 6], 0],
  ] as const)('squares the differences of starts and ends: (5, 6) and %j give %i', (other, difference) => {
    const { observed } = alphaOf(20, [[5, 6]], [other]);
    expect((observed ?? 0) * 20 * 20).toBeCloseTo(difference, 8);
  });

  // The limits of 1995 keep pairs of positions inside one unit, which the formula of 2004 takes out: hence the tolerances,
  // which are those of dkpro-statistics.
  it.each([
    ['A', 0.03125, 0.553, 0.0699],
    ['B', 2.26736, -0.926, 1.17731],
    ['C', 0.02777, 0.679, 0.08642],
    ['D', 0.38715, 0.066, 0.41445],
  ] as const)(
    'is that of Krippendorff 1995, continuum %s, in the limit of fine positions',
    (name, observed, limit, expected) => {
      const [a, b] = EXAMPLES[name];
      expect(alphaOf(24, a, b).observed).toBeCloseTo(observed, 4);
      const fine = alphaOf(24, a, b, 50_000);
      expect(fine.observed).toBeCloseTo(observed, 4);
      expect(Math.abs((fine.expected ?? 0) - expected)).toBeLessThan(0.005);
      expect(Math.abs((fine.alpha ?? 0) - limit)).toBeLessThan(0.02);
    },
  );

  it.each([
    [12, 0.05494, 0.494],
    [120, 0.08234, 0.663],
    [1200, 0.086, 0.677],
    [12_000, 0.08638, 0.678],
  ])('comes near that limit as 24 parts are cut into %i positions', (positions, expected, alpha) => {
    const [a, b] = EXAMPLES.C;
    const result = alphaOf(24, a, b, positions / 24);
    expect(Math.abs((result.expected ?? 0) - expected)).toBeLessThan(0.005);
    expect(Math.abs((result.alpha ?? 0) - alpha)).toBeLessThan(0.02);
  });

  it('joins units of one rater that overlap, and says how many; those that touch stay apart', () => {
    const joined = alphaOf(
      20,
      [
        [2, 5],
        [4, 6],
      ],
      [[2, 8]],
    );
    expect([joined.alpha, joined.joined]).toEqual([1, 1]);
    expect(
      alphaOf(
        20,
        [
          [2, 4],
          [6, 4],
        ],
        [[2, 8]],
      ),
    ).toMatchObject({ joined: 0 });
    expect(
      alphaOf(
        20,
        [
          [2, 4],
          [6, 4],
        ],
        [[2, 8]],
      ).observed,
    ).toBeGreaterThan(0);
  });

  it('is undefined where there is no unit or no text', () => {
    const nothing = { observed: null, expected: null, alpha: null, joined: 0 };
    expect(alphaOf(20, [], [])).toEqual(nothing);
    expect(unitizingAlpha([])).toEqual(nothing);
    expect(overallUnitizingAlpha([])).toEqual(nothing);
  });

  const unit = fc.tuple(fc.nat(80), fc.integer({ min: 1, max: 20 }));
  const units = fc.array(unit, { maxLength: 12 });
  const texts = fc.array(fc.tuple(units, units), { minLength: 1, maxLength: 4 });
  const measure = (list: readonly (readonly [Unit[], Unit[]])[]) =>
    unitizingAlpha(list.map(([a, b]) => ({ length: 100, raters: [rangesOf(a), rangesOf(b)] })));

  it('does not mind the order of raters and texts, never passes 1, and is 1 for the same units', () => {
    fc.assert(
      fc.property(texts, (list) => {
        const { alpha } = measure(list);
        expect(measure(list.toReversed().map(([a, b]) => [b, a])).alpha ?? 2).toBeCloseTo(alpha ?? 2, 8);
        expect(alpha ?? 0).toBeLessThanOrEqual(1);
        expect(measure(list.map(([a]) => [a, a])).alpha ?? 1).toBe(1);
      }),
    );
  });
});
