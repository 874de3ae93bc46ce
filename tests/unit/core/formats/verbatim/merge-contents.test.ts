import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LibraryContent } from '$core/formats/types';
import { latestAnalyst } from '$core/formats/verbatim/merge/latest-analyst';
import { mergeContents } from '$core/formats/verbatim/merge/merge-contents';
import { readVerbatim } from '$core/formats/verbatim/read/read-verbatim';
import { writeVerbatim } from '$core/formats/verbatim/write/write-verbatim';
import type { Annotation, Quote } from '$core/model/annotation';
import { statusOf } from '$core/model/status';
import { arbitraryContent } from '../content/arbitrary-content';
import {
  ANA,
  anchorTo,
  annotator,
  article,
  BORIS,
  EARLY,
  highlight,
  LATE,
  quote,
  speaker,
  tag,
  text,
  uuid,
} from '../content/build-records';
import { bytesOf, OPTIONS } from '../options';

const NEWS = text([['paragraph', 'The ferry is late, Ida Renn said. It will not sail, she added.']]);
const FERRY = article([NEWS]);
const MARK = quote(uuid('d1'), FERRY.id, anchorTo(NEWS, 'The ferry is late'), { quoteType: 'indirect' });
const SETTINGS = {
  by: BORIS,
  notes: { differs: 'The other file says otherwise.', removed: 'Removed in the other file.' },
};

function content(annotations: readonly Annotation[], more: Partial<LibraryContent> = {}): LibraryContent {
  return {
    annotators: [annotator(ANA, 'Ana', 'A'), annotator(BORIS, 'Boris', 'B')],
    tags: [tag(uuid('b1'), 'Delay'), tag(uuid('b2'), 'Weather')],
    speakers: [speaker(uuid('c1'), 'Ida Renn'), speaker(uuid('c2'), 'Ferry office')],
    articles: [FERRY],
    annotations,
    texts: new Map([[NEWS.textHash, NEWS]]),
    removed: [],
    ...more,
  };
}

const merge = (a: LibraryContent, b: LibraryContent) =>
  mergeContents(a, b, { ...SETTINGS, by: latestAnalyst(b, a) ?? BORIS });
const written = (merged: LibraryContent) => writeVerbatim(merged, OPTIONS);

/** The one mark after merging two copies of it. */
function merged(mine: Partial<Quote>, theirs: Partial<Quote>): Annotation {
  const [a, b] = [content([{ ...MARK, ...mine }]), content([{ ...MARK, updatedAt: LATE, ...theirs }])];
  const result = mergeContents(a, b, SETTINGS).content;
  // Whatever is merged, doing it again changes nothing.
  for (const again of [a, b])
    expect(mergeContents(result, again, SETTINGS).content.annotations).toEqual(result.annotations);
  const [mark] = result.annotations;
  if (mark === undefined) throw new Error('The mark is lost.');
  return mark;
}

