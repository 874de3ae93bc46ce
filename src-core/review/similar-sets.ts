/** Two sets by their places, `first` being the smaller one, and their Jaccard index. */
export interface SimilarPair {
  readonly first: number;
  readonly second: number;
  readonly likeness: number;
}

/** Where a set has a member, in the order in which the rarest come first. */
interface Posting {
  readonly set: number;
  readonly position: number;
}

/**
 * All pairs of sets whose Jaccard index is at least `least` (above 0, up to 1), in no order. A set holds each of its
 * members once, numbered from 0 without great gaps. Found by prefix filtering (Chaudhuri, Ganti and Kaushik 2006; Bayardo,
 * Ma and Srikant 2007) with the filters by size and position of Xiao, Wang, Lin and Yu (2008): of two sets that are so
 * alike, the smaller has one of its rarest members among the rarer half of the greater one. Members that all sets share
 * are looked up only where sets consist mostly of them. Of more than `mostEach` partners that are no larger than a set
 * itself, only so many are told, whichever: where all are alike, there would be as many pairs as sets squared.
 */
export function similarPairs(sets: readonly Uint32Array[], least: number, mostEach = Infinity): readonly SimilarPair[] {
  const sorted = rarestFirst(sets);
  const smallestFirst = sorted.map((_, set) => set).sort((a, b) => sizeOf(sorted[a]) - sizeOf(sorted[b]) || a - b);
  const postings = new Map<number, Posting[]>();
  const pairs: SimilarPair[] = [];
  for (const set of smallestFirst) {
    const members = sorted[set] ?? new Uint32Array(0);
    const before = pairs.length;
    for (const other of candidatesOf(members, sorted, postings, least)) {
      if (pairs.length - before >= mostEach) break;
      const likeness = likenessOf(sorted[other], members);
      if (likeness >= least) pairs.push({ first: Math.min(other, set), second: Math.max(other, set), likeness });
    }
    // Who is looked for from here on is as large or larger, and has more in common with it: less of it need be known.
    members
      .subarray(0, prefixLength(members.length, commonOf(2 * members.length, least)))
      .forEach((member, position) => {
        const having = postings.get(member);
        if (having === undefined) postings.set(member, [{ set, position }]);
        else having.push({ set, position });
      });
  }
  return pairs;
}

/** The sets known so far that can be like this one, which is at least as large as they. */
function candidatesOf(
  members: Uint32Array,
  sorted: readonly Uint32Array[],
  postings: ReadonlyMap<number, readonly Posting[]>,
  least: number,
): ReadonlySet<number> {
  const smallest = atLeast(least * members.length);
  const seen = new Set<number>();
  const candidates = new Set<number>();
  members.subarray(0, prefixLength(members.length, smallest)).forEach((member, position) => {
    const having = postings.get(member) ?? [];
    // They were added smallest first, so those that are too small stand at the beginning.
    for (let at = having.length - 1; at >= 0; at -= 1) {
      const { set, position: otherPosition } = having[at] ?? { set: -1, position: 0 };
      const size = sizeOf(sorted[set]);
      if (size < smallest) break;
      if (seen.has(set)) continue;
      seen.add(set);
      // It is the first that they have in common, so they have at most what comes behind it.
      const most = Math.min(members.length - position, size - otherPosition);
      if (most >= commonOf(members.length + size, least)) candidates.add(set);
    }
  });
  return candidates;
}

/** How many members two sets of together so many must have in common. */
function commonOf(together: number, least: number): number {
  return atLeast((least / (1 + least)) * together);
}

/** Rounded up, but for what the arithmetic may have added, which must not leave out a pair. */
function atLeast(count: number): number {
  return Math.ceil(count - 1e-9);
}

/** One of so many rarest members is common where `common` of all are. */
function prefixLength(size: number, common: number): number {
  return Math.max(0, size - common + 1);
}

function sizeOf(set: Uint32Array | undefined): number {
  return set?.length ?? 0;
}

/** The members of each set by how rare they are, in one order for all: numbered by it. */
function rarestFirst(sets: readonly Uint32Array[]): readonly Uint32Array[] {
  const counts = new Map<number, number>();
  for (const set of sets) for (const member of set) counts.set(member, (counts.get(member) ?? 0) + 1);
  const order = [...counts].sort(([a, countA], [b, countB]) => countA - countB || a - b);
  const ranks = new Map(order.map(([member], rank) => [member, rank]));
  return sets.map((set) => set.map((member) => ranks.get(member) ?? 0).sort());
}

/** The Jaccard index of two sets in ascending order. */
function likenessOf(a: Uint32Array | undefined, b: Uint32Array): number {
  if (a === undefined) return 0;
  let [common, inA, inB] = [0, 0, 0];
  while (inA < a.length && inB < b.length) {
    const difference = (a[inA] ?? 0) - (b[inB] ?? 0);
    if (difference === 0) common += 1;
    if (difference <= 0) inA += 1;
    if (difference >= 0) inB += 1;
  }
  return common / (a.length + b.length - common);
}
