import { describe, expect, it } from 'vitest';
import type { Annotation, Quote } from '$core/model/annotation';
import { sameHead } from '$core/model/head';
import { runCommand } from '$renderer/commands/catalogue';
import type { Workspace } from '$renderer/services/workspace';
import { seedText, startFakeWorkspace, type FakeStart } from '../fakes/fake-workspace';
import { AT, sampleId } from '../fixtures/records/sample-records';

const ARTICLE = seedText('Harbour opens', [
  '“The harbour is open,” said Mayor Ilse Brandt.',
  'She added that trade had doubled since spring.',
]);

async function opened(seeds: Record<string, string> = { 'harbour.txt': ARTICLE }): Promise<FakeStart> {
  const started = await startFakeWorkspace({ seeds });
  const [entry] = started.workspace.catalogue.entries;
  await started.workspace.readingService.open(entry?.articleId ?? '');
  return started;
}

function rangeOf({ reading }: Workspace, words: string): { start: number; end: number } {
  const start = reading.current?.text.text.indexOf(words) ?? -1;
  return { start, end: start + words.length };
}

function openList({ library }: Workspace): readonly Annotation[] {
  return library.open?.ordered ?? [];
}

/** Models, store and journal must always say the same. */
async function expectOneTruth({ workspace, fakeHost }: FakeStart): Promise<void> {
  await workspace.recorder.idle();
  const { database, library } = workspace;
  const stored = await database.annotations.toArray();
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
  expect(stored.toSorted(byId)).toEqual([...openList(workspace)].toSorted(byId));
  for (const table of ['annotators', 'tags', 'speakers', 'articles'] as const) {
    expect((await database.table(table).toArray()).toSorted(byId)).toEqual([...library[table].all].toSorted(byId));
  }
  const head = await database.meta.get('head');
  expect(head !== undefined && sameHead(head, fakeHost.journal.head)).toBe(true);
  expect(head?.counts).toEqual(fakeHost.journal.head.counts);
}

describe('marking', () => {
  it('shows the mark in the same tick, and keeps it in journal and store', async () => {
    const started = await opened();
    const { workspace, fakeHost } = started;
    const made = workspace.annotations.mark('quote', [rangeOf(workspace, 'The harbour is open,')]);
    expect(openList(workspace)).toEqual([made]);
    expect(fakeHost.journal.steps).toHaveLength(1); // only the first step of the library so far
    await expectOneTruth(started);
    expect(fakeHost.journal.steps).toHaveLength(2);
  });

  it('takes the quotation marks along and keeps the words inside them as verbatim', async () => {
    const { workspace } = await opened();
    const made = workspace.annotations.mark('quote', [rangeOf(workspace, 'The harbour is open,')]) as Quote;
    expect(made.target.segments.map(({ exact }) => exact)).toEqual(['“The harbour is open,”']);
    expect(made.verbatim.map(({ exact }) => exact)).toEqual(['The harbour is open,']);
  });

  it('puts a seed on record with the first mark, and sends its text to main before the step that names it', async () => {
    const { workspace, fakeHost } = await opened();
    expect(workspace.catalogue.entries[0]?.record).toBeNull();
    workspace.annotations.mark('highlight', [rangeOf(workspace, 'trade had doubled')]);
    await workspace.recorder.idle();
    const entry = workspace.catalogue.entries[0];
    expect(entry?.record?.title).toEqual({ value: 'Harbour opens', from: 'reader' });
    expect(fakeHost.texts.get(entry?.textHash ?? '')?.text).toBe(ARTICLE);
    const order = fakeHost.called.map(({ channel }) => channel);
    expect(order.indexOf('texts:put')).toBeLessThan(order.lastIndexOf('journal:append'));
  });

  it('records nothing for a seed that was only read', async () => {
    const { fakeHost } = await opened();
    expect(fakeHost.journal.steps.map(({ name }) => name)).toEqual(['step.library.begin']);
  });
});

