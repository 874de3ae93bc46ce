import type { RankOf } from './ranks';

/** Above it a rank and a place no longer fit into one number. */
const LARGEST = 2 ** 53;

/**
 * The rows by rank, those without one last; equal ones keep their order. One pass makes a number of rank and place, which
 * sorts at the speed of numbers: n log n, and no comparing function.
 */
export function sortRows(rows: Uint32Array, rankOf: RankOf, isDescending: boolean): Uint32Array {
  const { length } = rows;
  let [least, most] = [Infinity, -Infinity];
  const ranks = new Float64Array(length);
  for (let place = 0; place < length; place += 1) {
    const rank = rankOf(rows[place] ?? 0);
    ranks[place] = rank;
    if (rank === Infinity) continue;
    if (rank < least) least = rank;
    if (rank > most) most = rank;
  }
  const range = most < least ? 0 : most - least + 1;
  if ((range + 1) * length >= LARGEST) return sortedByComparing(rows, ranks, isDescending);
  const keys = new Float64Array(length);
  for (let place = 0; place < length; place += 1) {
    const rank = ranks[place] ?? Infinity;
    const step = rank === Infinity ? range : isDescending ? most - rank : rank - least;
    keys[place] = step * length + place;
  }
  keys.sort();
  const sorted = new Uint32Array(length);
  for (let place = 0; place < length; place += 1) sorted[place] = rows[(keys[place] ?? 0) % length] ?? 0;
  return sorted;
}

/** Moments far apart do not fit: compared as numbers. */
function sortedByComparing(rows: Uint32Array, ranks: Float64Array, isDescending: boolean): Uint32Array {
  const places = Uint32Array.from(rows, (_row, place) => place);
  places.sort((one, other) => {
    const [a, b] = [ranks[one] ?? Infinity, ranks[other] ?? Infinity];
    if (a === b) return one - other;
    if (a === Infinity || b === Infinity) return a === Infinity ? 1 : -1;
    return isDescending ? b - a : a - b;
  });
  return places.map((place) => rows[place] ?? 0);
}
