import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snapToWords, wordAt, wordsIn } from '$core/text/words';

const all = (text: string) => ({ start: 0, end: text.length });
const cut = (text: string, { start, end }: { start: number; end: number }) => text.slice(start, end);

describe('words', () => {
  it('leave out spaces and punctuation', () => {
    const text = '“Don’t,” she said — 4 times.';
    const words = wordsIn(text, all(text), 'en').map((word) => cut(text, word));
    expect(words).toEqual(['Don’t', 'she', 'said', '4', 'times']);
  });

  it('are found in a long line as in a short one', () => {
    const text = 'one two, three '.repeat(20_000);
    expect(wordsIn(text, all(text))).toHaveLength(60_000);
    expect(wordAt('😀'.repeat(50_000), 50_001)).toBeNull();
  }, 30_000);

  it('are found at an offset, the one behind it first', () => {
    const text = 'one two, three';
    const at = (offset: number) => {
      const word = wordAt(text, offset);
      return word === null ? null : cut(text, word);
    };
    expect([0, 3, 4, 7, 8, 14].map(at)).toEqual(['one', 'one', 'two', 'two', null, 'three']);
  });
});

describe('snapping a selection to words', () => {
  it.each([
    ['The har[bour is op]en today', 'harbour is open'],
    ['The[ harbour ]is', 'harbour'],
    ['“[The har]bour”', 'The harbour'],
    ['[“The har]bour” ,', '“The harbour'],
    ['She s[aid “we’ve w]on”', 'said “we’ve won'],
    ['She said[ “we’v]e won”', '“we’ve'],
    ['այ[սօր եր]եկ', 'այսօր երեկ'],
    ['أ[علنت الوز]يرة ذلك', 'أعلنت الوزيرة'],
  ])('%s', (marked, expected) => {
    const text = marked.replace(/[[\]]/gu, '');
    const range = { start: marked.indexOf('['), end: marked.indexOf(']') - 1 };
    expect(cut(text, snapToWords(text, range, 'en'))).toBe(expected);
  });

  it('empties a range of white space and leaves a caret alone', () => {
    expect(snapToWords('a   b', { start: 1, end: 4 }, 'en')).toEqual({ start: 1, end: 1 });
    expect(snapToWords('word', { start: 2, end: 2 })).toEqual({ start: 2, end: 2 });
  });

  it('never loses a letter that was selected, and is done after one time', () => {
    const cases = fc
      .string({ unit: fc.constantFrom('a', 'b', ' ', '.', '’', '😀', '\n', 'ا', '\u0301'), maxLength: 40 })
      .chain((words) => fc.tuple(fc.constant(words), fc.nat(words.length), fc.nat(words.length)));
    fc.assert(
      fc.property(cases, ([words, a, b]) => {
        const range = { start: Math.min(a, b), end: Math.max(a, b) };
        const snapped = snapToWords(words, range);
        fc.pre(cut(words, range).trim() !== '');
        expect(cut(words, snapped)).toContain(cut(words, range).trim());
        expect(snapToWords(words, snapped)).toEqual(snapped);
      }),
    );
  });
});
