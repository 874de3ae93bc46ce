import { describe, expect, it } from 'vitest';
import {
  claimEntries,
  quotationEntries,
  quotationTask,
  suggestionEntries,
  type BoardMark,
} from '$renderer/models/claims/board';
import { alikeIn } from '$renderer/workers/alike-job';

const SAID = 'The harbour is open to all ships from every country';

function mark(id: string, articleId: string, words: string, claimGroupId: string | null = null): BoardMark {
  return { id, articleId, words, claimGroupId, restatement: '', verdict: null, speakerId: null };
}

function alikeIds(quotes: readonly BoardMark[]): string[][] {
  return alikeIn(quotationTask(quotes)).map((group) => group.flatMap((at) => quotes[at]?.id ?? []));
}

describe('what a worker found alike', () => {
  const quotes = [
    mark('a', 'one', SAID),
    mark('b', 'one', SAID),
    mark('c', 'two', SAID),
    mark('d', 'two', 'Not at all'),
  ];

  it('is the quotation with all of its places, also those in one article', () => {
    expect(alikeIds(quotes)).toEqual([['a', 'b', 'c']]);
    expect(quotationEntries(quotes, alikeIds(quotes)).map(({ marks }) => marks.map(({ id }) => id))).toEqual([
      ['a', 'b', 'c'],
    ]);
  });

  it('is shown no more once its marks are gone, before anything is looked for again', () => {
    const alike = alikeIds(quotes);
    expect(quotationEntries(quotes.slice(1), alike)).toHaveLength(1);
    expect(quotationEntries(quotes.slice(0, 2), alike)).toEqual([]);
  });

  it('is suggested no more once it is one group', () => {
    const claims = [mark('a', 'one', 'Trade doubled'), mark('b', 'two', 'Trade has doubled'), mark('c', 'two', 'No')];
    const alike = [['a', 'b']];
    expect(suggestionEntries(claimEntries(claims), alike)).toHaveLength(1);
    const grouped = claims.map((claim) => (claim.id === 'c' ? claim : { ...claim, claimGroupId: 'a' }));
    expect(suggestionEntries(claimEntries(grouped), alike)).toEqual([]);
  });
});
