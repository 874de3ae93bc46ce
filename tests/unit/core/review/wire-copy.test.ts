import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameQuotations, type QuotedPassage } from '$core/review/wire-copy';

const passages = (...all: readonly [string, string][]): QuotedPassage[] =>
  all.map(([articleId, words]) => ({ articleId, words }));

const WHOLE = 'We shall sign the treaty before the end of the year, and not a day later.';

describe('the same quotation', () => {
  it('is found under other quotation marks, capitals, accents and line breaks', () => {
    const found = sameQuotations(
      passages(
        ['a', '“We shall sign the treaty — before the end of the year”'],
        ['b', '"we shall sign the tréaty,\nbefore the END of the year."'],
        ['c', 'Something else was said on that day in town.'],
      ),
    );
    expect(found).toEqual([[0, 1]]);
  });

  it('is found where a desk has cut it, at the start or at the end', () => {
    const cutEnd = 'We shall sign the treaty before the end';
    const cutStart = 'the end of the year, and not a day later';
    expect(sameQuotations(passages(['a', WHOLE], ['b', cutEnd], ['c', cutStart]))).toEqual([[0, 1, 2]]);
  });

  it('is not made of a phrase of a few words, nor of what is said twice in one article', () => {
    expect(sameQuotations(passages(['a', 'Yes, of course.'], ['b', 'Yes, of course.']))).toEqual([]);
    expect(sameQuotations(passages(['a', WHOLE], ['b', 'before the end of the year']))).toEqual([]);
    expect(sameQuotations(passages(['a', WHOLE], ['a', WHOLE]))).toEqual([]);
  });

  it('is found in Armenian, Arabic and in a script without spaces', () => {
    const armenian = 'Մենք պատրաստ ենք խաղաղության պայմանագիր ստորագրել';
    const [pointed, bare] = ['نَحْنُ مستعدون لتوقيع معاهدة السلام', 'نحن مستعدون لتوقيع معاهدة السلام'];
    const chinese = '我们准备签署和平条约';
    expect(
      sameQuotations(
        passages(['a', armenian], ['b', `«${armenian}»`], ['a', pointed], ['b', bare], ['a', chinese], ['c', chinese]),
      ),
    ).toEqual([
      [0, 1],
      [2, 3],
      [4, 5],
    ]);
  });
});

/** What the words of two passages say, compared one with another. */
function isPiece(piece: readonly string[], of: readonly string[]): boolean {
  if (piece.length === of.length) return piece.length >= 5 && piece.every((word, at) => of[at] === word);
  if (piece.length < 8) return false;
  return of.some((_, from) => piece.every((word, at) => of[from + at] === word));
}

function bruteForce(all: readonly { readonly articleId: string; readonly words: readonly string[] }[]): number[][] {
  const groups = all.map((_, index) => new Set([index]));
  for (let a = 0; a < all.length; a += 1) {
    for (let b = 0; b < all.length; b += 1) {
      const [one, other] = [all[a]?.words ?? [], all[b]?.words ?? []];
      if (a === b || !isPiece(one, other)) continue;
      const joined = new Set([...(groups[a] ?? []), ...(groups[b] ?? [])]);
      for (const index of joined) groups[index] = joined;
    }
  }
  return [...new Set(groups)]
    .map((group) => [...group].sort((x, y) => x - y))
    .filter((group) => new Set(group.map((index) => all[index]?.articleId)).size > 1)
    .sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
}

// Two words only, so that pieces of each other, and of themselves, are frequent.
const words = fc.array(fc.constantFrom('yes', 'no'), { minLength: 1, maxLength: 14 });
const library = fc.array(fc.record({ articleId: fc.constantFrom('a', 'b', 'c'), words }), { maxLength: 25 });

it('finds what comparing each with each other finds', () => {
  fc.assert(
    fc.property(library, (all) => {
      const found = sameQuotations(all.map((each) => ({ articleId: each.articleId, words: each.words.join(' ') })));
      expect(found.map((group) => [...group])).toEqual(bruteForce(all));
    }),
    { numRuns: 400 },
  );
});