describe('undo and redo', () => {
  it('take back and bring again any act, to the byte', async () => {
    const started = await opened();
    const { workspace } = started;
    const { annotations, undo } = workspace;
    const quote = annotations.mark('quote', [rangeOf(workspace, 'The harbour is open,')]) as Quote;
    annotations.setCue(quote, rangeOf(workspace, 'said'));
    const withCue = openList(workspace);
    expect(await undo.undo()).toMatchObject({ ok: true, value: { name: 'step.quote.cue' } });
    expect(openList(workspace)).toEqual([quote]);
    expect(await undo.undo()).toMatchObject({ ok: true, value: { name: 'step.quote.make' } });
    expect(openList(workspace)).toEqual([]);
    expect(workspace.catalogue.entries[0]?.record).toBeNull();
    expect(await undo.undo()).toEqual({ ok: false, error: { kind: 'nothing' } });
    await undo.redo();
    await undo.redo();
    expect(openList(workspace)).toEqual(withCue);
    await expectOneTruth(started);
  });

  it('take one step each where presses follow each other at once', async () => {
    const { workspace } = await opened();
    for (const words of ['trade', 'doubled', 'spring'])
      workspace.annotations.mark('highlight', [rangeOf(workspace, words)]);
    await Promise.all(['undo', 'undo', 'redo', 'undo', 'undo'].map((id) => runCommand(workspace, id)));
    expect(openList(workspace)).toEqual([]);
    await Promise.all(['redo', 'redo', 'redo'].map((id) => runCommand(workspace, id)));
    expect(openList(workspace)).toHaveLength(3);
  });

  it('work after a restart', async () => {
    const first = await opened();
    first.workspace.annotations.mark('claim', [rangeOf(first.workspace, 'trade had doubled')]);
    await first.workspace.recorder.idle();
    const second = await startFakeWorkspace({ fakeHost: first.fakeHost, databaseName: first.databaseName });
    expect(second.comparison).toEqual({ kind: 'equal' });
    await second.workspace.readingService.open(second.workspace.catalogue.entries[0]?.articleId ?? '');
    expect(openList(second.workspace)).toHaveLength(1);
    await second.workspace.undo.undo();
    expect(openList(second.workspace)).toEqual([]);
    await expectOneTruth(second);
  });

  it('say which record has since changed by another road, and do nothing', async () => {
    const started = await opened();
    const { workspace } = started;
    const mark = workspace.annotations.mark('highlight', [rangeOf(workspace, 'trade')]);
    const noted = { ...mark, note: 'imported meanwhile' };
    const change = { table: 'annotations', id: mark.id, before: mark, after: noted } as const;
    await workspace.recorder.record({ name: 'step.highlight.edit', undoable: false, changes: [change] });
    expect(await workspace.undo.undo()).toMatchObject({
      ok: false,
      error: { kind: 'changed-since', change: { table: 'annotations', id: mark.id } },
    });
    expect(openList(workspace)).toEqual([noted]);
    await expectOneTruth(started);
  });

  it('are not held up by an article that was read to the end since, and leave it read', async () => {
    const started = await opened();
    const { workspace } = started;
    const articleId = workspace.reading.current?.articleId ?? '';
    workspace.annotations.mark('highlight', [rangeOf(workspace, 'trade')]);
    workspace.annotations.mark('highlight', [rangeOf(workspace, 'doubled')]);
    await workspace.articles.setState(articleId, 'done');
    expect(await workspace.undo.undo()).toMatchObject({ ok: true });
    expect(await workspace.undo.undo()).toMatchObject({ ok: true });
    expect(openList(workspace)).toEqual([]);
    expect(workspace.library.articles.get(articleId)).toMatchObject({ state: 'done' });
    expect(await workspace.undo.redo()).toMatchObject({ ok: true });
    expect(await workspace.undo.redo()).toMatchObject({ ok: true });
    expect(openList(workspace)).toHaveLength(2);
    expect(workspace.library.articles.get(articleId)).toMatchObject({ state: 'done' });
    await expectOneTruth(started);
  });

  it('removing a quote keeps its claims, unlinked, and undo links them again', async () => {
    const started = await opened();
    const { workspace } = started;
    const quote = workspace.annotations.mark('quote', [rangeOf(workspace, 'The harbour is open,')]) as Quote;
    const claim = workspace.annotations.claimOfQuote(quote);
    expect(claim).toMatchObject({ quoteId: quote.id });
    expect(workspace.annotations.remove(quote).map(({ id }) => id)).toEqual([claim.id]);
    expect(openList(workspace)).toMatchObject([{ id: claim.id, quoteId: null }]);
    await workspace.undo.undo();
    expect(openList(workspace)).toMatchObject([{ id: quote.id }, { id: claim.id, quoteId: quote.id }]);
    await expectOneTruth(started);
  });
});

