import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IntervalIndex, type Span } from '$core/text/interval-index';

const span = (id: string, start: number, end: number): Span => ({ id, start, end });

describe('interval index', () => {
  const index = new IntervalIndex([span('c', 5, 9), span('a', 0, 20), span('b', 5, 7)]);

  it('finds what shares a position with a range', () => {
    expect(index.overlapping(6, 8).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(index.overlapping(9, 20).map(({ id }) => id)).toEqual(['a']);
    expect(index.overlapping(20, 30)).toEqual([]);
    expect(index.overlapping(6, 6)).toEqual([]);
  });

  it('finds what lies under an offset', () => {
    expect([4, 5, 7, 9].map((offset) => index.at(offset).length)).toEqual([1, 3, 2, 1]);
  });

  it('keeps several spans of one id together', () => {
    const several = new IntervalIndex([span('a', 9, 12), span('b', 3, 4)]);
    several.insert(span('a', 0, 2));
    expect(several.of('a')).toEqual([span('a', 0, 2), span('a', 9, 12)]);
    expect([several.remove('a'), several.remove('a')]).toEqual([true, false]);
    expect([...several]).toEqual([span('b', 3, 4)]);
    expect([several.size, several.of('a')]).toEqual([1, []]);
  });

  it('agrees with a plain list after any insertions and removals', () => {
    const spans = fc.record({ id: fc.nat(400).map(String), start: fc.nat(1000), length: fc.nat(60) });
    const acts = fc.array(fc.oneof({ weight: 4, arbitrary: spans }, fc.nat(400).map(String)), {
      maxLength: 1500,
      size: 'max',
    });
    fc.assert(
      fc.property(acts, fc.nat(1000), fc.nat(100), (list, start, length) => {
        const tested = new IntervalIndex();
        let plain: Span[] = [];
        for (const act of list) {
          if (typeof act === 'string') {
            expect(tested.remove(act)).toBe(plain.some(({ id }) => id === act));
            plain = plain.filter(({ id }) => id !== act);
          } else {
            const added = span(act.id, act.start, act.start + act.length);
            tested.insert(added);
            plain.push(added);
          }
        }
        const order = (a: Span, b: Span) =>
          a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
        plain.sort(order);
        expect(tested.size).toBe(plain.length);
        expect([...tested]).toEqual(plain);
        expect([...new IntervalIndex(plain)]).toEqual(plain);
        const hit = plain.filter((one) => Math.max(one.start, start) < Math.min(one.end, start + length));
        expect(tested.overlapping(start, start + length)).toEqual(hit);
      }),
      { numRuns: 30 },
    );
  }, 30_000);
});
