import { describe, expect, it } from 'vitest';
import { soughtWords } from '$core/review/sought-words';
import { findAny } from '$core/text/find/find-any';

describe('the words that a filter looks for', () => {
  it('are those of all its parts, each once, but not what it denies', () => {
    const words = (field: 'about' | 'words' | 'articleWords', sought: string) => ({ field, words: sought }) as const;
    expect(
      soughtWords({
        all: [
          words('about', 'treaty'),
          { any: [words('words', 'bridge'), words('articleWords', 'treaty'), { field: 'has', what: 'note' }] },
          { not: words('words', 'weather') },
        ],
      }),
    ).toEqual(['treaty', 'bridge']);
  });

  it('are found where any of them stands, as ranges that lie apart', () => {
    const text = 'The peace treaty: a “Peace  Treaty” — no peace.';
    const found = findAny(text, ['peace treaty', 'treaty: a', 'peace']);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      'peace treaty: a',
      'Peace  Treaty',
      'peace',
    ]);
    expect(findAny(text, [])).toEqual([]);
    expect(findAny(text, [' '])).toEqual([]);
  });
});
