import { describe, expect, it } from 'vitest';
import type { Annotation } from '$core/model/annotation';
import { Database } from '$renderer/data/database';
import type { Workspace } from '$renderer/services/workspace';
import { firstVersionStore } from './first-version-store';
import { seedText, startFakeWorkspace, type FakeStart } from '../fakes/fake-workspace';

const SEEDS = {
  'a.txt': seedText('Harbour opens', ['“The harbour is open,” said Mayor Ilse Brandt. Trade had doubled.']),
  'b.txt': seedText('Harbour closes', ['“Not for long,” Brandt said later. Nobody had asked.']),
};

async function open(workspace: Workspace, title: string): Promise<void> {
  const entry = workspace.catalogue.entries.find(({ fields }) => fields.title === title);
  await workspace.readingService.open(entry?.articleId ?? '');
}

function mark(workspace: Workspace, kind: 'quote' | 'claim', words: string): Annotation {
  const start = workspace.reading.current?.text.text.indexOf(words) ?? -1;
  return workspace.annotations.mark(kind, [{ start, end: start + words.length }]);
}

function firstMark({ library }: Workspace): Annotation {
  const [first] = library.open?.ordered ?? [];
  if (first === undefined) throw new Error('Nothing is marked.');
  return first;
}

/** Two speakers who are one person, each quoted in another article, and a third who passed a quote on. */
async function brandts(): Promise<FakeStart & { ids: Record<'ilse' | 'brandt' | 'wire', string> }> {
  const started = await startFakeWorkspace({ seeds: SEEDS });
  const { workspace } = started;
  const { speakers, annotations } = workspace;
  const [ilse, brandt, wire] = ['Mayor Ilse Brandt', 'I. Brandt', 'Harbour Wire'].map((name) => speakers.create(name));
  if (ilse === undefined || brandt === undefined || wire === undefined) throw new Error('No speakers.');
  await open(workspace, 'Harbour opens');
  annotations.edit(mark(workspace, 'quote', 'The harbour is open,'), { speakerId: ilse.id }, 'step.quote.speaker');
  annotations.edit(mark(workspace, 'claim', 'Trade had doubled'), { claimantId: brandt.id }, 'step.claim.claimant');
  await open(workspace, 'Harbour closes');
  const via = { mention: null, speakerId: wire.id };
  annotations.edit(mark(workspace, 'quote', 'Not for long,'), { speakerId: brandt.id, via }, 'step.quote.speaker');
  await workspace.recorder.idle();
  return { ...started, ids: { ilse: ilse.id, brandt: brandt.id, wire: wire.id } };
}

/** All records of the store, but for when they were changed. */
async function everything({ database, recorder }: Workspace): Promise<unknown> {
  await recorder.idle();
  return Promise.all(['speakers', 'tags', 'annotations', 'articles'].map((table) => database.table(table).toArray()));
}

describe('speakers', () => {
  it('merge over all articles as one step; undo and redo bring everything back', async () => {
    const { workspace, fakeHost, ids } = await brandts();
    const { speakers, lookup, library, undo } = workspace;
    const before = await everything(workspace);
    const steps = fakeHost.journal.steps.length;
    await speakers.merge([ids.ilse, ids.brandt], () => '');
    const after = await everything(workspace);
    expect(fakeHost.journal.steps).toHaveLength(steps + 1);
    expect(library.speakers.get(ids.brandt)).toBeUndefined();
    expect(library.speakers.get(ids.ilse)).toMatchObject({ aliases: ['I. Brandt'], roles: [{ title: 'Mayor' }] });
    const marks = await lookup.of('speakers', [ids.ilse]);
    expect(marks.map(({ kind }) => kind).toSorted()).toEqual(['claim', 'quote', 'quote']);
    expect(workspace.reading.current?.annotations.ordered[0]).toMatchObject({ speakerId: ids.ilse });
    expect(await lookup.of('speakers', [ids.brandt])).toEqual([]);
    await undo.undo();
    expect(await everything(workspace)).toEqual(before);
    await undo.redo();
    expect(await everything(workspace)).toEqual(after);
  });

  it('merge what is marked in the same moment, too', async () => {
    const { workspace, ids } = await brandts();
    const merging = workspace.speakers.merge([ids.ilse, ids.brandt], () => '');
    const late = mark(workspace, 'claim', 'Nobody had asked');
    workspace.annotations.edit(late, { claimantId: ids.brandt }, 'step.claim.claimant');
    await merging;
    expect(workspace.library.open?.get(late.id)).toMatchObject({ claimantId: ids.ilse });
  });

  it('split as one step, and are removed with every reference', async () => {
    const { workspace, ids } = await brandts();
    const { speakers, lookup, undo, library } = workspace;
    const before = await everything(workspace);
    const [claim] = (await lookup.of('speakers', [ids.brandt])).filter(({ kind }) => kind === 'claim');
    const made = await speakers.split(ids.brandt, {
      name: 'Another Brandt',
      aliases: [],
      roles: new Set(),
      markIds: new Set([claim?.id ?? '']),
    });
    expect((await lookup.of('speakers', [made?.id ?? ''])).map(({ id }) => id)).toEqual([claim?.id]);
    await undo.undo();
    expect(await everything(workspace)).toEqual(before);
    expect(await speakers.remove(ids.wire)).toEqual({ annotations: 1, speakers: 0 });
    expect(library.open?.ordered[0]).toMatchObject({ via: null, speakerId: ids.brandt });
    await undo.undo();
    expect(await everything(workspace)).toEqual(before);
  });

  it('are counted once and kept in step with every change', async () => {
    const { workspace, ids } = await brandts();
    const { lookup, library, speakers, undo } = workspace;
    await lookup.count();
    expect(library.usage.ofSpeaker(ids.brandt)).toEqual({ quotes: 1, claims: 1, passedOn: 0 });
    expect(library.usage.ofSpeaker(ids.wire)).toEqual({ quotes: 0, claims: 0, passedOn: 1 });
    await speakers.merge([ids.ilse, ids.brandt], () => '');
    expect(library.usage.ofSpeaker(ids.ilse)).toEqual({ quotes: 2, claims: 1, passedOn: 0 });
    await undo.undo();
    expect(library.usage.ofSpeaker(ids.ilse)).toEqual({ quotes: 1, claims: 0, passedOn: 0 });
  });
});

