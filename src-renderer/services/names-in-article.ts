import type { Speaker } from '$core/model/speaker';
import type { Text } from '$core/model/text';
import { namesOfArticle } from './article-names';
import { nameWords } from './name-words';
import { apartInOrder, inFull, mentionsOfSpeakers, surnamesIn, type FullMention } from './speaker-mentions';

interface Answer {
  readonly speakers: readonly Speaker[];
  readonly mentions: readonly FullMention[];
}

const answers = new WeakMap<Text, Answer>();

/** Every place where the article names someone, each under the fullest form of the name; in text order. */
export function mentionsInArticle(article: Text, speakers: readonly Speaker[]): readonly FullMention[] {
  const known = answers.get(article);
  if (known?.speakers === speakers) return known.mentions;
  const mentions = findMentions(article, speakers);
  answers.set(article, { speakers, mentions });
  return mentions;
}

function findMentions(article: Text, speakers: readonly Speaker[]): FullMention[] {
  const { words, names } = namesOfArticle(article);
  const inWhole = [...names, ...mentionsOfSpeakers(words, speakers)];
  const persons = speakers.filter(({ kind }) => kind === null || kind === 'person');
  const distinct = new Set([...names, ...persons].map(({ name }) => name));
  const several = [...distinct].map(nameWords).filter((parts) => parts.length > 1);
  const surnames = surnamesIn(words, new Set(several.map((parts) => parts.at(-1) ?? '')));
  const byLength = inWhole.sort((a, b) => b.end - b.start - (a.end - a.start));
  return inFull(apartInOrder([...byLength, ...surnames]));
}
