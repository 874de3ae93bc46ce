import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '$core/detect/detect';
import type { TextRange } from '$core/model/anchor';
import { splitsPair } from '$core/text/surrogates';

const PIECES = [
  '“',
  '”',
  '"',
  "'",
  '’',
  '‘',
  '„',
  '«',
  '»',
  '—',
  '–',
  ':',
  ',',
  '.',
  '?',
  '!',
  '(',
  ')',
  '\n',
  '\n\n',
  ' ',
  ' said ',
  ' told ',
  ' that ',
  ' according to ',
  ' who ',
  ' and ',
  ' saying ',
  'Odd Vik',
  'he',
  'the mayor',
  ' sagte ',
  ' dit ',
  ' сказал ',
  ' գ ',
  ' گفت ',
  '412',
  '🪁',
  '\ud83e',
  '\u200f',
  'A. B.',
  'will ',
  '-t-',
];
const LANGUAGES = ['en', 'fr', 'de', 'es', 'ru', 'hy', 'fa', 'ar', 'he', 'xx', null];

function rangesOf(text: string, language: string | null): TextRange[] {
  const { quotes, claims, scares } = detect(text, { language });
  const single = quotes.flatMap(({ cue, source, via }) => [cue, source, via]).filter((range) => range !== null);
  return [...single, ...scares, ...[...quotes, ...claims].flatMap(({ content }) => content)];
}

it('reads a sentence that nobody would write to its end', () => {
  const text = `The list names ${'the port and '.repeat(2000)}the bridge, and “we are late,” Odd Vik said.`;
  const [quote] = detect(text, { language: 'en' }).quotes;
  expect(quote?.speaker).toBe('Odd Vik');
  expect(text.slice(0, quote?.content.at(-1)?.end)).toMatch(/“we are late,”$/u);
});

describe('any text', () => {
  const texts = fc.oneof(
    fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );

  it('is read without failing, and every range lies in it and cuts no character', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...LANGUAGES), (text, language) => {
        for (const { start, end } of rangesOf(text, language)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(splitsPair(text, start) || splitsPair(text, end)).toBe(false);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same each time, in the order of the text, with content apart', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...LANGUAGES), (text, language) => {
        const first = detect(text, { language });
        expect(detect(text, { language })).toEqual(first);
        const starts = first.quotes.map(({ content }) => content[0]?.start ?? -1);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        for (const { content } of first.quotes) {
          for (const [index, range] of content.slice(1).entries()) {
            expect(range.start).toBeGreaterThanOrEqual(content[index]?.end ?? 0);
          }
        }
        for (const { quote } of first.claims) expect(quote === null || quote in first.quotes).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