describe('the codebook', () => {
  it('merges and removes tags over all articles as one step each, with undo', async () => {
    const { workspace } = await brandts();
    const { codebook, annotations, library, lookup, undo } = workspace;
    const [first, second] = library.tags.all;
    if (first === undefined || second === undefined) throw new Error('No tags.');
    annotations.toggleTag(firstMark(workspace), second.id);
    await open(workspace, 'Harbour opens');
    annotations.toggleTag(firstMark(workspace), second.id);
    const before = await everything(workspace);
    await codebook.merge([first.id, second.id]);
    expect(await lookup.of('tags', [first.id])).toHaveLength(2);
    expect(library.tags.get(second.id)).toBeUndefined();
    await undo.undo();
    expect(await everything(workspace)).toEqual(before);
    expect(await codebook.remove(second.id)).toBe(2);
    expect(await lookup.of('tags', [second.id])).toEqual([]);
    await undo.undo();
    expect(await everything(workspace)).toEqual(before);
  });

  it('makes no tag beside another of its name, and none without a name', async () => {
    const { workspace } = await startFakeWorkspace();
    const { codebook, library } = workspace;
    const made = codebook.create('Red line', null);
    expect(codebook.create(' red LINE ', null)).toEqual({ ok: false, error: 'name-taken' });
    if (!made.ok) throw new Error('No tag.');
    const below = codebook.create('Red line', made.value.id);
    expect(below).toMatchObject({ ok: true, value: { parentId: made.value.id } });
    const size = library.tags.size;
    codebook.rename(made.value, '   ');
    expect(library.tags.get(made.value.id)?.name).toBe('Red line');
    expect(library.tags.size).toBe(size);
  });

  it('goes out as a file and comes back into another library as one step', async () => {
    const one = await startFakeWorkspace();
    const made = one.workspace.codebook.create('Red line', one.workspace.library.tags.all[0]?.id ?? null);
    expect(made.ok).toBe(true);
    await one.workspace.codebookFiles.save();
    const content = one.fakeHost.files.saved[0]?.content as Uint8Array<ArrayBuffer>;
    const other = await startFakeWorkspace();
    const { codebookFiles, library, undo } = other.workspace;
    const read = await codebookFiles.read({ name: 'codebook.json', content }, new AbortController().signal);
    if (!read.ok) throw new Error('The file cannot be read.');
    expect(codebookFiles.plan(read.value)).toMatchObject({ added: [{ name: 'Red line' }], changed: [], unchanged: 9 });
    await codebookFiles.carryOut(read.value);
    expect(library.tags.size).toBe(10);
    expect(codebookFiles.plan(read.value).changes).toEqual([]);
    await undo.undo();
    expect(library.tags.size).toBe(9);
  });
});

describe('a store of the first version', () => {
  it('keeps its annotations and finds them by who passed them on', async () => {
    const name = `first-version-${String(Date.now())}`;
    const old = firstVersionStore(name);
    await old.table('annotations').bulkPut([
      { id: 'q', via: { mention: null, speakerId: 'wire' }, tags: [] },
      { id: 'r', via: null, tags: [] },
    ]);
    old.close();
    const now = new Database(name);
    expect(await now.annotations.count()).toBe(2);
    expect((await now.annotations.where('via.speakerId').equals('wire').toArray()).map(({ id }) => id)).toEqual(['q']);
    now.close();
    await now.delete();
  });
});
