import { newsSentences } from './news-sentences';

const WORD = /[\p{L}\p{N}’'-]+/gu;
const FEWEST_WORDS = 8;
const MORE_WORDS = 17;
/** So many sentences stand in several articles word for word, as an agency sends them. */
const OF_AGENCIES = 3000;
const SHARE_OF_AGENCIES = 0.15;
const SHARE_OF_QUOTATIONS = 0.4;

/** Draws from a list; the same in every run. */
export interface Draw {
  readonly random: () => number;
  readonly below: (count: number) => number;
  readonly of: <T>(list: readonly [T, ...T[]]) => T;
  readonly chance: (share: number) => boolean;
}

export function drawFrom(random: () => number): Draw {
  const below = (count: number): number => Math.floor(random() * count);
  return { random, below, of: (list) => list[below(list.length)] ?? list[0], chance: (share) => random() < share };
}

/** Makes sentences of the words of the shipped articles, as frequent as there: 2,000 articles need more than are shipped. */
export function sentenceMaker(draw: Draw): () => string {
  const words = newsSentences().flatMap((sentence) => sentence.match(WORD) ?? []);
  const plain = (): string => {
    const count = FEWEST_WORDS + draw.below(MORE_WORDS);
    const chosen = Array.from({ length: count }, () => words[draw.below(words.length)] ?? '');
    const sentence = chosen.join(' ').toLowerCase();
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
  };
  const make = (): string => (draw.chance(SHARE_OF_QUOTATIONS) ? `“${plain()},” they said.` : `${plain()}.`);
  const ofAgencies = Array.from({ length: OF_AGENCIES }, make);
  return () => (draw.chance(SHARE_OF_AGENCIES) ? (ofAgencies[draw.below(OF_AGENCIES)] ?? '') : make());
}
