import { describe, expect, it } from 'vitest';
import { scoreHalf } from '../../score/figures';
import type { QuoteMeasure } from '../../score/score-quotes';
import { precision, recall } from '../../score/tally';

/** Precision and recall in hundredths, as they were on the closed half when they were last raised; none may fall below. */
const FLOORS: readonly (readonly [string, QuoteMeasure, number, number])[] = [
  ['all', 'content', 97, 82],
  ['all', 'exact', 81, 70],
  ['all', 'cue', 93, 77],
  ['all', 'source', 87, 73],
  ['all', 'speaker', 81, 45],
  ['type direct', 'content', 99, 87],
  ['type direct', 'source', 90, 77],
  ['type indirect', 'content', 92, 71],
  ['type indirect', 'source', 85, 67],
  ['type mixed', 'content', 94, 80],
  ['type mixed', 'source', 75, 64],
];

describe('what the detector finds in the closed half of the corpus', () => {
  const { quotes } = scoreHalf('closed');

  it.each(FLOORS)('%s, %s: precision at least %d, recall at least %d', (group, measure, least, leastFound) => {
    const tally = quotes.tally(group, measure);
    expect(100 * (precision(tally) ?? 0)).toBeGreaterThanOrEqual(least);
    expect(100 * (recall(tally) ?? 0)).toBeGreaterThanOrEqual(leastFound);
  });
});
