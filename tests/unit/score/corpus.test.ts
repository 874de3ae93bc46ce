import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { TextRange } from '$core/model/anchor';
import { segmenterOf } from '$core/text/segmenters';
import { readCorpus } from '../../score/corpus';
import type { LabelledText } from '../../score/label';

const halves = { open: readCorpus('open'), closed: readCorpus('closed') };
const texts = [...halves.open, ...halves.closed];

const quotesIn = (each: LabelledText) => each.quotes.filter(({ quoteType }) => quoteType !== 'scare');
const count = (of: readonly LabelledText[], what: (each: LabelledText) => number) =>
  of.reduce((total, each) => total + what(each), 0);
const inLanguage = (of: readonly LabelledText[], language: string) => of.filter((each) => each.language === language);

function rangesOf({ quotes, claims, titles, openToClaims }: LabelledText): TextRange[] {
  const parts = quotes.flatMap(({ content, cue, source, via }) => [
    ...content,
    ...[cue, source, via].filter((range) => range !== null),
  ]);
  return [...parts, ...claims.flatMap(({ content }) => content), ...titles, ...openToClaims];
}

describe('the labelled texts', () => {
  it('are at least 60, with 600 quotations and 300 claims, and each has a name of its own', () => {
    expect(new Set(texts.map(({ name }) => name)).size).toBe(texts.length);
    expect(texts.length).toBeGreaterThanOrEqual(60);
    expect(count(texts, (each) => quotesIn(each).length)).toBeGreaterThanOrEqual(600);
    expect(count(texts, ({ claims }) => claims.length)).toBeGreaterThanOrEqual(300);
  });

  it.each([
    ['en', 340],
    ['fr', 70],
    ['de', 70],
    ['es', 50],
    ['ru', 45],
    ['hy', 15],
    ['fa', 15],
  ])('hold quotations in %s, at least %i, in halves that hardly differ', (language, atLeast) => {
    const halfCounts = Object.values(halves).map((half) =>
      count(inLanguage(half, language), (each) => quotesIn(each).length),
    );
    const all = halfCounts.reduce((a, b) => a + b, 0);
    expect(all).toBeGreaterThanOrEqual(atLeast);
    expect(Math.min(...halfCounts)).toBeGreaterThan(all / 3);
  });

  it('have more direct, mixed and indirect quotations than a few, and each of the rarer kinds in both halves', () => {
    for (const half of Object.values(halves)) {
      const all = half.flatMap(({ quotes }) => quotes);
      const share = (wanted: (each: (typeof all)[number]) => boolean) => all.filter(wanted).length;
      expect(share(({ quoteType }) => quoteType === 'direct')).toBeGreaterThan(150);
      expect(share(({ quoteType }) => quoteType === 'mixed')).toBeGreaterThan(30);
      expect(share(({ quoteType }) => quoteType === 'indirect')).toBeGreaterThan(60);
      expect(share(({ quoteType }) => quoteType === 'scare')).toBeGreaterThan(1);
      expect(share(({ via }) => via !== null)).toBeGreaterThan(1);
      expect(share(({ content }) => content.length > 1)).toBeGreaterThan(8);
      expect(share(({ factuality }) => factuality === 'negated')).toBeGreaterThan(4);
      expect(share(({ medium }) => medium === 'writing')).toBeGreaterThan(10);
    }
  });

  it.each(texts.map((each) => [each.name, each] as const))(
    '%s: every label begins and ends between characters',
    (_, each) => {
      const segments = segmenterOf(null, 'grapheme').segment(each.text);
      const borders = new Set([...segments].map(({ index }) => index)).add(each.text.length);
      for (const { start, end } of rangesOf(each)) {
        expect(start).toBeLessThan(end);
        expect(borders.has(start) && borders.has(end), each.text.slice(start, end)).toBe(true);
        expect(each.text.slice(start, end)).toBe(each.text.slice(start, end).trim());
      }
    },
  );

  it.each(texts.map((each) => [each.name, each] as const))(
    '%s: no quotation holds its own cue or source',
    (_, each) => {
      for (const { number, content, cue, source } of each.quotes) {
        const parts = [cue, source].filter((range) => range !== null);
        const inside = parts.filter((part) => content.some(({ start, end }) => start < part.end && part.start < end));
        expect(inside, `quotation ${number}`).toEqual([]);
      }
    },
  );

  it('are nowhere told in the words of the one seed whose event is real', () => {
    const seeds = join(import.meta.dirname, '..', '..', '..', 'seeds');
    const real = shingles(readFileSync(join(seeds, 'tehran-talks-on-karabakh.txt'), 'utf8'));
    for (const { name, text } of texts) {
      const shared = [...shingles(text)].filter((words) => real.has(words));
      expect(shared, name).toEqual([]);
    }
  });
});

/** Every run of six words. */
function shingles(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(5).map((_, index) => words.slice(index, index + 6).join(' ')));
}
