import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { report } from './corpus/figures';
import { detect } from '$core/detect/detect';
import { readBody } from '$core/articles/body';

const LEAST_WORDS_A_SECOND = 200_000;
/** Twice the text may take twice as long; more than this would be another order of growth. */
const MOST_FOR_TWICE = 2.6;
const MOST_FOR_TEN_TIMES = 14;
const MEGABYTE = 1_000_000;
const ROUNDS = 2;

const ARTICLE = readFileSync(join(import.meta.dirname, '../../seeds/aldermere-leaders-debate.txt'), 'utf8');

function repeated(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

function secondsFor(text: string): number {
  const blocks = readBody(text, 0);
  // Time of the processor, which other programs do not lengthen.
  const start = process.cpuUsage();
  detect(text, { language: 'en', blocks });
  return process.cpuUsage(start).user / 1_000_000;
}

function best(text: string): number {
  return Math.min(...Array.from({ length: ROUNDS }, () => secondsFor(text)));
}

test('words a second', () => {
  const text = repeated(`${ARTICLE}\n\n`, MEGABYTE);
  secondsFor(text);
  const speed = text.split(/\s+/u).length / best(text);
  report('quotes and claims of an English text', `${Math.round(speed).toLocaleString('en')} words a second`);
  expect(speed).toBeGreaterThan(LEAST_WORDS_A_SECOND);
});

for (const [name, piece] of [
  ['articles', `${ARTICLE}\n\n`],
  ['one line', `${ARTICLE.replaceAll('\n', ' ')} `],
  ['one sentence', 'the port said that “it” and Odd Vik '],
  ['one interrupted sentence', 'the port, Odd Vik said, was “late” and, she said, '],
  ['straight marks', '"'],
  ['marks of every kind', '“"”‘’«»„'],
  ['opening marks and words', '“a '],
  ['reporting words', 'said '],
  ['names', 'Odd Vik, '],
  ['commas', 'a, '],
  ['parentheses', '(a '],
  ['empty lines', '\n'],
  ['bodies', 'the Velmara Port Authority, the Ostria Bank, '],
] as const) {
  test(`time grows with the text: ${name}`, () => {
    test.setTimeout(120_000);
    secondsFor(repeated(piece, MEGABYTE / 4));
    const [once, twice] = [best(repeated(piece, MEGABYTE / 2)), best(repeated(piece, MEGABYTE))];
    report(`proposals for 0.5 MB and 1 MB of ${name}`, `${once.toFixed(2)} s, ${twice.toFixed(2)} s`);
    expect(twice).toBeLessThan(once * MOST_FOR_TWICE + 0.1);
  });
}

for (const [name, piece] of [
  ['articles', `${ARTICLE}\n\n`],
  ['quotation marks', '"'],
] as const) {
  test(`10 MB of ${name}`, () => {
    test.setTimeout(300_000);
    const once = best(repeated(piece, MEGABYTE));
    const before = process.memoryUsage().rss;
    const tenTimes = secondsFor(repeated(piece, 10 * MEGABYTE));
    const megabytes = (process.memoryUsage().rss - before) / MEGABYTE;
    report(
      `1 MB and 10 MB of ${name}`,
      `${once.toFixed(2)} s, ${tenTimes.toFixed(2)} s; ${megabytes.toFixed(0)} MB more`,
    );
    expect(tenTimes).toBeLessThan(once * MOST_FOR_TEN_TIMES + 0.5);
  });
}
