import { describe, expect, it } from 'vitest';
import { EMPTY_CONTENT, type LibraryContent } from '$core/formats/types';
import { changesOfImport } from '$core/formats/verbatim/import/changes-of-import';
import { contentAfterImport } from '$core/formats/verbatim/import/content-after-import';
import { CAUTIOUS_CHOICES, type ImportChoices } from '$core/formats/verbatim/import/import-plan';
import { planImport } from '$core/formats/verbatim/import/plan-import';
import type { Annotation } from '$core/model/annotation';

import {
  ANA,
  anchorTo,
  annotator,
  article,
  BORIS,
  highlight,
  LATE,
  quote,
  speaker,
  tag,
  text,
  uuid,
} from '../content/build-records';

const OLD = text([['paragraph', 'The ferry is late, Ida Renn said.']]);
const NEW = text([['paragraph', 'The ferry is very late, Ida Renn said.']]);
const FERRY = article([OLD]);
const LATE_MARK = quote(uuid('d1'), FERRY.id, anchorTo(OLD, 'The ferry is late'), {
  speakerId: uuid('c1'),
  tags: [uuid('b1')],
});
const IDA = speaker(uuid('c1'), 'Ida Renn');
const DELAY = tag(uuid('b1'), 'Delay');

function content(more: Partial<LibraryContent> = {}): LibraryContent {
  return {
    annotators: [annotator(ANA, 'Ana', 'A')],
    tags: [DELAY],
    speakers: [IDA],
    articles: [FERRY],
    annotations: [LATE_MARK],
    texts: new Map([OLD, NEW].map((each) => [each.textHash, each])),
    removed: [],
    ...more,
  };
}

const TAKE_ALL: ImportChoices = {
  ...CAUTIOUS_CHOICES,
  changed: 'incoming',
  conflicts: 'incoming',
  removedThere: 'remove',
  removedHere: 'bring-back',
};

function outcome(current: LibraryContent, incoming: LibraryContent, choices: ImportChoices = CAUTIOUS_CHOICES) {
  const plan = planImport(current, incoming);
  const changes = changesOfImport(plan, choices);
  const after = contentAfterImport(plan, changes);
  // Whatever was chosen, the same file a second time brings nothing.
  expect(changesOfImport(planImport(after, incoming), choices)).toEqual([]);
  return { plan, changes, after };
}

