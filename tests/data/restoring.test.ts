import { describe, expect, it } from 'vitest';
import { subjectOf } from '$core/model/step-subject';
import { Database } from '$renderer/data/database';
import type { HistoryRow } from '$renderer/models/history.svelte';
import type { Workspace } from '$renderer/services/workspace';
import { startFakeWorkspace } from '../fakes/fake-workspace';
import { firstVersionStore } from './first-version-store';
import { all, opened, rangeOf, words } from './marked-article';

function actNamed({ history }: Workspace, name: string): HistoryRow {
  const acts = Array.from({ length: history.actCount }, (_, index) => history.actAt(index));
  const found = acts.findLast((row) => row?.name === name);
  if (found === undefined) throw new Error(name);
  return found;
}

describe('an act that was undone before a new one', () => {
  it('is done again as the latest act, over a restart, and undone again', async () => {
    const { workspace, fakeHost, databaseName } = await opened();
    const { annotations, undo } = workspace;
    annotations.mark('highlight', [rangeOf(workspace, 'trade')]);
    annotations.mark('claim', [rangeOf(workspace, 'doubled')]);
    await undo.undo();
    annotations.mark('highlight', [rangeOf(workspace, 'spring')]);
    await workspace.recorder.idle();
    const second = await startFakeWorkspace({ fakeHost, databaseName });
    const next = second.workspace;
    await next.readingService.open(next.catalogue.entries[0]?.articleId ?? '');
    const act = actNamed(next, 'step.claim.make');
    expect(next.history.stateOf(act.id)).toBe('left');
    expect(await next.undo.restore(act)).toMatchObject({ ok: true });
    expect(all(next).map(words)).toEqual(['trade', 'doubled', 'spring']);
    expect(next.history.stateOf(act.id)).toBe('restored');
    expect(await next.undo.restore(act)).toEqual({ ok: false, error: { kind: 'nothing' } });
    await next.undo.undo();
    expect(all(next).map(words)).toEqual(['trade', 'spring']);
    expect(next.history.stateOf(act.id)).toBe('left');
  });

  it('brings its article along where that left the record with it, and leaves it where another act put it back', async () => {
    const { workspace } = await opened();
    const { annotations, undo, library, catalogue, recorder } = workspace;
    annotations.mark('highlight', [rangeOf(workspace, 'trade')]); // puts the article on record
    annotations.mark('claim', [rangeOf(workspace, 'doubled')]);
    await undo.undo();
    await undo.undo();
    expect(catalogue.entries[0]?.record).toBeNull();
    // Something else altogether: from here on the two are left.
    const speaker = workspace.registry.newSpeaker('Odd Vik');
    await recorder.record({
      name: 'step.speaker.make',
      changes: [{ table: 'speakers', id: speaker.id, before: null, after: speaker }],
    });
    expect(await undo.restore(actNamed(workspace, 'step.claim.make'))).toMatchObject({ ok: true });
    expect(catalogue.entries[0]?.record).not.toBeNull();
    const article = library.articles.all[0];
    expect(await undo.restore(actNamed(workspace, 'step.highlight.make'))).toMatchObject({ ok: true });
    expect(library.articles.all).toEqual([article]);
    expect(all(workspace).map(words)).toEqual(['trade', 'doubled']);
    await undo.undo();
    await undo.undo();
    expect(all(workspace)).toEqual([]);
    expect(library.articles.all).toEqual([]);
  });

  it('is left alone, and said, where a record has changed by another road', async () => {
    const { workspace } = await opened();
    const { annotations, undo } = workspace;
    const mark = annotations.mark('highlight', [rangeOf(workspace, 'trade')]);
    annotations.edit(mark, { note: 'one' }, 'step.annotation.note');
    await undo.undo();
    annotations.edit(all(workspace)[0] ?? mark, { note: 'two' }, 'step.highlight.edit');
    const restored = await undo.restore(actNamed(workspace, 'step.annotation.note'));
    expect(restored).toMatchObject({ ok: false, error: { kind: 'changed-since', change: { id: mark.id } } });
    expect(all(workspace)[0]?.note).toBe('two');
  });

  it('is left alone where what it refers to is gone, and where what it removes is referred to', async () => {
    const { workspace } = await opened();
    const { annotations, undo, registry, speakers, library } = workspace;
    const mark = annotations.mark('quote', [rangeOf(workspace, 'The harbour is open,')]);
    const speaker = registry.newSpeaker('Mayor Ilse Brandt');
    await workspace.recorder.record({
      name: 'step.speaker.make',
      changes: [{ table: 'speakers', id: speaker.id, before: null, after: speaker }],
    });
    annotations.edit(mark, { speakerId: speaker.id }, 'step.quote.speaker');
    await undo.undo();
    await speakers.remove(speaker.id);
    expect(await undo.restore(actNamed(workspace, 'step.quote.speaker'))).toMatchObject({
      ok: false,
      error: { kind: 'loose-end', end: { kind: 'missing', table: 'speakers' } },
    });
    await undo.undo(); // the speaker is back
    annotations.edit(all(workspace)[0] ?? mark, { speakerId: speaker.id }, 'step.quote.edit');
    expect(await undo.restore(actNamed(workspace, 'step.speaker.remove'))).toMatchObject({
      ok: false,
      error: { kind: 'loose-end', end: { kind: 'in-use', table: 'speakers', by: 'annotations', count: 1 } },
    });
    expect(library.speakers.size).toBe(1);
  });
});

describe('a store of the first version', () => {
  it('gets the subjects of its steps, and a place for drafts', async () => {
    const { workspace, fakeHost } = await opened();
    workspace.annotations.mark('highlight', [rangeOf(workspace, 'trade')]);
    await workspace.recorder.idle();
    const name = `first-version-history-${String(Date.now())}`;
    const old = firstVersionStore(name);
    await old.table('steps').bulkPut(fakeHost.journal.steps);
    old.close();
    const now = new Database(name);
    expect(await now.subjects.toArray()).toEqual(fakeHost.journal.steps.map(subjectOf));
    expect(await now.drafts.count()).toBe(0);
    expect(await now.steps.count()).toBe(2);
    now.close();
    await now.delete();
  });
});
