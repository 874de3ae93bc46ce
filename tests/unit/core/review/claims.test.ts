import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimGroups, suggestedGroups } from '$core/review/claim-groups';
import { LEAST_LIKENESS, likeClaims } from '$core/review/like-claims';

const stated = (...all: readonly string[]) => all.map((words) => ({ words }));
const pairsOf = (...all: readonly string[]) => likeClaims(stated(...all)).map(({ first, second }) => [first, second]);

describe('claims that are likely to say the same', () => {
  it('share most of their words', () => {
    expect(
      pairsOf('Rents have doubled in five years.', 'Rents doubled in five years', 'The dam made the floods worse.'),
    ).toEqual([[0, 1]]);
  });
  it('do not name other numbers', () => {
    expect(pairsOf('Rents have doubled in 5 years.', 'Rents have doubled in 10 years.')).toEqual([]);
  });
  it('are none without words', () => {
    expect(pairsOf('', '…', '')).toEqual([]);
  });
  it('are paired with the first where the words are the same', () => {
    expect(pairsOf('It is so.', 'it IS so', '“It is so”')).toEqual([
      [0, 1],
      [0, 2],
    ]);
  });
});

function jaccard(a: string, b: string): number {
  const setOf = (words: readonly string[]): Set<string> =>
    new Set([...words, ...words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`)]);
  const [one, other] = [setOf(a.split(' ')), setOf(b.split(' '))];
  const common = [...one].filter((each) => other.has(each)).length;
  return common / (one.size + other.size - common);
}

const numbersOf = (words: string): string => (words.match(/\d/gu) ?? []).sort().join(' ');

const claim = fc
  .array(fc.constantFrom('a', 'b', 'c', 'd', 'e', '1', '2'), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' '));
/** All begin alike, so that what is common is most or too little of it by turns. */
const framed = fc.tuple(fc.constantFrom('f g h i j', 'f g h i', 'f g h i 1'), claim).map((parts) => parts.join(' '));

it.each([
  ['of few words', claim],
  ['in one frame', framed],
  ['of both kinds', fc.oneof(claim, framed)],
])('finds every pair that comparing each with each other finds: claims %s', (_, claims) => {
  fc.assert(
    fc.property(fc.uniqueArray(claims, { maxLength: 25 }), (all) => {
      const expected = all.flatMap((b, second) =>
        all.slice(0, second).flatMap((a, first) => {
          const likeness = numbersOf(a) === numbersOf(b) ? jaccard(a, b) : 0;
          return likeness >= LEAST_LIKENESS ? [{ first, second, likeness }] : [];
        }),
      );
      expect(likeClaims(stated(...all))).toEqual(expected.sort((x, y) => x.first - y.first || x.second - y.second));
    }),
    { numRuns: 300 },
  );
});

describe('very many claims that are all like each other', () => {
  it('are told with some hundreds of partners each, and none without', () => {
    const count = 1500;
    const name = (at: number): string => at.toString(26).replace(/\d/gu, (digit) => 'qrstuvwxyz'.charAt(Number(digit)));
    const all = Array.from(
      { length: count },
      (_, at) => `The council of the old harbour town will close the pier of ${name(at)}`,
    );
    const pairs = likeClaims(stated(...all));
    expect(pairs.length).toBeLessThan(count * 501);
    expect(new Set(pairs.flatMap(({ first, second }) => [first, second])).size).toBe(count);
  });
});

describe('groups of claims', () => {
  it('hold each claim once, in the order of their first', () => {
    const claims = [
      { id: 'a', claimGroupId: null },
      { id: 'b', claimGroupId: 'g' },
      { id: 'c', claimGroupId: null },
      { id: 'd', claimGroupId: 'g' },
    ];
    expect(claimGroups(claims).map(({ id, claims: members }) => [id, members.map((each) => each.id)])).toEqual([
      ['a', ['a']],
      ['g', ['b', 'd']],
      ['c', ['c']],
    ]);
  });
  it('are suggested each once, those with most likenesses first', () => {
    const pair = (first: number, second: number, likeness = 0.6) => ({ first, second, likeness });
    expect(suggestedGroups(6, [pair(0, 1), pair(1, 2, 0.9), pair(1, 3), pair(3, 4)])).toEqual([[1, 2, 0, 3]]);
    expect(suggestedGroups(3, [])).toEqual([]);
  });
  it('are suggested together with all that have the very same words', () => {
    const pairs = likeClaims(
      stated('The bridge carries 400 lorries a day', 'The bridge carries 400 lorries every day', 'It rained.').concat(
        stated('The bridge carries 400 lorries a day', 'The bridge carries 400 lorries every day.', 'It rained'),
      ),
    );
    expect(suggestedGroups(6, pairs)).toEqual([
      [0, 3, 1, 4],
      [2, 5],
    ]);
  });
});