describe('planning an import', () => {
  it('takes what is new, with the maker, in the order of references', () => {
    const { plan, changes } = outcome(EMPTY_CONTENT, content());
    expect(changes.map(({ table }) => table)).toEqual(['annotators', 'tags', 'speakers', 'articles', 'annotations']);
    expect(changes.every(({ before }) => before === null)).toBe(true);
    expect(plan.texts.map(({ textHash }) => textHash)).toContain(OLD.textHash);
  });

  it('finds the same and does nothing', () => {
    const { plan, changes } = outcome(content(), content());
    expect(changes).toEqual([]);
    expect(Object.values(plan.tables).map(({ same }) => same)).toEqual([1, 1, 1, 1, 1]);
  });

  it('does not call other times, makers and reading places a difference', () => {
    const elsewhere = { createdAt: LATE, updatedAt: LATE, createdBy: BORIS };
    const incoming = content({
      articles: [{ ...FERRY, ...elsewhere, state: 'done' }],
      tags: [{ ...DELAY, ...elsewhere }],
    });
    expect(outcome(content(), incoming, TAKE_ALL).changes).toEqual([]);
  });

  it('calls what was changed later there changed, and overwrites nothing unasked', () => {
    const incoming = content({ annotations: [{ ...LATE_MARK, note: 'there', updatedAt: LATE }] });
    const { plan, changes } = outcome(content(), incoming);
    expect(plan.tables.annotations.changed.map((pair) => [pair.current.note, pair.incoming.note])).toEqual([
      ['', 'there'],
    ]);
    expect(changes).toEqual([]);
    expect(outcome(content(), incoming, TAKE_ALL).after.annotations[0]?.note).toBe('there');
  });

  it('calls it a conflict where the one here is as new', () => {
    const { plan, changes } = outcome(
      content({ annotations: [{ ...LATE_MARK, note: 'here', updatedAt: LATE }] }),
      content({ annotations: [{ ...LATE_MARK, note: 'there' }] }),
    );
    expect(plan.tables.annotations.conflicts).toHaveLength(1);
    expect(changes).toEqual([]);
  });

  it('takes the one that is chosen among several', () => {
    const other = highlight(uuid('d2'), FERRY.id, anchorTo(OLD, 'ferry'));
    const incoming = content({
      annotations: [
        { ...LATE_MARK, note: 'one' },
        { ...other, note: 'two' },
      ],
    });
    const choices: ImportChoices = { ...CAUTIOUS_CHOICES, each: new Map([[other.id, 'incoming']]) };
    const { changes } = outcome(content({ annotations: [LATE_MARK, other] }), incoming, choices);
    expect(changes.map(({ id }) => id)).toEqual([other.id]);
  });

  it('finds an article by its text under another id, and puts its annotations there', () => {
    const twin = { ...FERRY, id: uuid('aa') };
    const mark = highlight(uuid('d2'), twin.id, anchorTo(OLD, 'Ida Renn'));
    const { plan, after } = outcome(content(), content({ articles: [twin], annotations: [mark] }));
    expect(plan.tables.articles).toMatchObject({ new: [], same: 1 });
    expect(after.articles).toHaveLength(1);
    expect(after.annotations.find(({ id }) => id === mark.id)?.articleId).toBe(FERRY.id);
  });

  it('finds a tag by its path and a speaker by Wikidata, and names them as they are called here', () => {
    const current = content({ speakers: [{ ...IDA, wikidataId: 'Q900000002' }], annotations: [] });
    const incoming = content({
      tags: [{ ...DELAY, id: uuid('b5') }, tag(uuid('b6'), 'Fog', { parentId: uuid('b5') })],
      speakers: [{ ...IDA, id: uuid('c5'), wikidataId: 'Q900000002' }],
      annotations: [{ ...LATE_MARK, speakerId: uuid('c5'), tags: [uuid('b5'), uuid('b6')] }],
    });
    const { after } = outcome(current, incoming);
    expect(after.tags.map(({ id, parentId }) => [id, parentId])).toEqual([
      [DELAY.id, null],
      [uuid('b6'), DELAY.id],
    ]);
    expect(after.annotations[0]).toMatchObject({ speakerId: IDA.id, tags: [DELAY.id, uuid('b6')] });
    expect(after.speakers).toHaveLength(1);
  });

  it('finds an annotation by place and maker under another id', () => {
    const { plan } = outcome(content(), content({ annotations: [{ ...LATE_MARK, id: uuid('d7') }] }));
    expect(plan.tables.annotations).toMatchObject({ new: [], same: 1 });
    const byAnother = planImport(
      content(),
      content({ annotations: [{ ...LATE_MARK, id: uuid('d7'), createdBy: BORIS }] }),
    );
    expect(byAnother.tables.annotations.new).toHaveLength(1);
  });

  it('adds versions to an article and keeps its current one', () => {
    const grown = article([OLD, NEW]);
    const { plan, after } = outcome(content({ articles: [FERRY] }), content({ articles: [grown] }));
    expect(plan.grownArticles).toHaveLength(1);
    expect(after.articles[0]?.versions.map(({ textHash }) => textHash)).toEqual([NEW.textHash, OLD.textHash]);
    expect(after.articles[0]?.currentTextHash).toBe(OLD.textHash);
  });

  it('takes the fields of an article if they are chosen, but not how far one has read', () => {
    const titled = { ...FERRY, title: { value: 'Late ferry', from: 'analyst' as const }, state: 'done' as const };
    const { after } = outcome(content(), content({ articles: [titled] }), TAKE_ALL);
    expect(after.articles[0]).toMatchObject({ title: { value: 'Late ferry' }, state: 'reading' });
  });

  it('suggests speakers and tags that look alike, and joins them where that is chosen', () => {
    const names = ['IDA  RENN', 'I. Renn', 'Renn, Ida', 'Ида Ренн', 'Oda Falk'];
    const speakers = names.map((name, index) => speaker(uuid(`c${String(index + 5)}`), name));
    const incoming = content({
      speakers,
      tags: [tag(uuid('b7'), 'delay')],
      annotations: [{ ...LATE_MARK, id: uuid('d3'), createdBy: BORIS, speakerId: uuid('c6') }],
    });
    const plan = planImport(content(), incoming);
    expect(plan.lookAlikes.map(({ incoming: { name }, likeness }) => [name, likeness])).toEqual([
      ['IDA  RENN', 'equal'],
      ['I. Renn', 'similar'],
      ['Renn, Ida', 'similar'],
      ['Ида Ренн', 'similar'],
      ['delay', 'equal'],
    ]);
    const joined = planImport(content(), incoming, new Map([[uuid('c6'), IDA.id]]));
    const mark = joined.tables.annotations.new.find(({ id }) => id === uuid('d3'));
    expect(mark?.kind === 'quote' && mark.speakerId).toBe(IDA.id);
    expect(joined.tables.speakers.conflicts.map(({ incoming: { name } }) => name)).toEqual(['I. Renn']);
  });
});

