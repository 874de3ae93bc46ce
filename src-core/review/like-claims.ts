import { comparedWords } from './word-sequences';

/** A claim, or several that say the same, as their words are compared. */
export interface StatedClaim {
  readonly words: string;
}

export interface LikePair {
  /** Places in the list of claims; `first` is the smaller one. */
  readonly first: number;
  readonly second: number;
  /** The Jaccard index of their words and pairs of words, up to 1. */
  readonly likeness: number;
}

export const LEAST_LIKENESS = 0.5;

/**
 * Which claims are likely to say the same: at least half of their words and pairs of neighbouring words are common
 * (Jaccard index), and they name the same numbers. All such pairs, by `first` and then `second`; claims in exactly the same words are
 * paired with the first of them only. Found by prefix filtering (Chaudhuri, Ganti and Kaushik 2006; Bayardo, Ma and
 * Srikant 2007): two sets that are so alike share one of their rarest members, so only claims that do are compared.
 */
export function likeClaims(claims: readonly StatedClaim[]): readonly LikePair[] {
  const pairs: LikePair[] = [];
  const sets = claims.map(({ words }) => shinglesOf(words));
  const firstWithKey = new Map<string, number>();
  const distinct: number[] = [];
  sets.forEach(({ key }, index) => {
    const first = firstWithKey.get(key);
    if (key === '') return;
    if (first !== undefined) pairs.push({ first, second: index, likeness: 1 });
    else {
      firstWithKey.set(key, index);
      distinct.push(index);
    }
  });
  pairs.push(...likePairs(distinct, sets));
  return pairs.sort((a, b) => a.first - b.first || a.second - b.second);
}

interface Shingles {
  readonly key: string;
  readonly members: ReadonlySet<string>;
  /** The numbers that are named, in order: claims with others do not say the same. */
  readonly numbers: string;
}

function shinglesOf(passage: string): Shingles {
  const words = comparedWords(passage);
  const pairs = words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);
  const numbers = words.filter((word) => /\d/u.test(word)).sort();
  return { key: words.join(' '), members: new Set([...words, ...pairs]), numbers: numbers.join(' ') };
}

function likePairs(indices: readonly number[], sets: readonly Shingles[]): LikePair[] {
  const rarestFirst = rarestFirstOf(indices, sets);
  const withMember = new Map<string, number[]>();
  const pairs: LikePair[] = [];
  for (const index of indices) {
    const members = rarestFirst(index);
    const prefix = members.slice(0, members.length - Math.ceil(LEAST_LIKENESS * members.length) + 1);
    const candidates = new Set(prefix.flatMap((member) => withMember.get(member) ?? []));
    for (const other of candidates) {
      const likeness = likenessOf(sets[other], sets[index]);
      if (likeness >= LEAST_LIKENESS) pairs.push({ first: other, second: index, likeness });
    }
    for (const member of prefix) {
      const having = withMember.get(member);
      if (having === undefined) withMember.set(member, [index]);
      else having.push(index);
    }
  }
  return pairs;
}

/** The members of a set, those that the fewest claims have first, in one order for all. */
function rarestFirstOf(indices: readonly number[], sets: readonly Shingles[]): (index: number) => readonly string[] {
  const counts = new Map<string, number>();
  for (const index of indices) {
    for (const member of sets[index]?.members ?? []) counts.set(member, (counts.get(member) ?? 0) + 1);
  }
  const compare = (a: string, b: string): number => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1);
  return (index) => [...(sets[index]?.members ?? [])].sort(compare);
}

function likenessOf(a: Shingles | undefined, b: Shingles | undefined): number {
  if (a === undefined || b?.numbers !== a.numbers) return 0;
  const [fewer, more] = a.members.size <= b.members.size ? [a.members, b.members] : [b.members, a.members];
  let common = 0;
  for (const member of fewer) if (more.has(member)) common += 1;
  return common / (fewer.size + more.size - common);
}
