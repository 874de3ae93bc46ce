/** What each rater said of one thing, null where a rater said nothing; `count` things with the same answers. */
export interface RatedUnit {
  readonly values: readonly (string | null)[];
  readonly count?: number;
}

/** `alpha` is 1 at full agreement, 0 at that of chance, and may be negative; null means: not defined. */
export interface NominalAlpha {
  /** How many values could be paired. */
  readonly values: number;
  readonly observed: number | null;
  readonly expected: number | null;
  readonly alpha: number | null;
}

/** Adds the values of one unit to `totals` and gives the disagreement in it. */
function addUnit({ values, count = 1 }: RatedUnit, totals: Map<string, number>): number {
  const present = values.filter((value) => value !== null);
  if (present.length < 2) return 0;
  const inUnit = new Map<string, number>();
  for (const value of present) inUnit.set(value, (inUnit.get(value) ?? 0) + 1);
  let equalPairs = 0;
  for (const [value, times] of inUnit) {
    totals.set(value, (totals.get(value) ?? 0) + times * count);
    equalPairs += times * (times - 1);
  }
  return (count * (present.length * (present.length - 1) - equalPairs)) / (present.length - 1);
}

/**
 * Krippendorff's alpha for nominal data, any number of raters and missing values: 1 - Do / De, with
 * Do = sum of o(c,k) over c != k, divided by n, where a unit with m values adds to o(c,k) its pairs c-k divided by m - 1, and
 * De = sum of n(c) n(k) over c != k, divided by n(n - 1) (Krippendorff 2004, chapter 11). Units with fewer than two values
 * are left out. Null where nothing can be paired or only one value occurs. Neither the order of the raters nor that of the
 * units matters. Linear; never fails.
 */
export function nominalAlpha(units: readonly RatedUnit[]): NominalAlpha {
  const totals = new Map<string, number>();
  let disagreement = 0;
  for (const unit of units) disagreement += addUnit(unit, totals);
  const counts = [...totals.values()];
  const values = counts.reduce((sum, count) => sum + count, 0);
  if (values < 2) return { values, observed: null, expected: null, alpha: null };
  const differing = counts.reduce((sum, count) => sum + count * (values - count), 0);
  const observed = disagreement / values;
  const expected = differing / (values * (values - 1));
  return { values, observed, expected, alpha: expected === 0 ? null : 1 - observed / expected };
}
