import type { TextRange } from '$core/model/anchor';
import type { Speaker } from '$core/model/speaker';
import { nameWords } from './name-words';

/** A name in a text, with the title before it where there is one; the range holds both. */
export interface Mention extends TextRange {
  readonly name: string;
  readonly title: string;
}

/** A mention under the fullest form that the article has of the name: `Lavrov` stands for `Sergei Lavrov`. */
export interface FullMention extends Mention {
  readonly words: readonly string[];
}

interface Word extends TextRange {
  readonly word: string;
}

const LEAST_SURNAME = 3;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

function wordsWithPlaces(text: string): Word[] {
  return [...text.matchAll(WORD)].flatMap((match) =>
    nameWords(match[0]).map((word) => ({ word, start: match.index, end: match.index + match[0].length })),
  );
}

/** Where the names and aliases of known speakers stand in full, also where nothing else would take them for names. */
export function mentionsOfSpeakers(text: string, speakers: readonly Speaker[]): Mention[] {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const words of speakers.flatMap(({ name, aliases }) => [name, ...aliases]).map(nameWords)) {
    const [first] = words;
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  const all = wordsWithPlaces(text);
  return all.flatMap(({ word, start }, index) =>
    (byFirst.get(word) ?? []).flatMap((words) => {
      const found = all.slice(index, index + words.length);
      if (found.length < words.length || !words.every((wanted, at) => found[at]?.word === wanted)) return [];
      const end = found.at(-1)?.end ?? start;
      return [{ start, end, name: text.slice(start, end), title: '' }];
    }),
  );
}

/** Where one of these last words of names (as `nameWords` gives them) stands alone, with a capital where there are any. */
export function surnamesIn(text: string, surnames: ReadonlySet<string>): Mention[] {
  return wordsWithPlaces(text).flatMap(({ word, start, end }) => {
    const name = text.slice(start, end);
    const isName = word.length >= LEAST_SURNAME && surnames.has(word) && !/^\p{Ll}/u.test(name);
    return isName ? [{ start, end, name, title: '' }] : [];
  });
}

/** In text order; of those that overlap, the first that was given. */
export function apartInOrder(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions) {
    const at = placeIn(kept, mention.start);
    const [before, after] = [kept[at - 1], kept[at]];
    const clashes = (before?.end ?? 0) > mention.start || (after !== undefined && after.start < mention.end);
    if (!clashes) kept.splice(at, 0, mention);
  }
  return kept;
}

/** How many of the ordered mentions start before the offset. */
function placeIn(ordered: readonly Mention[], start: number): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ordered[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Each mention with the fullest form of its name: a single word takes the nearest longer name before it that ends in
 * the same word, else the first after it.
 */
export function inFull(mentions: readonly Mention[]): FullMention[] {
  const worded = mentions.map((mention) => ({ ...mention, words: nameWords(mention.name) }));
  return worded.map((mention, index) => {
    const [only, ...more] = mention.words;
    if (only === undefined || more.length > 0) return mention;
    const isFuller = ({ words }: FullMention): boolean => words.length > 1 && words.at(-1) === only;
    const fuller = worded.slice(0, index).findLast(isFuller) ?? worded.slice(index + 1).find(isFuller);
    if (fuller === undefined) return mention;
    return { ...mention, name: fuller.name, words: fuller.words, title: mention.title || fuller.title };
  });
}
