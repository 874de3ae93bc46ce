import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCodePointMap } from '$core/text/code-points';

const anyText = fc.string({
  unit: fc.oneof(fc.constant('a'), fc.constant('😀'), fc.constant('\uD83D'), fc.constant('\uDE00')),
});

describe('code point map', () => {
  it('leaves the offsets of a text without surrogate pairs as they are', () => {
    const map = makeCodePointMap('Ёлка №1');
    expect([map.length, map.toCodePoint(3), map.toUtf16(3)]).toEqual([7, 3, 3]);
  });

  it('counts a surrogate pair once', () => {
    const map = makeCodePointMap('a😀b😀');
    expect(map.length).toBe(4);
    expect([0, 1, 3, 4, 6].map((offset) => map.toCodePoint(offset))).toEqual([0, 1, 2, 3, 4]);
    expect([0, 1, 2, 3, 4].map((offset) => map.toUtf16(offset))).toEqual([0, 1, 3, 4, 6]);
  });

  it('moves an offset inside a pair outward', () => {
    const map = makeCodePointMap('a😀b');
    expect([map.toCodePoint(2, 'start'), map.toCodePoint(2, 'end')]).toEqual([1, 2]);
    expect(map.rangeToCodePoints({ start: 2, end: 2 })).toEqual({ start: 1, end: 2 });
  });

  it('moves an offset outside the text to its nearer end', () => {
    const map = makeCodePointMap('a😀');
    expect([map.toCodePoint(-1), map.toCodePoint(99), map.toUtf16(-1), map.toUtf16(99)]).toEqual([0, 2, 0, 3]);
  });

  it('agrees with the iterator of the language at every code point, and back', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const map = makeCodePointMap(text);
        const characters = Array.from(text);
        expect(map.length).toBe(characters.length);
        let offsetUtf16 = 0;
        for (const [index, character] of characters.entries()) {
          expect(map.toUtf16(index)).toBe(offsetUtf16);
          expect(map.toCodePoint(offsetUtf16)).toBe(index);
          offsetUtf16 += character.length;
        }
        expect(map.rangeToUtf16({ start: 0, end: map.length })).toEqual({ start: 0, end: text.length });
      }),
    );
  });
});
