import { describe, expect, it } from 'vitest';
import type { DecisionKind } from '$core/model/enumerations';
import { statusOf } from '$core/model/status';
import { AT, sampleId, sampleQuote } from '../../../fixtures/records/sample-records';

function decided(...decisions: readonly (readonly [who: string, kind: DecisionKind])[]) {
  return sampleQuote('q', { decisions: decisions.map(([who, kind]) => ({ by: sampleId(who), at: AT, kind })) });
}

describe('the status of a mark', () => {
  it('is unreviewed when a person made it and nobody has decided', () => {
    expect(statusOf(sampleQuote())).toBe('unreviewed');
  });

  it('is proposed when an import brought it and nobody has decided', () => {
    expect(statusOf(sampleQuote('q', { origin: { by: 'import' } }))).toBe('proposed');
  });

  it.each([
    ['accept', 'accepted'],
    ['correct', 'corrected'],
    ['reject', 'rejected'],
    ['dispute', 'disputed'],
  ] as const)('after %s is %s', (kind, status) => {
    expect(statusOf(decided(['ana', kind]))).toBe(status);
  });

  it('follows the last decision of each annotator', () => {
    expect(statusOf(decided(['ana', 'reject'], ['ana', 'accept'], ['ben', 'accept']))).toBe('accepted');
  });

  it('is disputed where annotators differ', () => {
    expect(statusOf(decided(['ana', 'accept'], ['ben', 'reject']))).toBe('disputed');
  });

  it('is corrected where one accepts what another corrected: both say that it stands', () => {
    expect(statusOf(decided(['ana', 'correct'], ['ben', 'accept']))).toBe('corrected');
  });
});
