import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { ComparisonOptions } from '$core/agreement/contents/compare-contents';
import { USUAL_COUNTING } from '$core/agreement/contents/counted-marks';
import { agreementOf } from '$core/agreement/report/agreement';
import { reportOfAgreement, writeAgreementReport } from '$core/agreement/report/agreement-report';
import type { LibraryContent } from '$core/formats/types';
import { writeVerbatim } from '$core/formats/verbatim/write/write-verbatim';
import { ANA, BORIS, uuid } from '../formats/content/build-records';
import { arbitraryContent } from '../formats/content/arbitrary-content';
import { expectFile } from '../formats/expect-file';
import { OPTIONS } from '../formats/options';
import { analystA, analystB } from './two-analysts';

const USUAL: ComparisonOptions = { ...USUAL_COUNTING, makerIds: { a: null, b: null } };

const place = v.object({
  id: v.string(),
  segments: v.array(v.object({ start: v.nullable(v.number()), startUtf16: v.number() })),
});
const f1 = v.object({ shareOfA: v.nullable(v.number()), shareOfB: v.nullable(v.number()), f1: v.nullable(v.number()) });
const label = v.object({
  items: v.number(),
  kappa: v.nullable(v.number()),
  alpha: v.nullable(v.number()),
  openInA: v.number(),
  openInB: v.number(),
});
const marks = v.object({
  a: v.number(),
  b: v.number(),
  matched: v.number(),
  exact: v.number(),
  unmatchedA: v.number(),
  unmatchedB: v.number(),
});
const measures = v.object({
  marks,
  exactF1: f1,
  overlapF1: f1,
  labels: v.record(v.string(), label),
  alpha: v.object({ alpha: v.nullable(v.number()) }),
  alphaU: v.object({ alpha: v.nullable(v.number()) }),
  gamma: v.object({ gamma: v.nullable(v.number()), sampler: v.string(), seed: v.number() }),
});
const side = v.object({ counted: v.number(), leftOut: v.record(v.string(), v.number()) });
const reportSchema = v.object({
  a: side,
  b: side,
  sharedRecords: v.number(),
  speakersByName: v.array(v.object({ a: v.string(), b: v.string(), name: v.string() })),
  texts: v.array(v.object({ length: v.number(), unit: v.string() })),
  overall: measures,
  kinds: v.record(v.picklist(['highlight', 'quote', 'claim']), measures),
  matched: v.array(v.object({ a: place, b: place, overlap: v.number() })),
  disagreements: v.array(
    v.object({
      what: v.array(v.string()),
      a: v.nullable(place),
      b: v.nullable(place),
      answers: v.record(v.string(), v.object({ a: v.nullable(v.string()), b: v.nullable(v.string()) })),
    }),
  ),
  names: v.record(v.string(), v.string()),
});

function reportOf(a: LibraryContent, b: LibraryContent, options = USUAL) {
  const files = { a: { name: 'a.json', content: a }, b: { name: 'b.json', content: b } };
  const written = writeAgreementReport(reportOfAgreement(agreementOf(files, options), OPTIONS.generator));
  return { written, report: v.parse(reportSchema, JSON.parse(written)) };
}

