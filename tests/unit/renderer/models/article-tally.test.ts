import { describe, expect, it } from 'vitest';
import type { Annotation } from '$core/model/annotation';
import type { Change } from '$core/model/step';
import { openPointsOf, talliesAfter, tallyOn, type TallyRow } from '$renderer/models/article-tally';
import {
  AT,
  anchorOn,
  SAMPLE_HASH,
  sampleClaim,
  sampleHighlight,
  sampleId,
  sampleQuote,
} from '../../../fixtures/records/sample-records';

const OTHER = 'e'.repeat(64);
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
    [
      'a mark that is not on this text',
      sampleHighlight('h', { target: { ...anchorOn('harbour'), textHash: OTHER } }),
      ['earlier-version'],
    ],
    [
      'a quote whose cue stayed behind',
      sampleQuote('q', { speakerStatus: 'unknown', cue: { ...anchorOn('said'), textHash: OTHER } }),
      ['earlier-version'],
    ],
  ])('%s', (_what, annotation, points) => {
    expect(openPointsOf(annotation, SAMPLE_HASH)).toEqual(points);
  });
});

describe('the tally of an article', () => {
  const tallyAfter = (changes: Change[], before: TallyRow[] = []): TallyRow[] =>
    talliesAfter(() => before[0], changes, AT);
  const shown = (rows: TallyRow[], textHash = SAMPLE_HASH) => rows[0] && tallyOn(rows[0], textHash);

  it('follows making, changing and removing', () => {
    const open = sampleQuote();
    const named = sampleQuote('quote', { speakerStatus: 'unknown' });
    const made = { table: 'annotations', id: open.id, before: null, after: open } as const;
    expect(shown(tallyAfter([made]))).toMatchObject({ marks: 1, openPoints: 1, touchedAt: AT });
    expect(shown(tallyAfter([made, { ...made, before: open, after: named }]))).toMatchObject({
      marks: 1,
      openPoints: 0,
    });
    expect(shown(tallyAfter([made, { ...made, before: open, after: null }]))).toMatchObject({
      marks: 0,
      openPoints: 0,
    });
  });

  it('counts each mark that is left behind when another text becomes the current one, but none that was rejected', () => {
    const settled = sampleHighlight();
    const open = sampleQuote();
    const rejected = sampleHighlight('rejected', { decisions: REJECTED });
    const rows = tallyAfter(
      [settled, open, rejected].map((after) => ({ table: 'annotations', id: after.id, before: null, after }) as const),
    );
    expect(shown(rows)).toMatchObject({ marks: 3, openPoints: 1 });
    expect(shown(rows, OTHER)).toMatchObject({ marks: 3, openPoints: 2 });
    const carried = { ...settled, target: { ...settled.target, textHash: OTHER } };
    const after = tallyAfter([{ table: 'annotations', id: settled.id, before: settled, after: carried }], rows);
    expect(shown(after, OTHER)).toMatchObject({ marks: 3, openPoints: 1 });
  });
});