describe('what was removed', () => {
  it('is noted, whatever its kind, until it comes back', async () => {
    const { workspace } = await opened();
    const { annotations, registry, database, recorder, undo } = workspace;
    const mark = annotations.mark('highlight', [rangeOf(workspace, 'trade')]);
    const tag = registry.newTag('Trade');
    registry.createFor(tag, mark, { ...mark, tags: [tag.id] });
    await recorder.idle();
    expect(await database.removed.toArray()).toEqual([]);
    await undo.undo();
    expect(await database.removed.toArray()).toMatchObject([{ id: tag.id, kind: 'tag' }]);
    await undo.redo();
    expect(await database.removed.toArray()).toEqual([]);
  });

  it('in another library is noted by an import, and its undo takes the note back', async () => {
    const { workspace } = await opened();
    const { database, recorder, undo } = workspace;
    const after = { id: sampleId('elsewhere'), kind: 'speaker', removedAt: AT, removedBy: sampleId('other') } as const;
    await recorder.record({ name: 'step.import', changes: [], removals: [{ before: null, after }] });
    expect(await database.removed.toArray()).toEqual([after]);
    await undo.undo();
    expect(await database.removed.toArray()).toEqual([]);
    await undo.redo();
    expect(await database.removed.toArray()).toEqual([after]);
  });
});

describe('a step that cannot be saved', () => {
  it('is taken back with what was made after it, and said', async () => {
    const started = await opened();
    const { workspace, fakeHost } = started;
    const failures: string[] = [];
    workspace.recorder.onFailed(({ step, code }) => failures.push(`${step.name} ${code}`));
    workspace.annotations.mark('highlight', [rangeOf(workspace, 'trade')]);
    await workspace.recorder.idle();
    fakeHost.failNext('journal:append', 'disk-full');
    workspace.annotations.mark('quote', [rangeOf(workspace, 'The harbour is open,')]);
    workspace.annotations.mark('claim', [rangeOf(workspace, 'doubled')]);
    expect(openList(workspace)).toHaveLength(3);
    await workspace.recorder.idle();
    expect(failures).toEqual(['step.quote.make disk-full', 'step.claim.make disk-full']);
    expect(openList(workspace).map(({ kind }) => kind)).toEqual(['highlight']);
    expect(workspace.saveState.failure).toBe('disk-full');
    await expectOneTruth(started);
    workspace.annotations.mark('claim', [rangeOf(workspace, 'doubled')]);
    await expectOneTruth(started);
    expect(workspace.saveState.failure).toBeNull();
  });

  it('is taken back whatever went wrong, and the next one is saved', async () => {
    const started = await opened();
    const { workspace, fakeHost } = started;
    const failures: string[] = [];
    workspace.recorder.onFailed(({ code, step }) => failures.push(`${step.name} ${code}`));
    workspace.annotations.mark('highlight', [rangeOf(workspace, 'trade')]);
    await workspace.recorder.idle();
    fakeHost.breakNext('journal:append');
    workspace.annotations.mark('claim', [rangeOf(workspace, 'doubled')]);
    await workspace.recorder.idle();
    expect(failures).toEqual(['step.claim.make internal']);
    expect(openList(workspace).map(({ kind }) => kind)).toEqual(['highlight']);
    workspace.annotations.mark('claim', [rangeOf(workspace, 'doubled')]);
    await expectOneTruth(started);
  });
});
