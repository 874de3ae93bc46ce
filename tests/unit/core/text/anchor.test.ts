import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorSchema } from '$core/model/anchor';
import * as v from 'valibot';
import {
  anchorLength,
  anchorOverlapShare,
  anchorOverlaps,
  anchorRange,
  joinedExact,
  makeAnchor,
  resolveAnchor,
} from '$core/text/anchor';
import { textHash } from '$core/text/canonical';

const TEXT = '“We won,” she said, “and we will win again.”';
const HASH = textHash(TEXT);
const anchorTo = (...pairs: [number, number][]) =>
  makeAnchor(
    TEXT,
    HASH,
    pairs.map(([start, end]) => ({ start, end })),
  );

describe('making an anchor', () => {
  it('keeps the words and their surroundings', () => {
    const [segment] = anchorTo([1, 7]).segments;
    expect(segment).toEqual({ start: 1, end: 7, exact: 'We won', prefix: '“', suffix: TEXT.slice(7, 39) });
  });

  it('puts segments in order and joins those that touch', () => {
    const anchor = anchorTo([20, 24], [0, 4], [4, 9], [2, 3], [30, 30]);
    expect(anchor.segments.map(({ start, end }) => [start, end])).toEqual([
      [0, 9],
      [20, 24],
    ]);
    expect(joinedExact(anchor)).toBe('“We won,” “and');
    expect(anchorRange(anchor)).toEqual({ start: 0, end: 24 });
  });

  it('never cuts a character, neither in the words nor in the context', () => {
    const text = '😀'.repeat(100);
    const [segment] = makeAnchor(text, textHash(text), [{ start: 81, end: 83 }]).segments;
    expect(segment).toMatchObject({
      start: 80,
      end: 84,
      exact: '😀😀',
      prefix: '😀'.repeat(32),
      suffix: '😀'.repeat(32),
    });
  });

  it('treats ranges outside the text, or none at all, as a mistake of the caller', () => {
    expect(() => anchorTo([0, TEXT.length + 1])).toThrow(RangeError);
    expect(() => anchorTo([5, 5])).toThrow(RangeError);
  });
});

describe('resolving an anchor', () => {
  it('gives the ranges where the words are still there', () => {
    expect(resolveAnchor(TEXT, anchorTo([1, 7], [20, 24]))).toEqual({
      ok: true,
      value: [
        { start: 1, end: 7 },
        { start: 20, end: 24 },
      ],
    });
  });

  it('does not believe a position under which other words stand', () => {
    const changed = TEXT.replace('“and', '“but');
    expect(resolveAnchor(changed, anchorTo([1, 7], [20, 24]))).toEqual({
      ok: false,
      error: { reason: 'otherWords', segmentIndex: 1, found: '“but' },
    });
    expect(resolveAnchor('short', anchorTo([1, 7]))).toMatchObject({ ok: false, error: { reason: 'outsideText' } });
  });

  it('holds for any ranges of any text', () => {
    const cases = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .chain((text) =>
        fc.tuple(fc.constant(text), fc.array(fc.tuple(fc.nat(text.length), fc.nat(text.length)), { minLength: 1 })),
      );
    fc.assert(
      fc.property(cases, ([text, pairs]) => {
        const ranges = pairs.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
        fc.pre(ranges.some(({ start, end }) => start < end));
        const anchor = makeAnchor(text, textHash(text), ranges);
        expect(v.is(anchorSchema, anchor)).toBe(true);
        expect(resolveAnchor(text, anchor).ok).toBe(true);
        for (const { start, end, exact, prefix, suffix } of anchor.segments) {
          expect([prefix, exact, suffix].join('')).not.toMatch(/\p{Surrogate}/u);
          expect(text.slice(0, start).endsWith(prefix) && text.slice(end).startsWith(suffix)).toBe(true);
        }
      }),
    );
  });
});

describe('overlap of anchors', () => {
  it('counts what the shorter one shares', () => {
    expect(anchorLength(anchorTo([0, 4], [10, 20]))).toBe(14);
    expect(anchorOverlapShare(anchorTo([0, 10]), anchorTo([5, 9], [20, 24]))).toBe(0.5);
    expect(anchorOverlapShare(anchorTo([0, 10]), { ...anchorTo([0, 10]), textHash: textHash('') })).toBe(0);
    expect([
      anchorOverlaps(anchorTo([0, 4], [10, 20]), { start: 4, end: 10 }),
      anchorOverlaps(anchorTo([0, 4]), { start: 3, end: 9 }),
    ]).toEqual([false, true]);
  });
});
