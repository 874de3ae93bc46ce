import { describe, expect, it } from 'vitest';
import { scoreShown } from '../../score/figures';
import type { ClaimMeasure } from '../../score/score-claims';
import type { QuoteMeasure } from '../../score/score-quotes';
import { precision, recall } from '../../score/tally';

/** Precision and recall in hundredths of what is shown by default, as they were on the closed half when they were last raised; none may fall below. */
const FLOORS: readonly (readonly [string, QuoteMeasure, number, number])[] = [
  ['all', 'content', 97, 89],
  ['all', 'exact', 84, 78],
  ['all', 'cue', 95, 84],
  ['all', 'source', 92, 83],
  ['all', 'speaker', 89, 58],
  ['type direct', 'content', 99, 95],
  ['type direct', 'source', 92, 86],
  ['type direct', 'speaker', 91, 68],
  ['type indirect', 'content', 94, 79],
  ['type indirect', 'source', 95, 77],
  ['type mixed', 'content', 93, 84],
  ['type mixed', 'source', 88, 78],
];
const CLAIM_FLOORS: readonly (readonly [ClaimMeasure, number, number])[] = [
  ['content', 84, 45],
  ['exact', 66, 34],
];

describe('what the detector finds in the closed half of the corpus', () => {
  const { quotes, claims } = scoreShown('closed');

  it.each(FLOORS)('%s, %s: precision at least %d, recall at least %d', (group, measure, least, leastFound) => {
    const tally = quotes.tally(group, measure);
    expect(100 * (precision(tally) ?? 0)).toBeGreaterThanOrEqual(least);
    expect(100 * (recall(tally) ?? 0)).toBeGreaterThanOrEqual(leastFound);
  });

  it.each(CLAIM_FLOORS)('claims, %s: precision at least %d, recall at least %d', (measure, least, leastFound) => {
    const tally = claims.tally('all', measure);
    expect(100 * (precision(tally) ?? 0)).toBeGreaterThanOrEqual(least);
    expect(100 * (recall(tally) ?? 0)).toBeGreaterThanOrEqual(leastFound);
  });
});
