import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohenKappa } from '$core/agreement/cohen-kappa';
import { nominalAlpha } from '$core/agreement/nominal-alpha';

/** One pair of labels for each item that a table of counts stands for; rows are the first rater. */
function pairsOf(table: readonly (readonly number[])[]): (readonly [string, string])[] {
  return table.flatMap((row, a) =>
    row.flatMap((count, b) => Array.from({ length: count }, () => [`c${String(a)}`, `c${String(b)}`] as const)),
  );
}

const pairs = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('a', 'b', 'c')), { maxLength: 40 });

describe('Cohen’s kappa', () => {
  it.each([
    [
      'Artstein and Poesio 2008, example 1',
      [
        [20, 10],
        [20, 50],
      ],
      0.7,
      0.54,
      0.348,
    ],
    [
      'Artstein and Poesio 2008, example 2',
      [
        [46, 0, 0],
        [6, 32, 6],
        [0, 0, 10],
      ],
      0.88,
      0.396,
      0.801,
    ],
    [
      'Cohen 1960',
      [
        [88, 14, 18],
        [10, 40, 10],
        [2, 6, 12],
      ],
      0.7,
      0.41,
      0.492,
    ],
    [
      'the paradox of a ruling label',
      [
        [80, 7],
        [8, 5],
      ],
      0.85,
      0.7812,
      0.314,
    ],
  ])('is that of %s', (_, table, ...[observed, expected, kappa]) => {
    const result = cohenKappa(pairsOf(table));
    expect(result.observed).toBeCloseTo(observed, 10);
    expect(result.expected).toBeCloseTo(expected, 3);
    expect(result.kappa).toBeCloseTo(kappa, 3);
  });

  it('stands beside AC1 and the shares, which show a ruling label', () => {
    const { ac1, shares } = cohenKappa(
      pairsOf([
        [80, 7],
        [8, 5],
      ]),
    );
    expect(ac1).toBeCloseTo(0.808, 3);
    expect(shares).toEqual([
      { label: 'c0', a: 0.87, b: 0.88 },
      { label: 'c1', a: 0.13, b: 0.12 },
    ]);
  });

  it('is undefined, and not 0 or 1, where chance agrees fully or nothing was labelled', () => {
    expect(
      cohenKappa([
        ['a', 'a'],
        ['a', 'a'],
      ]),
    ).toMatchObject({ items: 2, observed: 1, expected: 1, kappa: null, ac1: null });
    expect(cohenKappa([])).toEqual({ items: 0, observed: null, expected: null, kappa: null, ac1: null, shares: [] });
  });

  it('is symmetric, within its bounds, and 1 where all labels are equal', () => {
    fc.assert(
      fc.property(pairs, (items) => {
        const { kappa, ac1 } = cohenKappa(items);
        const exchanged = cohenKappa(items.map(([a, b]) => [b, a]));
        expect([exchanged.kappa, exchanged.ac1]).toEqual([kappa, ac1]);
        for (const value of [kappa, ac1]) {
          expect(value ?? 0).toBeLessThanOrEqual(1);
          expect(value ?? 0).toBeGreaterThanOrEqual(-1);
        }
        const same = cohenKappa(items.map(([a]) => [a, a]));
        expect(same.kappa ?? 1).toBe(1);
      }),
    );
  });
});

describe('Krippendorff’s alpha, nominal', () => {
  const alphaOfPairs = (items: readonly (readonly [string, string])[]) =>
    nominalAlpha(items.map((values) => ({ values })));

  it('is that of twelve units with four observers and missing values', () => {
    const observers = ['123321412...', '123322412503', '.33323422510', '123324412510'].map((row) =>
      Array.from(row, (value) => ('.0'.includes(value) ? null : value)),
    );
    // The last unit was seen by one observer only; a zero above stands for a missing value.
    const units = Array.from({ length: 12 }, (_, at) => ({ values: observers.map((row) => row[at] ?? null) }));
    const { observed, expected, alpha } = nominalAlpha(units);
    expect(observed).toBeCloseTo(0.2, 3);
    expect(expected).toBeCloseTo(0.779, 3);
    expect(alpha).toBeCloseTo(0.743, 3);
  });

  it('is that of Artstein and Poesio 2008, example 2', () => {
    const { observed, expected, alpha } = alphaOfPairs(
      pairsOf([
        [46, 0, 0],
        [6, 32, 6],
        [0, 0, 10],
      ]),
    );
    expect(observed).toBeCloseTo(0.12, 10);
    expect(expected).toBeCloseTo(0.6016, 3);
    expect(alpha).toBeCloseTo(0.8005, 4);
  });

  it('agrees with Scott’s pi, corrected for the number of values, on example 1', () => {
    const { alpha, values } = alphaOfPairs(
      pairsOf([
        [20, 10],
        [20, 50],
      ]),
    );
    const pi = 1 - ((1 - (alpha ?? 0)) * values) / (values - 1);
    expect(pi).toBeCloseTo(0.341, 3);
  });

  it('is that of Krippendorff 1995, continuum A as positions', () => {
    const bertha = '001111111100001111110000';
    const bill = '000011110000000110000000';
    const units = Array.from(bertha, (value, at) => ({ values: [value, bill[at] ?? null] }));
    expect(nominalAlpha(units).alpha).toBeCloseTo(0.329, 3);
    expect(cohenKappa(units.map(({ values: [a, b] }) => [a ?? '', b ?? ''])).kappa).toBeCloseTo(0.385, 3);
  });

  it('does not mind the order of raters and units, nor whether equal units are counted or repeated', () => {
    const value = fc.option(fc.constantFrom('a', 'b', 'c'));
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value, value), { maxLength: 20 }), (rows) => {
        const { alpha } = nominalAlpha(rows.map((values) => ({ values })));
        const turned = nominalAlpha(rows.toReversed().map(([a, b, c]) => ({ values: [c, a, b] })));
        expect(turned.alpha ?? 2).toBeCloseTo(alpha ?? 2, 10);
        const counted = nominalAlpha(rows.map((values) => ({ values, count: 3 })));
        const repeated = nominalAlpha([...rows, ...rows, ...rows].map((values) => ({ values })));
        expect(counted.alpha ?? 2).toBeCloseTo(repeated.alpha ?? 2, 10);
        expect(alpha ?? 0).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is 1 where all say the same, and undefined where only one value occurs', () => {
    expect(
      alphaOfPairs([
        ['a', 'a'],
        ['b', 'b'],
      ]).alpha,
    ).toBe(1);
    expect(
      alphaOfPairs([
        ['a', 'a'],
        ['a', 'a'],
      ]).alpha,
    ).toBeNull();
    expect(nominalAlpha([{ values: ['a', null] }])).toEqual({ values: 0, observed: null, expected: null, alpha: null });
  });
});
