import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '$core/articles/read-article';

const fragments = fc.constantFrom(
  ...[
    '\n',
    '\n\n',
    ' ',
    '\t',
    '\u00A0',
    '\u2028',
    '\r',
    '\uFEFF',
    '# ',
    '- ',
    '> ',
    '1. ',
    '---',
    '===',
    'Oct 24 2023',
    'By Mara Lund',
  ],
  ...[
    'The Courier, India',
    'https://a.example/',
    'OSTREL, OCTOBER 24, NORPRESS.',
    'A sentence. ',
    'word ',
    '“',
    '😀',
    '\uD800',
  ],
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fragments, { maxLength: 60 }).map((list) => list.join('')),
);

describe('any text at all', () => {
  it('lies in ordered blocks that leave out white space and nothing else', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let before = 0;
        for (const { start, end } of readArticle(text).blocks) {
          expect(text.slice(before, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).trim()).toHaveLength(end - start);
          before = end;
        }
        expect(text.slice(before).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('gives fields that are words of the text, or null', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = text.replace(/\s+/gu, ' ');
        const { title, publication, country, byline, standfirst, url } = readArticle(text);
        for (const field of [title, publication, country, byline, standfirst, url]) {
          if (field !== null) expect(words).toContain(field);
        }
      }),
      {
        numRuns: 500,
        examples: [
          ['word \nOct 24 2023\tThe Courier, India'],
          ['word\n\nThe\tCourier, India\nOct 24 2023'],
          ['word \nBy Mara Lund\tBy Mara Lund'],
        ],
      },
    );
  });
});
