import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '$core/text/canonical';
import { editNews, NEWSROOM, REWRITE, sentencesOf, type EditRates } from './news-edits/edit-news';
import { measure, noFigures, sentencePassages, sixWordPassages, type Figures } from './news-edits/measure';
import { randomFrom } from './news-edits/random';

/** REANCHOR_ROUNDS=200 asks for more than a commit has time for, and writes the figures and what was wrong. */
const ROUNDS = Number(process.env['REANCHOR_ROUNDS'] ?? 12);

const FOLDER = join(import.meta.dirname, '../../../../../seeds');
const seeds = readdirSync(FOLDER)
  .filter((name) => /(?<!README)\.(?:txt|md)$/u.test(name))
  .map((name) => canonicalText(readFileSync(join(FOLDER, name), 'utf8')));

/** Sentences with an end: a line of the head is nothing that a newsroom puts in. */
function wholeSentences(text: string): string[] {
  const sentences = sentencesOf(text).map(({ start, end }) => text.slice(start, end));
  return sentences.filter((sentence) => /[.!?։؟]["”»’]?$/u.test(sentence));
}

/** Edits every seed in each round; what is put in are sentences of the other seeds. */
function figuresOf(rates: EditRates): { sentences: Figures; sixWords: Figures } {
  const [sentences, sixWords] = [noFigures(), noFigures()];
  for (const [index, text] of seeds.entries()) {
    const others = seeds.filter((other) => other !== text).flatMap(wholeSentences);
    for (let round = 0; round < ROUNDS; round += 1) {
      const random = randomFrom(index * 10_000 + round);
      const edited = editNews(text, others, random, rates);
      measure(edited, sentencePassages(text), sentences);
      measure(edited, sixWordPassages(text, random), sixWords);
    }
  }
  if (process.env['REANCHOR_ROUNDS'] !== undefined) {
    for (const figures of [sentences, sixWords]) process.stdout.write(`${JSON.stringify(figures, null, 1)}\n`);
  }
  return { sentences, sixWords };
}

describe.each([
  ['a day of edits in a newsroom', NEWSROOM],
  ['a rewrite', REWRITE],
])('after %s', (_what, rates) => {
  const { sentences, sixWords } = figuresOf(rates);

  it('at most 0.5 % of sentences and 1 % of six words are put in a wrong place', () => {
    expect(sentences.wrong / sentences.passages).toBeLessThanOrEqual(0.005);
    expect(sixWords.wrong / sixWords.passages).toBeLessThanOrEqual(0.01);
  });

  it('at least 95 % of what is found begins and ends exactly where it should', () => {
    expect(sentences.exactBoundaries / sentences.found).toBeGreaterThanOrEqual(0.95);
    expect(sixWords.exactBoundaries / sixWords.found).toBeGreaterThanOrEqual(0.95);
  });

  it('what was deleted and not put in elsewhere is an orphan, always', () => {
    expect(sentences.deleted + sixWords.deleted).toBeGreaterThan(100);
    expect([sentences.deletedNotOrphan, sixWords.deletedNotOrphan]).toEqual([0, 0]);
  });
});
