import type { RankOf } from './ranks';

/** Above it a rank and a place no longer fit into one number. */
const LARGEST = 2 ** 53;

/**
 * The rows by rank, those without one last; equal ones keep their order. One pass makes a number of rank and place, which
 * sorts at the speed of numbers: n log n, and no comparing function.
 */
export function sortRows(rows: Uint32Array, rankOf: RankOf, isDescending: boolean): Uint32Array {
  const ranks = Float64Array.from(rows, rankOf);
  const { least, most } = boundsOf(ranks);
  const range = most < least ? 0 : most - least + 1;
  if ((range + 1) * rows.length >= LARGEST) return sortedByComparing(rows, ranks, isDescending);
  const stepOf = (rank: number): number => (rank === Infinity ? range : isDescending ? most - rank : rank - least);
  const keys = ranks.map((rank, place) => stepOf(rank) * rows.length + place).sort();
  return Uint32Array.from(keys, (key) => rows[key % rows.length] ?? 0);
}

function boundsOf(ranks: Float64Array): { readonly least: number; readonly most: number } {
  let [least, most] = [Infinity, -Infinity];
  for (const rank of ranks) {
    if (rank === Infinity) continue;
    least = Math.min(least, rank);
    most = Math.max(most, rank);
  }
  return { least, most };
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
