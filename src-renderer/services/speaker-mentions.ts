import type { TextRange } from '$core/model/anchor';
import type { Speaker } from '$core/model/speaker';
import { nameWords } from './name-words';
import type { TextWords } from './text-words';

/** A name in a text, with the title before it where there is one; the range holds both. */
export interface Mention extends TextRange {
  readonly name: string;
  readonly title: string;
}

/** A mention under the fullest form that the article has of the name: `Lavrov` stands for `Sergei Lavrov`. */
export interface FullMention extends Mention {
  readonly words: readonly string[];
}

const LEAST_SURNAME = 3;

/** Where the names and aliases of known speakers stand in full, also where nothing else would take them for names. */
export function mentionsOfSpeakers(text: TextWords, speakers: readonly Speaker[]): Mention[] {
  const names = speakers.flatMap(({ name, aliases }) => [name, ...aliases]);
  return names
    .flatMap((name) => text.placesOf(nameWords(name)).map((place) => mentionAt(text, place)))
    .sort(inTextOrder);
}

/** Where one of these last words of names (as `nameWords` gives them) stands alone, with a capital where there are any. */
export function surnamesIn(text: TextWords, surnames: ReadonlySet<string>): Mention[] {
  const long = [...surnames].filter((surname) => surname.length >= LEAST_SURNAME);
  const mentions = long.flatMap((surname) => text.placesOf([surname]).map((place) => mentionAt(text, place)));
  return mentions.filter(({ name }) => !/^\p{Ll}/u.test(name)).sort(inTextOrder);
}

function mentionAt(text: TextWords, place: TextRange): Mention {
  return { ...place, name: text.written(place), title: '' };
}

function inTextOrder(a: TextRange, b: TextRange): number {
  return a.start - b.start;
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
  const wordsByName = new Map<string, readonly string[]>();
  const wordsOf = (name: string): readonly string[] => {
    const words = wordsByName.get(name) ?? nameWords(name);
    wordsByName.set(name, words);
    return words;
  };
  const worded = mentions.map((mention) => ({ ...mention, words: wordsOf(mention.name) }));
  const isLonger = ({ words }: FullMention): boolean => words.length > 1;
  const surname = ({ words }: FullMention): string => words.at(-1) ?? '';
  const first = new Map(
    worded
      .filter(isLonger)
      .toReversed()
      .map((mention) => [surname(mention), mention]),
  );
  const latest = new Map<string, FullMention>();
  return worded.map((mention) => {
    if (isLonger(mention)) latest.set(surname(mention), mention);
    if (mention.words.length !== 1) return mention;
    const fuller = latest.get(surname(mention)) ?? first.get(surname(mention));
    if (fuller === undefined) return mention;
    return { ...mention, name: fuller.name, words: fuller.words, title: mention.title || fuller.title };
  });
}