describe('what was removed', () => {
  const removedSpeaker = { id: IDA.id, kind: 'speaker' as const, removedAt: LATE, removedBy: ANA };
  const removedMark = { id: LATE_MARK.id, kind: 'annotation' as const, removedAt: LATE, removedBy: ANA };

  it('there stays here unless it is chosen, and then nothing names it any more', () => {
    const incoming = content({ speakers: [], annotations: [], removed: [removedSpeaker] });
    const { plan, changes } = outcome(content(), incoming);
    expect(plan.removedThere.map(({ name }) => name)).toEqual(['Ida Renn']);
    expect(changes).toEqual([]);
    const { after } = outcome(content(), incoming, TAKE_ALL);
    expect(after.speakers).toEqual([]);
    expect(after.annotations[0]).toMatchObject({ speakerId: null });
  });

  it('there takes an article only with all of its annotations', () => {
    const removedArticle = { id: FERRY.id, kind: 'article' as const, removedAt: LATE, removedBy: ANA };
    const half = content({ articles: [], annotations: [], removed: [removedArticle] });
    expect(planImport(content(), half).removedThere).toEqual([]);
    const whole = content({ articles: [], annotations: [], removed: [removedArticle, removedMark] });
    const { after } = outcome(content(), whole, TAKE_ALL);
    expect([after.articles, after.annotations]).toEqual([[], []]);
  });

  it('here is not brought back unless it is chosen, and what names it loses the name', () => {
    const child = quote(uuid('d4'), FERRY.id, anchorTo(OLD, 'ferry'), { parentQuoteId: LATE_MARK.id });
    const current = content({ annotations: [], removed: [removedMark] });
    const incoming = content({ annotations: [LATE_MARK, child] });
    const { plan, after } = outcome(current, incoming);
    expect(plan.removedHere.map(({ id }) => id)).toEqual([LATE_MARK.id]);
    expect(after.annotations).toEqual([{ ...child, parentQuoteId: null }]);
    const back = planImport(current, incoming);
    const changes = changesOfImport(back, TAKE_ALL);
    expect(changes.map(({ id }) => id).sort()).toEqual([LATE_MARK.id, child.id].sort());
  });

  it('elsewhere is remembered for the next export', () => {
    const elsewhere = { ...removedMark, id: uuid('99') };
    expect(outcome(content(), content({ removed: [elsewhere] })).after.removed).toEqual([elsewhere]);
  });
});

describe('what does not fit', () => {
  it('an annotation whose words do not stand in the text that is here is left out', () => {
    const [segment] = LATE_MARK.target.segments;
    if (segment === undefined) throw new Error('There is a segment.');
    const shifted: Annotation = {
      ...LATE_MARK,
      id: uuid('d8'),
      target: { ...LATE_MARK.target, segments: [{ ...segment, start: 1, end: segment.end + 1 }] },
    };
    const { plan, changes } = outcome(content(), content({ annotations: [shifted], texts: new Map() }));
    expect(plan.misplaced.map(({ id }) => id)).toEqual([shifted.id]);
    expect(changes).toEqual([]);
  });

  it('tags of which only some are taken do not become parents of each other', () => {
    const [up, down] = [tag(uuid('b1'), 'Up'), tag(uuid('b2'), 'Down', { parentId: uuid('b1') })];
    const current = content({ tags: [up, down], annotations: [] });
    const incoming = content({
      tags: [
        { ...up, parentId: down.id },
        { ...down, parentId: null },
      ],
      annotations: [],
    });
    const choices: ImportChoices = { ...CAUTIOUS_CHOICES, each: new Map([[up.id, 'incoming']]) };
    expect(changesOfImport(planImport(current, incoming), choices)).toEqual([]);
  });
});
