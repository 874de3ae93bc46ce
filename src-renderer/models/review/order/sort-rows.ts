import type { RankOf } from './ranks';

/** So many values one digit has: ranks of a column with fewer are sorted in one pass. */
const DIGIT = 2 ** 16;

/**
 * The rows by rank, those without one last; equal ones keep their order. Whole numbers are laid out digit by digit, so that
 * the time grows with the rows alone.
 */
export function sortRows(rows: Uint32Array, rankOf: RankOf, isDescending: boolean): Uint32Array {
  const ranks = new Float64Array(rows.length);
  for (let place = 0; place < rows.length; place += 1) ranks[place] = rankOf(rows[place] ?? 0);
  const { least, most, areWhole } = boundsOf(ranks);
  const range = most < least ? 0 : most - least + 1;
  const places =
    areWhole && range <= Number.MAX_SAFE_INTEGER
      ? placesByDigits(stepsOf(ranks, { least, most, range, isDescending }), range)
      : placesByComparing(ranks, isDescending);
  for (let at = 0; at < places.length; at += 1) places[at] = rows[places[at] ?? 0] ?? 0;
  return places;
}

interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly areWhole: boolean;
}

function boundsOf(ranks: Float64Array): Bounds {
  let [least, most, areWhole] = [Infinity, -Infinity, true];
  for (const rank of ranks) {
    if (rank === Infinity) continue;
    if (rank < least) least = rank;
    if (rank > most) most = rank;
    areWhole &&= Number.isInteger(rank);
  }
  return { least, most, areWhole };
}

/** From 0 for what comes first to `range` for what has no rank. */
function stepsOf(
  ranks: Float64Array,
  {
    least,
    most,
    range,
    isDescending,
  }: Omit<Bounds, 'areWhole'> & { readonly range: number; readonly isDescending: boolean },
): Float64Array {
  for (let place = 0; place < ranks.length; place += 1) {
    const rank = ranks[place] ?? Infinity;
    ranks[place] = rank === Infinity ? range : isDescending ? most - rank : rank - least;
  }
  return ranks;
}

/** The places of the steps in ascending order, the lowest digit first: each pass keeps the order of the one before. */
function placesByDigits(steps: Float64Array, largest: number): Uint32Array {
  let [places, next]: [Uint32Array, Uint32Array] = [placesOf(steps), new Uint32Array(steps.length)];
  const starts = new Uint32Array(Math.min(DIGIT, largest + 1));
  for (let unit = 1; unit <= largest; unit *= DIGIT) {
    starts.fill(0);
    for (const step of steps) {
      const digit = Math.floor(step / unit) % DIGIT;
      starts[digit] = (starts[digit] ?? 0) + 1;
    }
    for (let digit = 0, start = 0; digit < starts.length; digit += 1) {
      const count = starts[digit] ?? 0;
      starts[digit] = start;
      start += count;
    }
    for (const place of places) {
      const digit = Math.floor((steps[place] ?? 0) / unit) % DIGIT;
      const at = starts[digit] ?? 0;
      next[at] = place;
      starts[digit] = at + 1;
    }
    [places, next] = [next, places];
  }
  return places;
}

function placesByComparing(ranks: Float64Array, isDescending: boolean): Uint32Array {
  return placesOf(ranks).sort((one, other) => {
    const [a, b] = [ranks[one] ?? Infinity, ranks[other] ?? Infinity];
    if (a === b) return one - other;
    if (a === Infinity || b === Infinity) return a === Infinity ? 1 : -1;
    return isDescending ? b - a : a - b;
  });
}

function placesOf({ length }: Float64Array): Uint32Array {
  const places = new Uint32Array(length);
  for (let place = 0; place < length; place += 1) places[place] = place;
  return places;
}
