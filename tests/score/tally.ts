/** Counts of one measure: of `given` proposals `right` were right; of `wanted` labels `found` were found. */
export interface Tally {
  readonly given: number;
  readonly right: number;
  readonly wanted: number;
  readonly found: number;
}

export const NOTHING: Tally = { given: 0, right: 0, wanted: 0, found: 0 };

export function sum(a: Tally, b: Tally): Tally {
  return { given: a.given + b.given, right: a.right + b.right, wanted: a.wanted + b.wanted, found: a.found + b.found };
}

/** Right of those given; null where none was given. */
export function precision({ given, right }: Tally): number | null {
  return given === 0 ? null : right / given;
}

/** Found of those wanted; null where none was wanted. */
export function recall({ wanted, found }: Tally): number | null {
  return wanted === 0 ? null : found / wanted;
}

/** The harmonic mean of precision and recall; null where one of them is not known. */
export function f1(tally: Tally): number | null {
  const [p, r] = [precision(tally), recall(tally)];
  if (p === null || r === null) return null;
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/** One proposal that is right or not. */
export function proposal(right: boolean): Tally {
  return { ...NOTHING, given: 1, right: right ? 1 : 0 };
}

/** One label that is found or not. */
export function label(found: boolean): Tally {
  return { ...NOTHING, wanted: 1, found: found ? 1 : 0 };
}
