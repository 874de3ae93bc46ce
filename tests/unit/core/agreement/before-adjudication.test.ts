import { describe, expect, it } from 'vitest';
import { beforeAdjudication, type Adjudicated } from '$core/agreement/contents/before-adjudication';
import type { Annotation } from '$core/model/annotation';
import { statusOf } from '$core/model/status';
import { sampleClaim, sampleHighlight, sampleId, sampleQuote } from '../../../fixtures/records/sample-records';

const [EARLY, THEN, LATER] = ['2026-01-01T10:00:00.000Z', '2026-01-02T10:00:00.000Z', '2026-01-03T10:00:00.000Z'];
const by = sampleId('analyst');

const quote = sampleQuote('q', { quoteType: 'direct', tags: [], decisions: [{ by, at: EARLY, kind: 'accept' }] });
const rejected: Annotation = { ...quote, decisions: [...quote.decisions, { by, at: THEN, kind: 'reject' }] };
const adjudicated: Adjudicated = new Map([[quote.id, [THEN]]]);

describe('marks as they were before their disagreements were decided', () => {
  it('have their own decisions and no other', () => {
    const [before] = beforeAdjudication([rejected], adjudicated);
    expect(before).toEqual(quote);
    expect(before === undefined ? null : statusOf(before)).toBe('accepted');
  });

  it('have the answers that a correction replaced, of two corrections those of the first', () => {
    const corrected: Annotation = {
      ...quote,
      quoteType: 'indirect',
      decisions: [
        ...quote.decisions,
        { by, at: THEN, kind: 'correct', before: { quoteType: 'direct' } },
        { by, at: LATER, kind: 'correct', before: { quoteType: 'mixed' } },
      ],
    };
    expect(beforeAdjudication([corrected], new Map([[quote.id, [THEN, LATER]]]))).toEqual([quote]);
  });

  it('are untouched where nothing was decided on a card, or where the decision was undone', () => {
    const others = [sampleClaim('c'), sampleHighlight('h'), { ...quote, id: sampleId('other') }];
    const same = beforeAdjudication(others, adjudicated);
    for (const [index, mark] of same.entries()) expect(mark).toBe(others[index]);
    expect(beforeAdjudication([quote], adjudicated)).toEqual([quote]);
  });

  it('stay as they are where what a decision kept is no answer of the mark', () => {
    const odd: Annotation = {
      ...quote,
      decisions: [{ by, at: THEN, kind: 'correct', before: { quoteType: 'no such type' } }],
    };
    expect(beforeAdjudication([odd], adjudicated)).toEqual([{ ...odd, decisions: [] }]);
  });
});
