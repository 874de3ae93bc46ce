import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Annotation, Quote } from '$core/model/annotation';
import { asCorrection, correctionIn } from '$core/model/correction';
import { statusOf } from '$core/model/status';

const ME = 'me';
const SITTING = { by: ME, since: '2026-01-05T09:00:00.000Z' };
const at = (minute: number): string => `2026-01-05T09:${String(minute).padStart(2, '0')}:00.000Z`;

function quote(patch: Partial<Quote> = {}): Quote {
  const segment = { start: 0, end: 4, exact: 'Yes.', prefix: '', suffix: '' };
  return {
    id: 'q',
    kind: 'quote',
    articleId: 'a',
    createdAt: at(0),
    updatedAt: at(0),
    createdBy: 'other',
    target: { textHash: 'h', segments: [segment] },
    tags: [],
    note: '',
    origin: { by: 'human' },
    derived: [],
    decisions: [],
    quoteType: 'direct',
    cue: null,
    source: null,
    speakerId: null,
    speakerStatus: null,
    via: null,
    medium: null,
    factuality: null,
    saidOn: null,
    verbatim: [],
    translation: null,
    fidelity: null,
    evidence: [],
    continuationOf: null,
    parentQuoteId: null,
    ...patch,
  };
}

/** Changes one after the other, as the services make them. */
function changed(first: Annotation, patches: readonly Partial<Quote>[]): Annotation {
  return patches.reduce<Annotation>(
    (mark, patch, index) => asCorrection(mark, { ...mark, ...patch } as Annotation, SITTING, at(index + 1)),
    first,
  );
}

describe('an edit as a decision', () => {
  test('a change of the mark is the decision that it was corrected, with the field as it was', () => {
    const after = changed(quote(), [{ quoteType: 'indirect' }]);
    expect(after.decisions).toEqual([{ by: ME, at: at(1), kind: 'correct', before: { quoteType: 'direct' } }]);
    expect(statusOf(after)).toBe('corrected');
  });

  test('what is changed again in the same sitting is the same decision, with the first value', () => {
    const after = changed(quote(), [{ quoteType: 'indirect' }, { speakerId: 's' }, { quoteType: 'mixed' }]);
    expect(after.decisions).toEqual([
      { by: ME, at: at(3), kind: 'correct', before: { quoteType: 'direct', speakerId: null } },
    ]);
  });

  test('a mark that is as it was before has no decision of it', () => {
    expect(changed(quote(), [{ quoteType: 'indirect' }, { quoteType: 'direct' }]).decisions).toEqual([]);
  });

  test('note, fidelity and evidence are other questions', () => {
    const after = changed(quote(), [{ note: 'check' }, { fidelity: 'edited' }, { evidence: [{ url: 'x' }] }]);
    expect(after.decisions).toEqual([]);
  });

  test('decisions of others, and those of an earlier sitting, stay as they are', () => {
    const decisions = [
      { by: 'other', at: at(0), kind: 'accept' },
      { by: ME, at: '2026-01-04T09:00:00.000Z', kind: 'correct', before: { medium: 'speech' } },
    ] as const;
    const after = changed(quote({ decisions }), [{ quoteType: 'mixed' }]);
    expect(after.decisions.slice(0, 2)).toEqual(decisions);
    expect(after.decisions).toHaveLength(3);
    expect(correctionIn(after, SITTING)).toBe(after.decisions[2]);
  });

  test('a correction of one’s own that was rejected since is not the last word', () => {
    const corrected = changed(quote(), [{ quoteType: 'mixed' }]);
    const rejected = {
      ...corrected,
      decisions: [...corrected.decisions, { by: ME, at: at(5), kind: 'reject' } as const],
    };
    expect(correctionIn(rejected, SITTING)).toBeNull();
  });

  test('after any edits, `before` is what the mark was where it differs, and nothing else', () => {
    const patch = fc.record(
      {
        quoteType: fc.constantFrom('direct', 'mixed', 'indirect', null),
        speakerId: fc.constantFrom('s', 't', null),
        tags: fc.subarray(['x', 'y']),
        note: fc.constantFrom('', 'n'),
        fidelity: fc.constantFrom('exact', 'edited', null),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(patch, { maxLength: 12 }), (patches) => {
        const first = quote();
        const last = changed(first, patches);
        const fields = ['quoteType', 'speakerId', 'tags'] as const;
        const kept = (mark: Annotation): [string, string][] =>
          fields.map((field) => [field, JSON.stringify(Reflect.get(mark, field))]);
        const differing = fields.filter((_, index) => kept(first)[index]?.[1] !== kept(last)[index]?.[1]);
        const [decision] = last.decisions;
        expect(Object.keys(decision?.before ?? {}).sort()).toEqual([...differing].sort());
        expect(last.decisions).toHaveLength(differing.length > 0 ? 1 : 0);
        for (const field of differing) expect(decision?.before?.[field]).toEqual(first[field]);
      }),
    );
  });
});
