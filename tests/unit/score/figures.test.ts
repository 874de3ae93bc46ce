import { describe, expect, it } from 'vitest';
import { scoreShown } from '../../score/figures';
import type { QuoteMeasure } from '../../score/score-quotes';
import { precision, recall } from '../../score/tally';

/** Precision and recall in hundredths of what is shown by default, as they were on the closed half when they were last raised; none may fall below. */
const FLOORS: readonly (readonly [string, QuoteMeasure, number, number])[] = [
  ['all', 'content', 97, 87],
  ['all', 'exact', 82, 75],
  ['all', 'cue', 94, 79],
  ['all', 'source', 89, 79],
  ['all', 'speaker', 82, 49],
  ['type direct', 'content', 99, 95],
  ['type direct', 'source', 91, 85],
  ['type indirect', 'content', 93, 73],
  ['type indirect', 'source', 90, 69],
  ['type mixed', 'content', 93, 80],
  ['type mixed', 'source', 79, 66],
];

describe('what the detector finds in the closed half of the corpus', () => {
  const { quotes } = scoreShown('closed');

  it.each(FLOORS)('%s, %s: precision at least %d, recall at least %d', (group, measure, least, leastFound) => {
    const tally = quotes.tally(group, measure);
    expect(100 * (precision(tally) ?? 0)).toBeGreaterThanOrEqual(least);
    expect(100 * (recall(tally) ?? 0)).toBeGreaterThanOrEqual(leastFound);
  });
});
