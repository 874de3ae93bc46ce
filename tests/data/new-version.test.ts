import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import type { Annotation, Quote } from '$core/model/annotation';
import { resolveAnchor } from '$core/text/anchor';
import { runCommand } from '$renderer/commands/catalogue';
import { Database } from '$renderer/data/database';
import type { Workspace } from '$renderer/services/workspace';
import { seedText, startFakeWorkspace, type FakeStart } from '../fakes/fake-workspace';

const KEPT = '“The harbour is open again for every ship,” said Mayor Ilse Brandt.';
const MOVED = 'The opposition called the ceremony a waste of public money.';
const EDITED = 'Trade has doubled since the spring of last year, the ministry reported.';
const GONE = 'No minister had come to the quay on that morning.';
const OLD = seedText('Harbour opens', [`${KEPT} ${MOVED}`, `${EDITED} ${GONE}`]);
const NEW = seedText('Harbour opens again', [
  'A word before all.',
  `${MOVED} ${KEPT}`,
  EDITED.replace('doubled', 'tripled'),
]);

const openList = ({ library }: Workspace): readonly Annotation[] => library.open?.ordered ?? [];
const entryOf = ({ catalogue, reading }: Workspace) => catalogue.get(reading.current?.articleId ?? null);
const pointsOf = ({ library, reading }: Workspace): number | undefined =>
  library.tallyOf(reading.current?.articleId ?? '')?.openPoints;

function markWords(
  { annotations, reading }: Workspace,
  words: string,
  kind: Annotation['kind'] = 'highlight',
): Annotation {
  const start = reading.current?.text.text.indexOf(words) ?? -1;
  if (start < 0) throw new Error(`“${words}” does not stand in the article.`);
  return annotations.mark(kind, [{ start, end: start + words.length }]);
}

async function change({ fakeHost, workspace }: FakeStart, text: string): Promise<void> {
  fakeHost.seeds.put('harbour.txt', text);
  await workspace.seeds.take(fakeHost.seeds.listing());
}

/** The first version marked in four places, and the second one in the folder. */
async function marked(): Promise<
  FakeStart & { readonly marks: Record<'kept' | 'moved' | 'edited' | 'gone', Annotation> }
> {
  const started = await startFakeWorkspace({ seeds: { 'harbour.txt': OLD } });
  const { workspace } = started;
  await workspace.readingService.open(workspace.catalogue.entries[0]?.articleId ?? '');
  workspace.settings.change({ fillIn: false });
  const kept = markWords(workspace, '“The harbour is open again for every ship,”', 'quote') as Quote;
  const start = OLD.indexOf('said Mayor');
  workspace.annotations.setCue(kept, { start, end: start + 'said'.length });
  const marks = {
    kept,
    moved: markWords(workspace, MOVED),
    edited: markWords(workspace, EDITED),
    gone: markWords(workspace, GONE),
  };
  await workspace.recorder.idle();
  await change(started, NEW);
  return { ...started, marks };
}

const wordsOf = (workspace: Workspace, { id }: Annotation): string | undefined =>
  workspace.library.open
    ?.get(id)
    ?.target.segments.map(({ exact }) => exact)
    .join(' ');
const isHere = ({ library, reading }: Workspace, { id }: Annotation): boolean =>
  library.open?.get(id)?.target.textHash === reading.current?.text.textHash;

/** No mark lies: the words under each stand in its own text; models, store and tallies say the same. */
async function expectTruth({ workspace, fakeHost }: FakeStart): Promise<void> {
  await workspace.recorder.idle();
  const stored = await workspace.database.annotations.toArray();
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
  expect(stored.toSorted(byId)).toEqual([...openList(workspace)].toSorted(byId));
  for (const annotation of stored) {
    const anchors =
      annotation.kind === 'quote' ? [annotation.target, annotation.cue, annotation.source] : [annotation.target];
    for (const anchor of anchors.filter((each) => each !== null)) {
      expect(resolveAnchor(fakeHost.texts.get(anchor.textHash)?.text ?? '', anchor).ok).toBe(true);
    }
  }
  const rows = await workspace.database.tallies.toArray();
  expect(rows).toEqual(workspace.library.tallies.all.map(({ id: _, ...row }) => row));
}

