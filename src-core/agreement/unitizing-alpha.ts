import type { TextRange } from '../model/anchor';
import { firstWhere } from '../text/first-where';

/** One text, `length` positions long, and the units of one category that each rater set in it. */
export interface UnitizedText {
  readonly length: number;
  readonly raters: readonly (readonly TextRange[])[];
}

/** `alpha` is 1 at full agreement, 0 at that of chance, and may be negative; null means: not defined. */
export interface UnitizingAlpha {
  readonly observed: number | null;
  readonly expected: number | null;
  readonly alpha: number | null;
  /** How many units were joined with others of the same rater that they overlapped. */
  readonly joined: number;
}

/** In order; units that share a position made one. Those that only touch stay apart. */
function withoutOverlaps(units: readonly TextRange[]): TextRange[] {
  const apart: TextRange[] = [];
  for (const unit of units.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = apart.at(-1);
    if (last === undefined || unit.start >= last.end) apart.push(unit);
    else apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, unit.end) };
  }
  return apart;
}

function gapLengths(length: number, units: readonly TextRange[]): number[] {
  const starts = [...units.map(({ start }) => start), length];
  const ends = [0, ...units.map(({ end }) => end)];
  return starts.map((start, at) => start - (ends[at] ?? 0)).filter((gap) => gap > 0);
}

/** The squared differences between two raters over all sections of a text; each list in order, without overlaps. */
function difference(a: readonly TextRange[], b: readonly TextRange[]): number {
  const overlapped = new Set<TextRange>();
  let sum = 0;
  let first = 0;
  for (const unit of a) {
    while ((b[first]?.end ?? Infinity) <= unit.start) first += 1;
    for (let at = first; (b[at]?.start ?? Infinity) < unit.end; at += 1) {
      const other = b[at];
      if (other === undefined) break;
      sum += (unit.start - other.start) ** 2 + (unit.end - other.end) ** 2;
      overlapped.add(unit).add(other);
    }
  }
  const alone = [...a, ...b].filter((unit) => !overlapped.has(unit));
  return alone.reduce((total, { start, end }) => total + (end - start) ** 2, sum);
}

/** Gives, for a length, the sum of (gap - length + 1) over all gaps that are at least so long. */
function makePlacesIn(gaps: readonly number[]): (length: number) => number {
  const sorted = gaps.toSorted((a, b) => a - b);
  const sums = new Float64Array(sorted.length + 1);
  for (let at = sorted.length - 1; at >= 0; at -= 1) sums[at] = (sums[at + 1] ?? 0) + (sorted[at] ?? 0);
  return (length) => {
    const from = firstWhere(sorted.length, (at) => (sorted[at] ?? 0) >= length);
    return (sums[from] ?? 0) - (sorted.length - from) * (length - 1);
  };
}

function expectedDifference(texts: readonly UnitizedText[], length: number, raterCount: number): number {
  const units = texts.flatMap(({ raters }) => raters.flat()).map(({ start, end }) => end - start);
  const gaps = texts.flatMap((text) => text.raters.flatMap((ofRater) => gapLengths(text.length, ofRater)));
  const placesIn = makePlacesIn(gaps);
  const others = (units.length - 1) / 3;
  const sum = units.reduce((total, l) => total + others * (2 * l ** 3 - 3 * l ** 2 + l) + l ** 2 * placesIn(l), 0);
  const positions = raterCount * length;
  const within = units.reduce((total, l) => total + l * (l - 1), 0);
  const pairs = positions * (positions - 1) - within;
  return pairs <= 0 ? 0 : ((2 / length) * sum) / pairs;
}

function alphaOf(observed: number, expected: number): number | null {
  return expected === 0 ? null : 1 - observed / expected;
}

/**
 * Krippendorff's alpha-u of one category: 1 - Do / De over the sections into which each rater's units cut the texts
 * (Krippendorff 2004, "Measuring the reliability of qualitative text analysis data", Quality and Quantity 38; the measure
 * goes back to Krippendorff 1995). The squared difference of two units that overlap is that of their starts plus that of
 * their ends; a unit that lies in a gap of the other counts the square of its length. Several texts are one continuum, but
 * no gap reaches over the end of a text. Overlapping units of one rater are joined before, and `joined` says how many.
 * Ranges count whole positions within 0 and `length`; every text has the same raters, at least two. Null where there is no
 * unit, no position, or nothing can differ. Neither the order of raters nor of texts matters. n log n in the number of units;
 * never fails.
 */
export function unitizingAlpha(texts: readonly UnitizedText[]): UnitizingAlpha {
  const apart = texts.map(({ length, raters }) => ({ length, raters: raters.map(withoutOverlaps) }));
  const unitCount = (list: readonly UnitizedText[]) => list.reduce((sum, { raters }) => sum + raters.flat().length, 0);
  const joined = unitCount(texts) - unitCount(apart);
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const raterCount = texts[0]?.raters.length ?? 0;
  if (length === 0 || raterCount < 2 || unitCount(apart) === 0) {
    return { observed: null, expected: null, alpha: null, joined };
  }
  let sum = 0;
  for (const { raters } of apart) {
    for (const [at, first] of raters.entries()) {
      for (const second of raters.slice(at + 1)) sum += difference(first, second);
    }
  }
  const observed = (2 * sum) / (raterCount * (raterCount - 1) * length ** 2);
  const expected = expectedDifference(apart, length, raterCount);
  return { observed, expected, alpha: alphaOf(observed, expected), joined };
}

/**
 * Alpha-u over several categories of the same texts: 1 - (sum of Do) / (sum of De) (Krippendorff 2004). Categories without
 * units add nothing; null where none has any.
 */
export function overallUnitizingAlpha(categories: readonly UnitizingAlpha[]): UnitizingAlpha {
  const joined = categories.reduce((sum, category) => sum + category.joined, 0);
  const defined = categories.filter(({ observed }) => observed !== null);
  if (defined.length === 0) return { observed: null, expected: null, alpha: null, joined };
  const observed = defined.reduce((sum, category) => sum + (category.observed ?? 0), 0);
  const expected = defined.reduce((sum, category) => sum + (category.expected ?? 0), 0);
  return { observed, expected, alpha: alphaOf(observed, expected), joined };
}
