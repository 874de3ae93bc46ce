import { describe, expect, it } from 'vitest';
import { sentencesIn, snapToWords, wordsIn } from '$core/text/segmentation';

function sentences(text: string): string[] {
  return sentencesIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

describe('sentences', () => {
  it.each([
    [['It rained.', 'Nobody came.']],
    [['Mr. Brandt met Dr. Vik.', 'They talked.']],
    [['J. R. Sund spoke first.', 'Others followed.']],
    [['She left on Oct. 24 for the coast.', 'He stayed.']],
    [['Er kam am 24. Oktober an.', 'Sie blieb, z.B. im Hotel.']],
    [['“It is over. We won. Go home,” she said.', 'They went.']],
    [['«Все кончено. Домой!» — сказал он.', 'Они ушли.']],
    [['Նա եկավ։', 'Բոլորը լռեցին։']],
    [['وصل الوزير اليوم.', 'هل يبقى؟', 'لا أحد يعلم.']],
    [['The bill costs 4.5 million.', 'It passed.']],
  ])('%j', (expected) => {
    expect(sentences(expected.join(' '))).toEqual(expected);
  });

  it('run over the line breaks of a hard-wrapped paragraph', () => {
    expect(sentences('The ferry left\nat noon. It came\nback late.')).toEqual([
      'The ferry left\nat noon.',
      'It came\nback late.',
    ]);
  });

  it('end where a quotation that never closes ends its paragraph', () => {
    expect(sentences('He said: “We stay. We wait.')).toEqual(['He said: “We stay. We wait.']);
  });
});

describe('words', () => {
  it('are what a dictionary would list', () => {
    const text = '“Don’t,” she said — 4 times.';
    const words = wordsIn(text, { start: 0, end: text.length }, 'en').map(({ start, end }) => text.slice(start, end));
    expect(words).toEqual(['Don’t', 'she', 'said', '4', 'times']);
  });

  it.each([
    ['The har[bour is op]en today', 'harbour is open'],
    ['The[ harbour ]is', 'harbour'],
    ['“[The har]bour”', 'The harbour'],
    ['[“The har]bour”', '“The harbour'],
    ['այ[սօր եր]եկ', 'այսօր երեկ'],
  ])('snap a selection by mouse: %s', (marked, expected) => {
    const text = marked.replace(/[[\]]/gu, '');
    const range = { start: marked.indexOf('['), end: marked.indexOf(']') - 1 };
    const { start, end } = snapToWords(text, range, 'en');
    expect(text.slice(start, end)).toBe(expected);
  });
});
