import { describe, expect, it } from 'vitest';
import type { Annotation } from '$core/model/annotation';
import type { Change } from '$core/model/step';
import { openPointsOf, talliesAfter } from '$renderer/models/article-tally';
import { AT, sampleClaim, sampleHighlight, sampleId, sampleQuote } from '../../../fixtures/records/sample-records';

const REJECTED = [{ by: sampleId('ana'), at: AT, kind: 'reject' }] as const;

describe('what is unfinished in a mark', () => {
  it.each<[string, Annotation, string[]]>([
    ['a quote without a speaker', sampleQuote(), ['no-speaker']],
    ['a quote by an unknown speaker', sampleQuote('q', { speakerStatus: 'unknown' }), []],
    ['a claim that is not restated', sampleClaim(), ['no-restatement']],
    ['a restated claim', sampleClaim('c', { restatement: 'Trade doubled.' }), []],
    ['a highlight', sampleHighlight(), []],
    ['a field that nobody confirmed', sampleHighlight('h', { derived: ['tags'] }), ['derived']],
    ['an imported mark that nobody decided', sampleHighlight('h', { origin: { by: 'import' } }), ['proposed']],
    ['a rejected quote', sampleQuote('q', { decisions: REJECTED }), []],
  ])('%s', (_what, annotation, points) => {
    expect(openPointsOf(annotation)).toEqual(points);
  });
});

describe('the tally of an article', () => {
  it('follows making, changing and removing', () => {
    const open = sampleQuote();
    const named = sampleQuote('quote', { speakerStatus: 'unknown' });
    const tally = (changes: Change[], before = talliesAfter(() => undefined, [], AT)): unknown =>
      talliesAfter(() => before[0], changes, AT)[0];
    const made = { table: 'annotations', id: open.id, before: null, after: open } as const;
    expect(tally([made])).toMatchObject({ marks: 1, openPoints: 1, touchedAt: AT });
    expect(tally([made, { ...made, before: open, after: named }])).toMatchObject({ marks: 1, openPoints: 0 });
    expect(tally([made, { ...made, before: open, after: null }])).toMatchObject({ marks: 0, openPoints: 0 });
  });
});
