import { DisjointSets } from './disjoint-sets';
import { comparedWords, WordNumbers } from './word-sequences';

/** A quotation: where it stands and its words. */
export interface QuotedPassage {
  readonly articleId: string;
  readonly words: string;
}

/** Fewer words are said by many people on their own: “Yes, of course.” */
const FEWEST_WORDS = 5;
/** A shorter piece of a quotation may be a phrase that everybody uses. */
const FEWEST_WORDS_OF_A_PIECE = 8;

/** A stretch of the words of a sequence, from `from` to its end. */
interface Stretch {
  readonly sequence: number;
  readonly from: number;
}

/**
 * Which passages are the same quotation in several articles: the same words by folded spelling, or one of them a piece of
 * at least 8 words of the other, as when a desk cuts an agency's quote. Answers with the groups, each with the places of
 * its passages in `passages` in ascending order, the groups by their first place; every group spans two articles or more.
 *
 * The words are hashed in windows (Rabin and Karp, 1987); what falls together is sorted, and in that order a piece comes
 * right before what begins with it. So its time is that of sorting the windows that begin like a whole passage.
 */
export function sameQuotations(passages: readonly QuotedPassage[]): readonly (readonly number[])[] {
  const { sequences, of } = distinctSequences(passages);
  const sets = new DisjointSets(sequences.length);
  for (const stretches of stretchesThatBeginAlike(sequences)) joinPieces(sequences, stretches, sets);
  const groups = new Map<number, number[]>();
  of.forEach((sequence, index) => {
    if (sequence === null) return;
    const set = sets.find(sequence);
    const group = groups.get(set);
    if (group === undefined) groups.set(set, [index]);
    else group.push(index);
  });
  const spansArticles = (group: readonly number[]): boolean =>
    group.some((index) => passages[index]?.articleId !== passages[group[0] ?? 0]?.articleId);
  return [...groups.values()].filter(spansArticles);
}

/** Each sequence of words once, and which one each passage has; null where it is too short to tell. */
function distinctSequences(passages: readonly QuotedPassage[]): {
  readonly sequences: readonly Uint32Array[];
  readonly of: readonly (number | null)[];
} {
  const numbers = new WordNumbers();
  const known = new Map<string, number>();
  const sequences: Uint32Array[] = [];
  const of = passages.map((passage) => {
    const words = comparedWords(passage.words);
    if (words.length < FEWEST_WORDS) return null;
    const key = words.join(' ');
    const at = known.get(key);
    if (at !== undefined) return at;
    known.set(key, sequences.length);
    sequences.push(numbers.numbersOf(words));
    return sequences.length - 1;
  });
  return { sequences, of };
}

/** The stretches whose first words hash like those of a whole sequence, together with it. Those that stand alone are left out. */
function stretchesThatBeginAlike(sequences: readonly Uint32Array[]): Iterable<readonly Stretch[]> {
  const byHash = new Map<number, Stretch[]>();
  for (const sequence of sequences) {
    if (sequence.length >= FEWEST_WORDS_OF_A_PIECE) byHash.set(windowHashes(sequence)[0] ?? 0, []);
  }
  sequences.forEach((words, sequence) => {
    windowHashes(words).forEach((hash, from) => byHash.get(hash)?.push({ sequence, from }));
  });
  return [...byHash.values()].filter((stretches) => stretches.length > 1);
}

const BASE = 0x01000193;
const LEAVING = Array.from({ length: FEWEST_WORDS_OF_A_PIECE }).reduce<number>((power) => Math.imul(power, BASE), 1);

/** A hash of the eight words from each place on. */
function windowHashes(words: Uint32Array): Uint32Array {
  const count = words.length - FEWEST_WORDS_OF_A_PIECE + 1;
  if (count < 1) return new Uint32Array(0);
  const hashes = new Uint32Array(count);
  let hash = 0;
  words.forEach((word, index) => {
    const left = words[index - FEWEST_WORDS_OF_A_PIECE];
    hash = Math.imul(hash, BASE) + word + 1 - (left === undefined ? 0 : Math.imul(left + 1, LEAVING));
    if (index >= FEWEST_WORDS_OF_A_PIECE - 1) hashes[index - FEWEST_WORDS_OF_A_PIECE + 1] = hash;
  });
  return hashes;
}

/** Joins every whole sequence with what begins with all of its words. */
function joinPieces(sequences: readonly Uint32Array[], stretches: readonly Stretch[], sets: DisjointSets): void {
  const wordsOf = ({ sequence, from }: Stretch): Uint32Array =>
    sequences[sequence]?.subarray(from) ?? new Uint32Array(0);
  const sorted = stretches
    .map((stretch) => ({ ...stretch, words: wordsOf(stretch) }))
    // Of the same words the whole sequence comes first.
    .sort((a, b) => compareWords(a.words, b.words) || a.from - b.from);
  const open: { readonly sequence: number; readonly words: Uint32Array }[] = [];
  for (const { sequence, from, words } of sorted) {
    while (open.length > 0 && !beginsWith(words, open.at(-1)?.words ?? words)) open.pop();
    const piece = open.at(-1);
    if (piece !== undefined) sets.join(piece.sequence, sequence);
    if (from === 0) open.push({ sequence, words });
  }
}

function compareWords(a: Uint32Array, b: Uint32Array): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function beginsWith(words: Uint32Array, first: Uint32Array): boolean {
  return first.length <= words.length && first.every((word, at) => words[at] === word);
}
