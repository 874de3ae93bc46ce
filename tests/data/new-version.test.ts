import { describe, expect, it } from 'vitest';
import type { Quote } from '$core/model/annotation';
import { runCommand } from '$renderer/commands/catalogue';
import { startFakeWorkspace } from '../fakes/fake-workspace';
import {
  change,
  EDITED,
  entryOf,
  expectTruth,
  GONE,
  isHere,
  marked,
  MOVED,
  NEW,
  OLD,
  openList,
  pointsOf,
  wordsOf,
} from './versioned-article';

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
