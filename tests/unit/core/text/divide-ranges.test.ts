import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divideRanges, joinRanges } from '$core/text/divide-ranges';
import { arbitraryPage, arbitraryRanges, rangesIn, wordsOf } from './pages';

/** The passage in brackets, divided by the piece between bars: kept / taken. */
function divided(marked: string, piece: readonly [number, number]): string {
  const { page, ranges } = rangesIn([marked]);
  const parts = divideRanges(page.text, ranges, { start: piece[0], end: piece[1] });
  return parts === null ? 'undivided' : `${wordsOf(page, parts.kept)} / ${wordsOf(page, parts.taken)}`;
}

describe('dividing a passage', () => {
  it('leaves no white space at the cut and keeps the other ends to the character', () => {
    expect(divided('He [ said “no” and left. ]', [14, 999])).toBe(' said “no” / and left. ');
    expect(divided('[one two three]', [4, 7])).toBe('one|three / two');
    expect(divided('[one] two [three]', [5, 999])).toBe('one / three');
  });
  it('is refused where one side would hold no words', () => {
    expect(divided('one [two] three', [0, 4])).toBe('undivided');
    expect(divided('one [two ] three', [7, 9])).toBe('undivided');
    expect(divided('one [two] three', [2, 9])).toBe('undivided');
  });
  it('cuts no character', () => {
    expect(divided('[😀😀]', [3, 99])).toBe('😀 / 😀');
  });
});

describe('joining passages', () => {
  const joined = (...marked: string[]) => {
    const { page, ranges } = rangesIn(marked);
    return wordsOf(page, joinRanges(page, ranges));
  };
  it('makes one of what overlaps, touches or is apart by white space only, in one paragraph', () => {
    expect(joined('[one] [two], [three]')).toBe('one two|three');
    expect(joined('[one]', '[two]')).toBe('one|two');
  });
});

it('what was divided is joined again without a loss but the white space at the cut', () => {
  fc.assert(
    fc.property(
      arbitraryPage.chain((page) => fc.tuple(fc.constant(page), arbitraryRanges(page))),
      fc.nat(80),
      fc.nat(80),
      ([page, ranges], start, length) => {
        const parts = divideRanges(page.text, ranges, { start, end: start + length });
        if (parts === null) return;
        const letters = (all: typeof ranges) => wordsOf(page, all).replaceAll(/[\s|]/gu, '');
        const again = joinRanges(page, [...parts.kept, ...parts.taken]);
        expect(letters(again)).toBe(letters(ranges));
      },
    ),
  );
});
