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

/** In text order; of those that overlap, the first that was given. */
export function apartInOrder(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions) {
    const clashes = kept.some((other) => other.start < mention.end && mention.start < other.end);
    if (!clashes) kept.push(mention);
  }
  return kept.sort((a, b) => a.start - b.start);
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
