import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle } from '$core/articles/read-article';
import { canonicalText } from '$core/text/canonical';
import { decodeText } from '$core/text/decode';
import { isWhiteSpace } from '$core/text/white-space';
import { projectFile } from '../formats/expect-file';

const FOLDER = projectFile('seeds');
const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:txt|md)$/u.test(name) && name !== 'README.md')
  .toSorted();

/** One has none, so that a missing date is seen on the first day. */
const WITHOUT_DATE = 'kelp-returns-to-skarne.txt';

function textOf(name: string): string {
  const decoded = decodeText(new Uint8Array(readFileSync(join(FOLDER, name))));
  if (!decoded.ok || decoded.value.guessed) throw new Error(`${name} is no plain UTF-8.`);
  return canonicalText(decoded.value.text);
}

describe('the shipped seeds', () => {
  it('are twelve at least, in the languages that a first day should show', () => {
    expect(names.length).toBeGreaterThanOrEqual(12);
    const languages = names.map((name) => readArticle(textOf(name)).language);
    const english = languages.filter((language) => language === 'en').length;
    expect(english).toBeGreaterThan(languages.length / 3);
    for (const language of ['fr', 'de', 'es', 'ru', 'hy', 'ar', 'fa', 'he']) expect(languages).toContain(language);
  });

  it.each(names)('%s is read with all that a news article says of itself, and no word is lost', (name) => {
    const text = textOf(name);
    const { title, publication, country, publishedOn, blocks } = readArticle(text);
    expect([title, publication, country]).not.toContain(null);
    expect(publishedOn === null).toBe(name === WITHOUT_DATE);
    const words = text.split(/\s+/u).length;
    expect(words).toBeGreaterThanOrEqual(300);
    expect(words).toBeLessThanOrEqual(1500);
    const covered = new Uint8Array(text.length);
    for (const { start, end } of blocks) covered.fill(1, start, end);
    const lost = [...covered.keys()].filter((at) => covered[at] === 0 && !isWhiteSpace(text.charCodeAt(at)));
    expect(lost).toEqual([]);
  });

  it('carry the difficulties of the real document', () => {
    const text = textOf('tehran-talks-on-karabakh.txt');
    expect(text).toMatch(/^[^\n]*Moscow says\n/u);
    for (const sign of ['joint statement', 'Tass', '….', '\u00a0', 'Twitter']) expect(text).toContain(sign);
    expect(text).toMatch(/"[^"“”]+”/u);
  });
});