describe('the agreement of two files', () => {
  const { written, report } = reportOf(analystA(), analystB());

  it('is written as it is kept, and so are the files', () => {
    expectFile('tests/golden/agreement/a.json', writeVerbatim(analystA(), OPTIONS));
    expectFile('tests/golden/agreement/b.json', writeVerbatim(analystB(), OPTIONS));
    expectFile('tests/golden/agreement/agreement.json', written);
  });

  it('counts what is usual, and says what it leaves out', () => {
    expect(report.a).toMatchObject({ counted: 5, leftOut: { scareQuote: 1, otherArticle: 1, rejected: 1 } });
    expect(report.b).toMatchObject({ counted: 6, leftOut: {} });
    const all = reportOf(analystA(), analystB(), {
      ...USUAL,
      statuses: ['unreviewed', 'accepted', 'rejected'],
      scareQuotes: true,
    });
    expect(all.report.a).toMatchObject({ counted: 7, leftOut: { otherArticle: 1 } });
  });

  it('numbers matched and unmatched marks on each side, exact and overlapping', () => {
    expect(report.kinds.quote?.marks).toEqual({ a: 3, b: 3, matched: 3, exact: 2, unmatchedA: 0, unmatchedB: 0 });
    expect(report.kinds.quote?.exactF1.f1).toBeCloseTo(2 / 3, 5);
    expect(report.kinds.quote?.overlapF1.f1).toBe(1);
    expect(report.kinds.claim?.marks).toEqual({ a: 2, b: 3, matched: 2, exact: 2, unmatchedA: 0, unmatchedB: 1 });
    expect(report.overall.marks).toMatchObject({ a: 5, b: 6, matched: 5, unmatchedB: 1 });
    expect(report.overall.gamma.sampler).toBe('shuffle');
  });

  it('takes speakers of equal names for the same, and says so', () => {
    expect(report.speakersByName).toEqual([
      { a: uuid('c1'), b: uuid('c7'), name: 'Ida Renn' },
      { a: uuid('c2'), b: uuid('c8'), name: 'Bo Lind' },
    ]);
    // Ida and Bo are agreed on, the office is Ida to Boris.
    expect(report.kinds.quote?.labels['speaker']).toMatchObject({ items: 3, openInA: 0 });
    expect(report.kinds.claim?.labels['claimant']).toMatchObject({ items: 1, kappa: null });
    expect(report.kinds.quote?.labels['tags']).toMatchObject({ items: 3, kappa: 1 });
  });

  it('does not count as an answer what the program filled in', () => {
    expect(report.kinds.quote?.labels['medium']).toMatchObject({ items: 0, kappa: null, openInA: 1 });
  });

  it('lists every disagreement by id and code points', () => {
    const list = report.disagreements.map(({ what, a, b, answers }) => [what, a?.id ?? null, b?.id ?? null, answers]);
    expect(list).toContainEqual([
      ['place', 'quoteType', 'speaker'],
      uuid('d2'),
      uuid('e2'),
      { quoteType: { a: 'indirect', b: 'reported' }, speaker: { a: uuid('c3'), b: uuid('c1') } },
    ]);
    expect(list).toContainEqual([['onlyB'], null, uuid('e5'), {}]);
    expect(list).toContainEqual([['verdict'], uuid('d6'), uuid('e7'), { verdict: { a: 'true', b: 'false' } }]);
    expect(list).toHaveLength(3);
    // The title holds a ship, which is one code point and two UTF-16 code units.
    const [first] = report.disagreements.find(({ b }) => b?.id === uuid('e5'))?.b?.segments ?? [];
    expect((first?.startUtf16 ?? 0) - (first?.start ?? 0)).toBe(1);
    expect(report.names[uuid('c3')]).toBe('The office');
  });

  it('can be asked of two annotators in one file', () => {
    const [a, b] = [analystA(), analystB()];
    const both: LibraryContent = {
      ...a,
      annotators: [...a.annotators, ...b.annotators],
      speakers: [...a.speakers, ...b.speakers],
      tags: [...a.tags, ...b.tags],
      annotations: [...a.annotations, ...b.annotations],
    };
    const apart = reportOf(both, both, { ...USUAL, makerIds: { a: ANA, b: BORIS } }).report;
    expect(apart.sharedRecords).toBe(0);
    // The article that only Ana marked is in the file of both.
    expect(apart.overall.marks).toEqual({ ...report.overall.marks, a: 6, unmatchedA: 1 });
    expect(reportOf(both, both).report.sharedRecords).toBe(12);
  });

  it('measures in UTF-16 where neither file has the text, and gives no code points', () => {
    const [a, b] = [analystA(), analystB()].map((content) => ({ ...content, texts: new Map() }));
    const bare = reportOf(a ?? analystA(), b ?? analystB()).report;
    expect(new Set(bare.texts.map(({ unit }) => unit))).toEqual(new Set(['utf16']));
    expect(bare.overall.marks).toEqual(report.overall.marks);
    expect(bare.matched[0]?.a.segments[0]?.start).toBeNull();
  });

  it('does not compare marks on different versions of a text', () => {
    const b = analystB();
    const [ferry, ...others] = b.articles;
    if (ferry === undefined) throw new Error('There is an article.');
    const marks = b.annotations.filter(({ articleId }) => articleId !== ferry.id);
    const moved = { ...b, articles: [{ ...ferry, currentTextHash: 'f'.repeat(64) }, ...others], annotations: marks };
    expect(reportOf(analystA(), moved).report.a.leftOut).toMatchObject({ otherText: 3 });
  });

  it('of any content with itself is full, and with the sides exchanged the same', () => {
    const all: ComparisonOptions = {
      ...USUAL,
      statuses: ['unreviewed', 'proposed', 'accepted', 'corrected', 'rejected', 'disputed'],
      scareQuotes: true,
    };
    fc.assert(
      fc.property(arbitraryContent, arbitraryContent, (a, b) => {
        const { overall, disagreements } = reportOf(a, a, all).report;
        expect(disagreements).toEqual([]);
        expect(overall.exactF1.f1 ?? 1).toBe(1);
        expect([overall.alpha.alpha ?? 1, overall.alphaU.alpha ?? 1, overall.gamma.gamma ?? 1]).toEqual([1, 1, 1]);
        expect(Object.values(overall.labels).every(({ kappa }) => (kappa ?? 1) === 1)).toBe(true);
        const [one, other] = [reportOf(a, b, all).report, reportOf(b, a, all).report];
        expect(other.overall.gamma).toEqual(one.overall.gamma);
        expect(other.overall.alphaU).toEqual(one.overall.alphaU);
        expect(other.overall.exactF1.f1).toBe(one.overall.exactF1.f1);
        expect(other.overall.marks).toEqual({
          ...one.overall.marks,
          a: one.overall.marks.b,
          b: one.overall.marks.a,
          unmatchedA: one.overall.marks.unmatchedB,
          unmatchedB: one.overall.marks.unmatchedA,
        });
      }),
      { numRuns: 60 },
    );
  });
});
