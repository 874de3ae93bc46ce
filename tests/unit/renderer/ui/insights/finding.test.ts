import { describe, expect, it } from 'vitest';
import { single } from '$core/insights/cross-table';
import { Figure } from '$renderer/models/insights/figure';
import type { Question } from '$renderer/models/insights/question';
import { findingOf } from '$renderer/ui/insights/finding';

/** Answers by name; the last one means none. */
function question(names: readonly string[], codes: readonly number[]): Question {
  return {
    ...single(names.length, codes),
    nameOf: (code) => names[code] ?? '',
    noneCode: names.length - 1,
    order: 'by-count',
  };
}
function figure(
  rows: readonly number[],
  columns: readonly number[] | null = null,
  measure: 'quotes' | 'claims' = 'quotes',
): Figure {
  const marks = Uint32Array.from(rows, (_, row) => row);
  const verdicts = columns === null ? null : question(['true', 'false', 'no verdict'], columns);
  return new Figure({ measure, marks, rows: question(['Ann', 'Bea', 'nobody'], rows), columns: verdicts });
}
const plain = (words: string): string => words.replace(/[\u2068\u2069]/gu, '');

describe('the finding of a figure', () => {
  it('names who has most, with its share', () => {
    expect(plain(findingOf('speaking', figure([0, 0, 1, 2]), 'day'))).toBe(
      'Ann speaks most: 2 quotes, 50% of 4 quotes.',
    );
  });
  it('says who else has as many', () => {
    expect(plain(findingOf('speaking', figure([0, 1]), 'day'))).toBe(
      'Ann speaks most: 1 quote, 50% of 2 quotes. One other has as many.',
    );
  });
  it('makes nobody a speaker', () => {
    expect(findingOf('speaking', figure([2, 2, 2]), 'day')).toBe('No speaker is named yet in any of 3 quotes.');
  });
  it('says of verdicts what they are about, and that there are none', () => {
    expect(findingOf('verdicts', figure([0, 0, 0], [1, 1, 2], 'claims'), 'day')).toBe(
      '2 of 3 claims have a verdict on whether they are true; the most frequent is “false”.',
    );
    expect(findingOf('verdicts', figure([0], [2], 'claims'), 'day')).toBe(
      'None of 1 claim has a verdict yet on whether it is true.',
    );
  });
});
