import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { READER_VERSION, readArticle } from '$core/articles/read-article';
import type { Text } from '$core/model/text';
import { namesOfArticle, prepareNames } from '$renderer/services/article-names';
import { mentionsInArticle } from '$renderer/services/names-in-article';
import { speaker } from './people';

function articleAnew(): Text {
  const text = readFileSync(new URL('../../../../seeds/tehran-talks-on-karabakh.txt', import.meta.url), 'utf8');
  return { text, textHash: 'a'.repeat(64), blocks: readArticle(text).blocks, readerVersion: READER_VERSION };
}

it('names prepared piece by piece are those found at once', () => {
  const [prepared, atOnce] = [articleAnew(), articleAnew()];
  let pieces = 0;
  while (!prepareNames(prepared, () => (pieces += 1) % 3 !== 0)) expect(pieces).toBeLessThan(1000);
  expect(namesOfArticle(prepared).names).toEqual(namesOfArticle(atOnce).names);
  expect(pieces).toBeGreaterThan(3);
});

it('a question asked in the middle of the preparation gets the whole answer', () => {
  const [begun, atOnce] = [articleAnew(), articleAnew()];
  let isFirst = true;
  expect(prepareNames(begun, () => isFirst && ((isFirst = false), true))).toBe(false);
  const speakers = [speaker('lavrov', 'Sergei Lavrov')];
  expect(mentionsInArticle(begun, speakers)).toEqual(mentionsInArticle(atOnce, speakers));
  expect(mentionsInArticle(begun, speakers).some(({ name }) => name === 'Sergei Lavrov')).toBe(true);
});

it('another list of speakers is another question', () => {
  const article = articleAnew();
  const before = mentionsInArticle(article, []).length;
  const whole = article.text.slice(article.blocks.at(-1)?.start).split(/\s+/u).slice(0, 2).join(' ');
  expect(mentionsInArticle(article, [speaker('words', whole)]).length).toBeGreaterThan(before);
});
