import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { headAfter } from '$core/model/head';
import { EMPTY_HEAD } from '$core/model/step';
import { applySteps } from '$renderer/data/apply-step';
import type { Comparison } from '$renderer/models/comparison';
import { Database } from '$renderer/data/database';
import { fakeClock, seedText, startFakeWorkspace, type FakeStart } from '../fakes/fake-workspace';

const ARTICLE = seedText('Harbour opens', ['“The harbour is open,” said Mayor Ilse Brandt.']);
const MARKS = 5;

/** A library with some marks, closed. */
async function worked(clock = fakeClock()): Promise<FakeStart> {
  const started = await startFakeWorkspace({ seeds: { 'harbour.txt': ARTICLE }, clock });
  const { workspace } = started;
  await workspace.readingService.open(workspace.catalogue.entries[0]?.articleId ?? '');
  for (let index = 0; index < MARKS; index += 1) {
    workspace.annotations.mark('highlight', [{ start: index, end: index + 4 }]);
  }
  await workspace.recorder.idle();
  workspace.database.close();
  return started;
}

async function restarted({ fakeHost, databaseName }: FakeStart): Promise<FakeStart> {
  return startFakeWorkspace({ fakeHost, databaseName });
}

/** All marks are there, one more can be made, and the start after that finds everything equal. */
async function expectWholeOverTwoStarts(broken: FakeStart, comparison: Comparison): Promise<void> {
  const second = await restarted(broken);
  expect(second.comparison).toEqual(comparison);
  const { workspace } = second;
  await workspace.readingService.open(workspace.catalogue.entries[0]?.articleId ?? '');
  expect(workspace.library.open?.ordered).toHaveLength(MARKS);
  expect(workspace.library.tallyOf(workspace.catalogue.entries[0]?.articleId ?? '')?.marks).toBe(MARKS);
  workspace.annotations.mark('claim', [{ start: 0, end: 7 }]);
  await workspace.recorder.idle();
  workspace.database.close();
  const third = await restarted(second);
  expect(third.comparison).toEqual({ kind: 'equal' });
  expect(await third.workspace.database.annotations.count()).toBe(MARKS + 1);
}

const STEPS = MARKS + 1;

describe('at start, the store is compared with the journal', () => {
  it('goes on where they are equal', async () => {
    await expectWholeOverTwoStarts(await worked(), { kind: 'equal' });
  });

  it('rebuilds a store that is gone', async () => {
    const broken = await worked();
    await Dexie.delete(broken.databaseName);
    await expectWholeOverTwoStarts(broken, { kind: 'rebuilt', steps: STEPS, setAside: null });
  });

  it('replays what a store that is behind lacks', async () => {
    const broken = await worked();
    const copy = new Database(`${broken.databaseName}-old`);
    const early = broken.fakeHost.journal.steps.slice(0, 3);
    const head = early.reduce((reached, step) => headAfter(reached, step), EMPTY_HEAD);
    await applySteps(copy, early, head);
    copy.close();
    await expectWholeOverTwoStarts({ ...broken, databaseName: copy.name }, { kind: 'replayed', steps: STEPS - 3 });
  });

  it.each(['annotations', 'tags', 'steps'] as const)('rebuilds a store that lost records of %s', async (table) => {
    const broken = await worked();
    const store = new Database(broken.databaseName);
    const [first] = await store.table(table).toCollection().primaryKeys();
    if (first === undefined) throw new Error(`Nothing in ${table} to lose.`);
    await store.table(table).delete(first);
    store.close();
    await expectWholeOverTwoStarts(broken, {
      kind: 'rebuilt',
      steps: STEPS,
      setAside: '/set-aside/1',
    });
    const kept = broken.fakeHost.setAside[0]?.trimEnd().split('\n') ?? [];
    expect(kept).toHaveLength(table === 'steps' ? STEPS - 1 : STEPS);
  });

  it('rebuilds a store that belongs to another history', async () => {
    const [broken, other] = [await worked(), await worked(fakeClock(Date.UTC(2025, 5, 1)))];
    other.workspace.database.close();
    await expectWholeOverTwoStarts(
      { ...broken, databaseName: other.databaseName },
      { kind: 'rebuilt', steps: STEPS, setAside: '/set-aside/1' },
    );
  });

  it('opens over a journal that lost a line for good, with everything that is left, and is equal from then on', async () => {
    const broken = await worked();
    broken.fakeHost.journal.steps.splice(2, 1); // the second mark
    await Dexie.delete(broken.databaseName);
    const second = await restarted(broken);
    expect(second.comparison).toEqual({ kind: 'rebuilt', steps: STEPS - 1, setAside: null });
    expect(await second.workspace.database.annotations.count()).toBe(MARKS - 1);
    second.workspace.database.close();
    const third = await restarted(second);
    expect(third.comparison).toEqual({ kind: 'equal' });
  });

  it('gives the journal what only the store has', async () => {
    const broken = await worked();
    broken.fakeHost.journal.loseLast(STEPS - 1);
    broken.fakeHost.texts.clear();
    await expectWholeOverTwoStarts(broken, { kind: 'sent-on', steps: STEPS - 1 });
    const [article] = broken.workspace.library.articles.all;
    expect([...broken.fakeHost.texts.keys()]).toEqual([article?.currentTextHash]);
    expect(broken.fakeHost.journal.steps).toHaveLength(STEPS + 1);
  });
});
