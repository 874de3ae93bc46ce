import { expect, test } from '@playwright/test';
import { likeClaims, type StatedClaim } from '$core/review/like-claims';
import { sameQuotations, type QuotedPassage } from '$core/review/wire-copy';
import type { Page } from '$core/text/page';
import { quotationsIn } from '$core/text/quotation-marks';
import { alignTexts } from '$core/text/reanchor/align-texts';
import { report } from './corpus/figures';

/** Four times as much in order n log n takes a little more than four times as long. */
const MOST_FOR_FOUR_TIMES = 7;
const ROUNDS = 3;

/** Time of the processor, which other programs do not lengthen. The first of the rounds warms up. */
function secondsOf(act: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage();
    act();
    return process.cpuUsage(start).user / 1_000_000;
  });
  return Math.min(...times);
}

/** Passages of seven articles that all begin with the same words: the dearest that there are. */
function alike(count: number): QuotedPassage[] {
  return Array.from({ length: count }, (_, at) => ({
    articleId: String(at % 7),
    words: `the minister said that he would like to see ${String(at)} of them and ${String(at * 7)} of those`,
  }));
}

test('the same quotations in several articles', () => {
  const [some, many] = [alike(10_000), alike(40_000)];
  const [once, fourTimes] = [secondsOf(() => sameQuotations(some)), secondsOf(() => sameQuotations(many))];
  report('wire copy among 10,000 and 40,000 quotes', `${once.toFixed(2)} s, ${fourTimes.toFixed(2)} s`);
  expect(fourTimes / once).toBeLessThan(MOST_FOR_FOUR_TIMES);
});

/** Claims that all begin with the same words and are not alike: other numbers, or as many other words as just makes them differ. */
const IN_ONE_FRAME = {
  'with other numbers': (at) =>
    `the minister said that he would like to see ${String(at)} of them and ${String(at * 7)} of those`,
  'with a few other words': (at) =>
    `the minister said that he would like ${[1, 2, 3, 4].map((part) => spelled(at * 4 + part)).join(' ')}`,
  'with other words of another length': (at) =>
    `the minister said ${Array.from({ length: 3 + (at % 9) }, (_, part) => spelled(at * 9 + part)).join(' ')}`,
} satisfies Record<string, (at: number) => string>;

/** A number in letters. */
function spelled(number: number): string {
  return [...String(number)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('');
}

for (const [name, claimOf] of Object.entries(IN_ONE_FRAME)) {
  test(`claims in one frame that are not alike, ${name}`, () => {
    const claims = (count: number): readonly StatedClaim[] =>
      Array.from({ length: count }, (_, at) => ({ words: claimOf(at) }));
    const [some, many] = [claims(5_000), claims(20_000)];
    const [once, fourTimes] = [secondsOf(() => likeClaims(some)), secondsOf(() => likeClaims(many))];
    report(`alike among 5,000 and 20,000 claims ${name}`, `${once.toFixed(2)} s, ${fourTimes.toFixed(2)} s`);
    expect(likeClaims(many).length).toBeLessThan(many.length);
    expect(fourTimes).toBeLessThan(once * MOST_FOR_FOUR_TIMES + 0.1);
  });
}

/** Words that come again and again, with a third of them put in another's place. */
function edited(count: number): readonly [string, string] {
  const word = (index: number): string => `w${String((index * 7919) % 1500)}${index % 17 === 0 ? '.' : ''}`;
  const words = Array.from({ length: count }, (_, index) => word(index));
  const now = words.map((each, index) => (index % 3 === 0 ? `v${String((index * 31) % 900)}` : each));
  return [words.join(' '), now.join(' ')];
}

const REPEATED = 'to be or not to be. ';

for (const [name, textsOf] of [
  ['a third of the words is new', edited],
  [
    'the words stand in the other order',
    (count) => [edited(count)[0], edited(count)[0].split(' ').toReversed().join(' ')],
  ],
  [
    'one sentence again and again, one word replaced',
    (count) => [REPEATED.repeat(count / 6), REPEATED.replaceAll('or', 'and').repeat(count / 6)],
  ],
] satisfies readonly (readonly [string, (count: number) => readonly [string, string]])[]) {
  test(`two versions of a text: ${name}`, () => {
    test.setTimeout(120_000);
    const [some, many] = [textsOf(25_000), textsOf(100_000)];
    const [once, fourTimes] = [secondsOf(() => alignTexts(...some)), secondsOf(() => alignTexts(...many))];
    report(`alignment of 25,000 and 100,000 words, ${name}`, `${once.toFixed(2)} s, ${fourTimes.toFixed(2)} s`);
    expect(fourTimes).toBeLessThan(once * MOST_FOR_FOUR_TIMES + 0.2);
  });
}

/** Paragraphs of two hundred signs each, or one paragraph of all of them. */
function pageOfMarks(signs: string, lengthUtf16: number, paragraphUtf16: number): Page {
  const text = signs.repeat(Math.ceil(lengthUtf16 / signs.length)).slice(0, lengthUtf16);
  const starts = Array.from({ length: Math.ceil(lengthUtf16 / paragraphUtf16) }, (_, at) => at * paragraphUtf16);
  return {
    text,
    blocks: starts.map((start) => ({
      kind: 'paragraph' as const,
      start,
      end: Math.min(start + paragraphUtf16, lengthUtf16),
    })),
  };
}

for (const signs of ['"', '“"”‘’«»„', ' » a', "s' "]) {
  test(`quotation marks of a text of ${JSON.stringify(signs)}`, () => {
    for (const paragraphUtf16 of [200, 2_000_000]) {
      const seconds = (lengthUtf16: number) =>
        secondsOf(() => {
          const page = pageOfMarks(signs, lengthUtf16, paragraphUtf16);
          for (const block of page.blocks) quotationsIn(page, block);
        });
      const [once, fourTimes] = [seconds(250_000), seconds(1_000_000)];
      report(`marks of 0.25 and 1 MB of ${signs}`, `${once.toFixed(2)} s, ${fourTimes.toFixed(2)} s`);
      expect(fourTimes).toBeLessThan(once * MOST_FOR_FOUR_TIMES + 0.1);
    }
  });
}
