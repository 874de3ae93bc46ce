import { similarPairs } from './similar-sets';
import { comparedWords, WordNumbers } from './word-sequences';

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
const MOST_EACH = 500;

/**
 * Which claims are likely to say the same: at least half of their words and pairs of neighbouring words are common
 * (Jaccard index), and they name the same numbers. All such pairs, by `first` and then `second`; claims in exactly the same words are
 * paired with the first of them only. Its time is n log n in the words plus what the pairs take. Where hundreds are like a claim,
 * only so many of those that are no longer than it are told, so that the pairs stay within memory.
 */
export function likeClaims(claims: readonly StatedClaim[]): readonly LikePair[] {
  const pairs: LikePair[] = [];
  const sets = claims.map(({ words }) => shinglesOf(words));
  const firstWithKey = new Map<string, number>();
  const distinct = new Map<string, number[]>();
  sets.forEach(({ key, numbers }, index) => {
    if (key === '') return;
    const first = firstWithKey.get(key);
    if (first !== undefined) {
      pairs.push({ first, second: index, likeness: 1 });
      return;
    }
    firstWithKey.set(key, index);
    const naming = distinct.get(numbers);
    if (naming === undefined) distinct.set(numbers, [index]);
    else naming.push(index);
  });
  for (const indices of distinct.values()) for (const pair of likePairs(indices, sets)) pairs.push(pair);
  return pairs.sort((a, b) => a.first - b.first || a.second - b.second);
}

interface Shingles {
  readonly key: string;
  /** Its words and pairs of words. */
  readonly members: readonly string[];
  /** The numbers that are named, in order: claims with others do not say the same. */
  readonly numbers: string;
}

function shinglesOf(passage: string): Shingles {
  const words = comparedWords(passage);
  const pairs = words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);
  const numbers = words.filter((word) => /\d/u.test(word)).sort();
  return { key: words.join(' '), members: [...new Set([...words, ...pairs])], numbers: numbers.join(' ') };
}

/** The pairs among claims that name the same numbers. */
function likePairs(indices: readonly number[], sets: readonly Shingles[]): LikePair[] {
  if (indices.length < 2) return [];
  const numbers = new WordNumbers();
  const members = indices.map((index) => numbers.numbersOf(sets[index]?.members ?? []));
  return similarPairs(members, LEAST_LIKENESS, MOST_EACH).map(({ first, second, likeness }) => ({
    first: indices[first] ?? 0,
    second: indices[second] ?? 0,
    likeness,
  }));
}
