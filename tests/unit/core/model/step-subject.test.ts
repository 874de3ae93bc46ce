import { describe, expect, it } from 'vitest';
import { STARTER_TAGS } from '$core/model/starter-codebook';
import type { Change, Step } from '$core/model/step';
import { SUBJECT_CODE_POINTS, subjectOf } from '$core/model/step-subject';
import { makeAnchor } from '$core/text/anchor';
import {
  AT,
  SAMPLE_HASH,
  sampleArticle,
  sampleClaim,
  sampleHighlight,
  sampleId,
  sampleQuote,
} from '../../../fixtures/records/sample-records';

function stepOf(name: string, changes: readonly Change[]): Step {
  return { seq: 7, id: sampleId('step'), schema: 1, name, at: AT, by: sampleId('analyst'), undoable: true, changes };
}

const article = sampleArticle();
const kept: Change = { table: 'articles', id: article.id, before: null, after: article };
const [tag] = STARTER_TAGS;
if (tag === undefined) throw new Error('There is no starter tag.');

describe('what a step was about', () => {
  it('is the mark, with the place where it stands, although its article came on record in the same step', () => {
    const quote = sampleQuote();
    const about = subjectOf(
      stepOf('step.quote.make', [kept, { table: 'annotations', id: quote.id, before: null, after: quote }]),
    );
    expect(about).toEqual({
      seq: 7,
      about: {
        table: 'annotations',
        id: quote.id,
        words: '“The harbour is open,”',
        place: { articleId: article.id, textHash: SAMPLE_HASH, start: 15, end: 37 },
      },
      refersTo: [],
      counts: { articles: 1, annotations: 1 },
    });
  });

  it('is the removed mark, not the claim that it unlinked', () => {
    const quote = sampleQuote();
    const claim = sampleClaim('claim', { quoteId: quote.id });
    const { about, counts } = subjectOf(
      stepOf('step.quote.remove', [
        { table: 'annotations', id: claim.id, before: claim, after: { ...claim, quoteId: null } },
        { table: 'annotations', id: quote.id, before: quote, after: null },
      ]),
    );
    expect(about?.id).toBe(quote.id);
    expect(counts).toEqual({ annotations: 2 });
  });

  it('names the tags and speakers that came or went', () => {
    const before = sampleQuote('quote', { tags: [sampleId('old')], speakerId: null });
    const after = { ...before, tags: [tag.id], speakerId: sampleId('speaker') };
    const { refersTo } = subjectOf(stepOf('step.quote.edit', [{ table: 'annotations', id: before.id, before, after }]));
    expect(refersTo).toEqual([
      { table: 'speakers', id: sampleId('speaker') },
      { table: 'tags', id: tag.id },
      { table: 'tags', id: sampleId('old') },
    ]);
  });

  it('is the tag where a tag was renamed or removed, whatever marks went along', () => {
    const mark = sampleHighlight('highlight', { tags: [tag.id] });
    const { about } = subjectOf(
      stepOf('step.tag.remove', [
        { table: 'annotations', id: mark.id, before: mark, after: { ...mark, tags: [] } },
        { table: 'tags', id: tag.id, before: tag, after: null },
      ]),
    );
    expect(about).toEqual({ table: 'tags', id: tag.id, words: tag.name, place: null });
    const renamed = { ...tag, name: 'Another' };
    const rename = subjectOf(stepOf('step.tag.rename', [{ table: 'tags', id: tag.id, before: tag, after: renamed }]));
    expect(rename.about?.words).toBe('Another');
  });

  it('counts a record once, however often the step changes it', () => {
    const first = sampleHighlight();
    const second = { ...first, note: 'a' };
    const { counts } = subjectOf(
      stepOf('step.highlight.edit', [
        { table: 'annotations', id: first.id, before: null, after: first },
        { table: 'annotations', id: first.id, before: first, after: second },
      ]),
    );
    expect(counts).toEqual({ annotations: 1 });
  });

  it('is nothing where no record changes', () => {
    expect(subjectOf(stepOf('step.import', []))).toEqual({ seq: 7, about: null, refersTo: [], counts: {} });
  });

  it('is cut on one line, and never in the middle of a character', () => {
    const text = `${'👩‍🚒 \n'.repeat(60)}end`;
    const target = makeAnchor(text, SAMPLE_HASH, [{ start: 0, end: text.length }]);
    const mark = sampleHighlight('long', { target });
    const change: Change = { table: 'annotations', id: mark.id, before: null, after: mark };
    const words = subjectOf(stepOf('step.highlight.make', [change])).about?.words ?? '';
    expect([...words]).toHaveLength(SUBJECT_CODE_POINTS + 1);
    expect(words).toMatch(/…$/u);
    expect(words).not.toMatch(/\n/u);
    expect(words).not.toMatch(/\p{Cs}/u);
  });
});
