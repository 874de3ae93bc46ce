import type { Speaker } from '$core/model/speaker';
import type { BlockKind, Text } from '$core/model/text';
import { namesIn } from '$core/text/names';
import { nameWords } from './name-words';
import {
  apartInOrder,
  inFull,
  mentionsOfSpeakers,
  surnamesIn,
  type FullMention,
  type Mention,
} from './speaker-mentions';

/** In the others a capital says nothing: a headline may have one in every word. */
const RUNNING_TEXT = new Set<BlockKind>(['standfirst', 'paragraph', 'listItem', 'blockquote', 'other']);

const found = new WeakMap<Text, readonly Mention[]>();

/** Names of several words, or with a title, that stand in the running text. Found once for a text. */
function namesInArticle(article: Text): readonly Mention[] {
  const known = found.get(article);
  if (known !== undefined) return known;
  const names = article.blocks
    .filter(({ kind }) => RUNNING_TEXT.has(kind))
    .flatMap((block) => namesIn(article.text.slice(block.start, block.end)).map((name) => moved(name, block.start)));
  found.set(article, names);
  return names;
}

function moved(name: Mention, by: number): Mention {
  return { ...name, start: name.start + by, end: name.end + by };
}

/** Every place where the article names someone, each under the fullest form of the name; in text order. */
export function mentionsInArticle(article: Text, speakers: readonly Speaker[]): FullMention[] {
  const names = namesInArticle(article);
  const inWhole = [...names, ...mentionsOfSpeakers(article.text, speakers)];
  const persons = speakers.filter(({ kind }) => kind === null || kind === 'person');
  const several = [...names, ...persons].map(({ name }) => nameWords(name)).filter((words) => words.length > 1);
  const surnames = surnamesIn(article.text, new Set(several.map((words) => words.at(-1) ?? '')));
  const byLength = inWhole.sort((a, b) => b.end - b.start - (a.end - a.start));
  return inFull(apartInOrder([...byLength, ...surnames]));
}