describe('merging two copies of a mark', () => {
  it('keeps both answers where they differ, as a dispute in the name of the other analyst', () => {
    const mark = merged({ quoteType: 'indirect', note: 'mine' }, { quoteType: 'mixed', note: 'theirs' });
    expect(mark).toMatchObject({ quoteType: 'indirect', note: 'mine', updatedAt: LATE });
    expect(mark.decisions).toEqual([
      {
        by: BORIS,
        at: LATE,
        kind: 'dispute',
        note: 'The other file says otherwise.',
        before: { quoteType: 'mixed', note: 'theirs' },
      },
    ]);
    expect(statusOf(mark)).toBe('disputed');
  });

  it('disputes other borders', () => {
    const mark = merged({}, { target: anchorTo(NEWS, 'ferry is late') });
    expect(mark.target).toEqual(MARK.target);
    expect(mark.decisions[0]?.before).toEqual({ target: anchorTo(NEWS, 'ferry is late') });
  });

  it('takes what the first leaves open, and the tags and evidence of both', () => {
    const mark = merged(
      { tags: [uuid('b1')], quoteType: null },
      { tags: [uuid('b2')], speakerId: uuid('c1'), speakerStatus: 'named', note: 'theirs', derived: ['quoteType'] },
    );
    expect(mark).toMatchObject({
      tags: [uuid('b1'), uuid('b2')],
      quoteType: 'indirect',
      speakerId: uuid('c1'),
      note: 'theirs',
      derived: ['quoteType'],
      decisions: [],
    });
  });

  it('does not put together who spoke out of two answers', () => {
    const mark = merged({ speakerStatus: 'unknown' }, { speakerId: uuid('c1'), speakerStatus: 'named' });
    expect(mark).toMatchObject({ speakerId: null, speakerStatus: 'unknown' });
    expect(mark.decisions[0]?.before).toEqual({ speakerId: uuid('c1'), speakerStatus: 'named' });
  });

  it('has the decisions of both, which may dispute by themselves', () => {
    const accept = { by: ANA, at: EARLY, kind: 'accept' } as const;
    const reject = { by: BORIS, at: LATE, kind: 'reject' } as const;
    const mark = merged({ decisions: [accept] }, { decisions: [reject] });
    expect(mark.decisions).toEqual([accept, reject]);
    expect(statusOf(mark)).toBe('disputed');
  });

  it('follows the file whose decisions go on from the other’s and keep its answer', () => {
    const accept = { by: ANA, at: EARLY, kind: 'accept' } as const;
    const correct = { by: BORIS, at: LATE, kind: 'correct', before: { quoteType: 'indirect' } } as const;
    const corrected = { quoteType: 'mixed', decisions: [accept, correct] } as const;
    const mark = merged({ decisions: [accept] }, corrected);
    expect(mark).toMatchObject({ ...corrected, quoteType: 'mixed' });
    expect(merged(corrected, { decisions: [accept] })).toMatchObject(corrected);
    // Ana decided something of which Boris did not know: no answer goes before the other.
    const unknown = { by: ANA, at: LATE, kind: 'accept' } as const;
    expect(statusOf(merged({ decisions: [accept, unknown] }, corrected))).toBe('disputed');
  });

  it('takes a field for confirmed as soon as one of them has confirmed it', () => {
    expect(merged({ medium: 'speech', derived: ['medium'] }, { medium: 'speech', note: 'n' }).derived).toEqual([]);
    expect(merged({ derived: ['target'] }, { derived: ['target'], note: 'n' }).derived).toEqual(['target']);
  });

  it('disputes a link that would lead round to the quote itself', () => {
    const next = quote(uuid('d2'), FERRY.id, anchorTo(NEWS, 'It will not sail'));
    const a = content([MARK, { ...next, continuationOf: MARK.id }]);
    const b = content([{ ...MARK, continuationOf: next.id }, next]);
    const result = mergeContents(a, b, SETTINGS).content;
    const mark = result.annotations.find(({ id }) => id === MARK.id);
    expect(mark).toMatchObject({ continuationOf: null });
    expect(mark?.decisions[0]?.before).toEqual({ continuationOf: next.id });
    expect(mergeContents(result, b, SETTINGS).content.annotations).toEqual(result.annotations);
  });

  it('keeps a mark that the other file has as another kind', () => {
    const { id, articleId, target } = MARK;
    const a = content([MARK]);
    const result = mergeContents(a, content([highlight(id, articleId, target, { note: 'only that' })]), SETTINGS);
    expect(result.content.annotations[0]).toMatchObject({ kind: 'quote', quoteType: 'indirect' });
    expect(result.content.annotations[0]?.decisions[0]?.before).toMatchObject({ kind: 'highlight', note: 'only that' });
  });

  it('sees no difference in a mark that one file took along to a new version of the text', () => {
    const grown = text([['paragraph', 'Update. The ferry is late, Ida Renn said. It will not sail, she added.']]);
    const both = {
      articles: [article([NEWS, grown])],
      texts: new Map([NEWS, grown].map((each) => [each.textHash, each])),
    };
    const moved = { ...MARK, target: anchorTo(grown, 'The ferry is late'), cue: anchorTo(grown, 'said') };
    const result = mergeContents(
      content([{ ...MARK, cue: anchorTo(NEWS, 'said') }], both),
      content([moved], both),
      SETTINGS,
    );
    expect(result.disputed).toEqual([]);
    expect(result.content.annotations[0]?.target).toEqual(MARK.target);
  });
});

