import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf } from '$core/text/find/context';

describe('a passage in its context', () => {
  it('stands on one line between whole words', () => {
    const text = `${'far away '.repeat(12)}before\nthe  bridge\nafter${' and far away'.repeat(12)}`;
    const start = text.indexOf('bridge');
    const { before, found, after } = contextOf(text, { start, end: start + 6 });
    expect(before).toMatch(/^…(?:away|far) .*before the $/u);
    expect(found).toBe('bridge');
    expect(after).toMatch(/^ after and .* (?:away|far|and)…$/u);
  });

  it('shows the ends of the text as they are', () => {
    expect(contextOf('A bridge.', { start: 2, end: 8 })).toEqual({ before: 'A ', found: 'bridge', after: '.' });
  });

  it('cuts no character in half', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.nat(), fc.nat(), (text, a, b) => {
        const edges = [0, ...[...text].map((_, index) => [...text].slice(0, index + 1).join('').length)];
        const [start, end] = [edges[a % edges.length] ?? 0, edges[b % edges.length] ?? 0].toSorted((x, y) => x - y);
        const { before, found, after } = contextOf(text, { start: start ?? 0, end: end ?? 0 });
        expect(/\p{Surrogate}/u.test(before + found + after)).toBe(false);
      }),
    );
  });
});