describe('going over to a new version', () => {
  it('carries what is unchanged or moved in one step, and leaves the rest where it is', async () => {
    const started = await marked();
    const { workspace, fakeHost, marks } = started;
    const steps = fakeHost.journal.steps.length;
    expect(await workspace.carryOver.goOver()).toEqual({ ok: true, value: { carried: 2, waiting: 2 } });
    expect(fakeHost.journal.steps.length).toBe(steps + 1);
    expect(workspace.reading.current?.text.text).toBe(NEW);
    expect(entryOf(workspace)).toMatchObject({ newer: null, fields: { title: 'Harbour opens again' } });
    expect(entryOf(workspace)?.record?.versions).toHaveLength(2);
    expect([marks.kept, marks.moved, marks.edited, marks.gone].map((mark) => isHere(workspace, mark))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(wordsOf(workspace, marks.moved)).toBe(MOVED);
    const quote = workspace.library.open?.get(marks.kept.id) as Quote;
    expect([quote.cue?.segments[0]?.exact, quote.verbatim[0]?.exact]).toEqual([
      'said',
      'The harbour is open again for every ship,',
    ]);
    expect(quote.cue?.textHash).toBe(quote.target.textHash);
    await expectTruth(started);
  });

  it('counts as open what stays behind, reaches it by walking, and lists it last', async () => {
    const { workspace, marks } = await marked();
    workspace.annotations.edit(marks.kept, { speakerStatus: 'unknown' }, 'step.quote.speaker');
    await workspace.carryOver.goOver();
    expect(pointsOf(workspace)).toBe(2);
    expect(
      openList(workspace)
        .map(({ id }) => id)
        .slice(2),
    ).toEqual([marks.edited.id, marks.gone.id]);
    expect(workspace.library.open?.here.map(({ id }) => id)).toEqual([marks.moved.id, marks.kept.id]);
    workspace.session.takeToHand(null);
    await runCommand(workspace, 'next-open-point');
    expect(workspace.session.atHandId).toBe(marks.edited.id);
    await runCommand(workspace, 'done-and-next');
    expect(workspace.notices.list.at(-1)?.text).toBe(
      'Marked as done. Still open: 2 marks on an earlier version. This is the last article of the list.',
    );
  });

  it('is undone and done again as a whole, with the text, and over a restart', async () => {
    const started = await marked();
    const before = openList(started.workspace);
    await started.workspace.carryOver.goOver();
    const after = openList(started.workspace);
    const { workspace } = await startFakeWorkspace({ fakeHost: started.fakeHost, databaseName: started.databaseName });
    await workspace.readingService.open(workspace.catalogue.entries[0]?.articleId ?? '');
    expect(openList(workspace)).toEqual(after);
    await workspace.undo.undo();
    await expect.poll(() => workspace.reading.current?.text.text).toBe(OLD);
    expect(openList(workspace)).toEqual(before);
    expect(entryOf(workspace)?.newer).not.toBeNull();
    await workspace.undo.redo();
    await expect.poll(() => workspace.reading.current?.text.text).toBe(NEW);
    expect(openList(workspace)).toEqual(after);
    await expectTruth({ ...started, workspace });
  });

  it('keeps what was changed in a mark meanwhile, and does nothing where it cannot be saved', async () => {
    const started = await marked();
    const { workspace, fakeHost, marks } = started;
    fakeHost.failNext('journal:append', 'disk-full');
    expect(await workspace.carryOver.goOver()).toEqual({ ok: false, error: 'not-saved' });
    await expect.poll(() => workspace.reading.current?.text.text).toBe(OLD);
    const going = workspace.carryOver.goOver();
    workspace.annotations.edit(marks.moved, { note: 'written meanwhile' }, 'step.annotation.note');
    await going;
    expect(workspace.library.open?.get(marks.moved.id)).toMatchObject({ note: 'written meanwhile' });
    await expectTruth(started);
  });

  it('goes back where the file goes back, and finds what was left behind', async () => {
    const started = await marked();
    await started.workspace.carryOver.goOver();
    await change(started, OLD);
    expect(await started.workspace.carryOver.goOver()).toEqual({ ok: true, value: { carried: 2, waiting: 0 } });
    expect(entryOf(started.workspace)?.record?.versions).toHaveLength(2);
    expect(Object.values(started.marks).every((mark) => isHere(started.workspace, mark))).toBe(true);
    await expectTruth(started);
  });
});

describe('what a person decides', () => {
  it('walks through what waits: the supposed place is taken, a selection attaches, undo brings it back', async () => {
    const started = await marked();
    const { workspace, marks } = started;
    const { earlierMarks: walk, session } = workspace;
    workspace.annotations.edit(
      marks.gone,
      { note: 'keep me', tags: [workspace.library.tags.all[0]?.id ?? ''] },
      'step.annotation.note',
    );
    await runCommand(workspace, 'carry-over');
    expect(walk.waiting.map(({ carried }) => carried.outcome)).toEqual(['changed', 'orphan']);
    expect(session.atHandId).toBe(marks.edited.id);
    await runCommand(workspace, 'earlier-accept');
    expect(wordsOf(workspace, marks.edited)).toBe(EDITED.replace('doubled', 'tripled'));
    expect(session.atHandId).toBe(marks.gone.id);
    await runCommand(workspace, 'earlier-accept');
    expect(isHere(workspace, marks.gone)).toBe(false);
    const start = NEW.indexOf('A word before all.');
    session.select({ range: { start, end: start + 18 }, byMouse: false });
    await runCommand(workspace, 'earlier-attach');
    expect(wordsOf(workspace, marks.gone)).toBe('A word before all.');
    expect(workspace.library.open?.get(marks.gone.id)).toMatchObject({
      note: 'keep me',
      createdAt: marks.gone.createdAt,
    });
    expect(walk.waiting).toEqual([]);
    await expectTruth(started);
    await workspace.undo.undo();
    expect(walk.waiting.map(({ annotation }) => annotation.id)).toEqual([marks.gone.id]);
    await expectTruth(started);
  });

  it('may be to leave it; then nothing is written', async () => {
    const { workspace, fakeHost } = await marked();
    await runCommand(workspace, 'carry-over');
    const steps = fakeHost.journal.steps.length;
    await runCommand(workspace, 'earlier-leave');
    expect(workspace.earlierMarks.waiting.map(({ isLeft }) => isLeft)).toEqual([true, false]);
    expect(fakeHost.journal.steps.length).toBe(steps);
  });

  it('never mixes two texts in one mark: a fragment and a border are refused, and B brings it over', async () => {
    const { workspace, marks } = await marked();
    await workspace.carryOver.goOver();
    workspace.session.takeToHand(marks.gone.id);
    workspace.session.select({ range: { start: 0, end: 7 }, byMouse: false });
    await runCommand(workspace, 'fragment');
    expect(wordsOf(workspace, marks.gone)).toBe(GONE);
    expect(workspace.notices.list.at(-1)?.text).toMatch(/another version/u);
    await runCommand(workspace, 'end-later');
    expect(wordsOf(workspace, marks.gone)).toBe(GONE);
    workspace.session.takeToHand(marks.gone.id);
    await runCommand(workspace, 'retarget');
    expect(wordsOf(workspace, marks.gone)).toBe('Harbour');
  });
});

describe('a seed without marks that changes while it is open', () => {
  it('stays as it was read until one goes over, and a mark made on it is about those words', async () => {
    const started = await startFakeWorkspace({ seeds: { 'harbour.txt': OLD } });
    const { workspace } = started;
    await workspace.readingService.open(workspace.catalogue.entries[0]?.articleId ?? '');
    await change(started, NEW);
    expect(workspace.catalogue.entries).toHaveLength(1);
    expect(workspace.reading.current?.text.text).toBe(OLD);
    const mark = markWords(workspace, GONE);
    await workspace.recorder.idle();
    expect(entryOf(workspace)?.record?.versions[0]?.sources[0]?.path).toBe('harbour.txt');
    expect(entryOf(workspace)?.newer).not.toBeNull();
    expect(resolveAnchor(OLD, mark.target).ok).toBe(true);
    await expectTruth(started);
  });

  it('is opened anew on wish, at the place where one was', async () => {
    const started = await startFakeWorkspace({ seeds: { 'harbour.txt': OLD, 'z.txt': seedText('Other', ['Words.']) } });
    const { workspace } = started;
    const { reading, settings } = workspace;
    const articleId = workspace.catalogue.entries[0]?.articleId ?? '';
    await workspace.readingService.open(articleId);
    const at = OLD.indexOf('Trade');
    const place = { textHash: reading.current?.text.textHash ?? '', caretOffsetUtf16: at, topOffsetUtf16: at };
    settings.change({ places: { [articleId]: place } });
    await change(started, NEW);
    await runCommand(workspace, 'carry-over');
    expect(reading.current?.text.text).toBe(NEW);
    expect(settings.current.places[reading.current?.articleId ?? '']?.caretOffsetUtf16).toBe(NEW.indexOf('Trade'));
    expect(workspace.catalogue.entries).toHaveLength(2);
  });

  it('is listed under its new text once another article is open', async () => {
    const started = await startFakeWorkspace({ seeds: { 'harbour.txt': OLD, 'z.txt': seedText('Other', ['Words.']) } });
    const { workspace } = started;
    await workspace.readingService.open(workspace.catalogue.entries[0]?.articleId ?? '');
    await change(started, NEW);
    await workspace.readingService.open(workspace.catalogue.entries[1]?.articleId ?? '');
    expect(workspace.catalogue.entries.map(({ fields }) => fields.title)).toEqual(['Harbour opens again', 'Other']);
  });
});

describe('a store of the version before', () => {
  it('has its marks counted anew, by text', async () => {
    const started = await marked();
    const { workspace, databaseName } = started;
    const rows = await workspace.database.tallies.toArray();
    workspace.database.close();
    const old = new Dexie(databaseName);
    await old.open();
    const [annotations, meta] = await Promise.all([old.table('annotations').toArray(), old.table('meta').toArray()]);
    old.close();
    const before = new Dexie(`${databaseName}-before`);
    before.version(1).stores({
      annotators: 'id',
      tags: 'id',
      speakers: 'id',
      articles: 'id',
      steps: 'seq, id',
      history: 'seq',
      removed: 'id',
      annotations: 'id, articleId, speakerId, claimantId, *tags',
      tallies: 'articleId',
      meta: 'key',
      texts: 'textHash',
      seedCache: '[folder+path]',
    });
    await before.table('annotations').bulkPut(annotations);
    await before.table('meta').bulkPut(meta);
    await before
      .table('tallies')
      .bulkPut(rows.map(({ articleId, marks, touchedAt }) => ({ articleId, marks, touchedAt, openPoints: 9 })));
    before.close();
    const upgraded = new Database(`${databaseName}-before`);
    expect(await upgraded.tallies.toArray()).toEqual(rows);
    upgraded.close();
  });
});