describe('merging two files', () => {
  const removed = { id: MARK.id, kind: 'annotation', removedAt: LATE, removedBy: ANA } as const;

  it.each([
    ['first', content([], { removed: [removed] }), content([MARK])],
    ['second', content([MARK]), content([], { removed: [removed] })],
  ])('keeps a mark that the %s removed, disputed by who did', (_, a, b) => {
    const result = mergeContents(a, b, SETTINGS);
    expect(result.removedInOne).toEqual([MARK.id]);
    expect(result.content.removed).toEqual([]);
    expect(result.content.annotations).toEqual([
      {
        ...MARK,
        updatedAt: LATE,
        decisions: [{ by: ANA, at: LATE, kind: 'dispute', note: 'Removed in the other file.' }],
      },
    ]);
    for (const again of [a, b]) {
      expect(written(mergeContents(result.content, again, SETTINGS).content)).toBe(written(result.content));
    }
  });

  it('keeps the marks of both analysts on the same words', () => {
    const theirs = { ...MARK, id: uuid('d9'), createdBy: BORIS };
    expect(mergeContents(content([MARK]), content([theirs]), SETTINGS)).toMatchObject({
      added: 1,
      disputed: [],
      content: { annotations: [MARK, theirs] },
    });
  });

  it('keeps people, tags and articles as the first has them, and says what differs', () => {
    const a = content([]);
    const b = content([], {
      speakers: [
        speaker(uuid('c1'), 'Ida Renn', { country: 'Oland', updatedAt: LATE }),
        speaker(uuid('c3'), 'IDA RENN'),
      ],
      articles: [{ ...FERRY, title: { value: 'Ferry', from: 'analyst' } }],
    });
    const { kept, lookAlikes, content: result } = mergeContents(a, b, SETTINGS);
    expect(kept).toEqual([
      { table: 'speakers', id: uuid('c1'), name: 'Ida Renn', fields: ['country'] },
      { table: 'articles', id: FERRY.id, name: FERRY.title.value ?? '', fields: ['title'] },
    ]);
    expect(lookAlikes.map(({ incoming }) => incoming.id)).toEqual([uuid('c3')]);
    expect(result.speakers[0]).toEqual(a.speakers[0]);
    expect(result.speakers).toHaveLength(3);
  });

  it('is not afraid of any two files: what comes out is sound, complete and does not change again', () => {
    fc.assert(
      fc.property(arbitraryContent, arbitraryContent, (a, b) => {
        expect(written(merge(a, a).content)).toBe(written(a));
        const first = merge(a, b);
        const file = written(first.content);
        const read = readVerbatim(bytesOf(file));
        expect(read.ok ? [] : read.error.problems).toEqual([]);
        if (!read.ok) return;
        expect(written(read.value.content)).toBe(file);
        for (const again of [a, b]) expect(written(merge(read.value.content, again).content)).toBe(file);
        const ids = new Set(first.content.annotations.map(({ id }) => id));
        expect([...a.annotations].every(({ id }) => ids.has(id))).toBe(true);
        const disputed = new Set(first.disputed.map(({ id }) => id));
        for (const mark of first.content.annotations)
          if (disputed.has(mark.id)) expect(statusOf(mark)).toBe('disputed');
      }),
      { numRuns: 100 },
    );
  });
});

describe('whose file it is', () => {
  it('is whom the other file does not know, else who did something last', () => {
    const ofBoth = content([{ ...MARK, createdBy: BORIS, createdAt: LATE }]);
    expect(latestAnalyst(ofBoth, content([]))).toBe(BORIS);
    expect(latestAnalyst(content([MARK]), content([]))).toBe(ANA);
    expect(latestAnalyst(content([MARK]), content([], { annotators: [annotator(ANA, 'Ana', 'A')] }))).toBe(BORIS);
    expect(latestAnalyst(content([], { annotators: [] }), content([]))).toBeNull();
  });
});
