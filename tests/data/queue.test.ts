import { describe, expect, it } from 'vitest';
import type { Annotation } from '$core/model/annotation';
import type { Filter } from '$core/model/filter';
import { statusOf } from '$core/model/status';
import type { Change } from '$core/model/step';
import { makeAnchor } from '$core/text/anchor';
import { queueCards } from '$renderer/services/queue-cards';
import type { Workspace } from '$renderer/services/workspace';
import { sampleClaim, sampleId } from '../fixtures/records/sample-records';
import { seedText, startFakeWorkspace, type FakeStart } from '../fakes/fake-workspace';
import { now, press, words } from './marked-article';

const SHIPS = Array.from({ length: 12 }, (_, index) => `Ship ${String(index)} left the port.`);
const SEEDS = {
  'a.txt': seedText('Ships of May', SHIPS.slice(0, 6)),
  'b.txt': seedText('Ships of June', SHIPS.slice(6)),
};
const COLLEAGUE = sampleId('colleague');

/** The claims that a colleague made of these sentences, in the order in which they came to this machine. */
async function arrived(indexes: readonly number[], started?: FakeStart): Promise<FakeStart> {
  const start = started ?? (await startFakeWorkspace({ seeds: SEEDS }));
  const { workspace } = start;
  await workspace.reviewService.load();
  for (const index of indexes) await bringIn(workspace, index);
  return start;
}

async function bringIn(workspace: Workspace, index: number, names = [`ship ${String(index)}`]): Promise<void> {
  const { catalogue, readingService, articles, reading, recorder } = workspace;
  const entry = catalogue.entries.find(({ fields }) => fields.title === (index < 6 ? 'Ships of May' : 'Ships of June'));
  await readingService.open(entry?.articleId ?? '');
  const text = reading.current?.text;
  if (text === undefined) throw new Error('The article is not open.');
  const start = text.text.indexOf(SHIPS[index] ?? '?');
  const target = makeAnchor(text.text, text.textHash, [{ start, end: start + (SHIPS[index]?.length ?? 0) }]);
  const articleId = entry?.articleId ?? '';
  const claim: Annotation = sampleClaim('claim', { target, articleId, createdBy: COLLEAGUE });
  const kept = articles.keeping(articleId, text);
  const making = names.map((name): Change => {
    const id = sampleId(name);
    return { table: 'annotations', id, before: null, after: { ...claim, id } };
  });
  await recorder.record({ name: 'step.import', changes: [...kept.changes, ...making], texts: kept.texts });
}

/** The queue in sight, with its first card there. */
async function working({ workspace }: FakeStart): Promise<Workspace> {
  const { session, reviewView, queue } = workspace;
  session.view = 'review';
  reviewView.mode = 'queue';
  queue.enter();
  queue.followFilter();
  await expect.poll(() => queue.isCardThere).toBe(true);
  return workspace;
}

const atHand = (workspace: Workspace): string => words(now(workspace, { id: workspace.session.atHandId ?? '' }));
const decisionsOf = (mark: Annotation) =>
  mark.decisions.map(({ kind, before }) => [kind, Object.keys(before ?? {}).sort()]);

describe('an edit of a card is its decision', () => {
  it('when the mark is split: of both parts, in the same step', async () => {
    const workspace = await working(await arrived([0, 1]));
    const { session, queue } = workspace;
    const before = now(workspace, { id: session.atHandId ?? '' });
    session.caretOffsetUtf16 = before.target.segments[0]?.start ?? 0;
    session.caretOffsetUtf16 += 'Ship 0 '.length;
    await press(workspace, 'split');
    const parts = [before.id, session.atHandId ?? ''].map((id) => now(workspace, { id }));
    expect(parts.map(words)).toEqual(['Ship 0', 'left the port.']);
    for (const part of parts)
      expect([decisionsOf(part), statusOf(part)]).toEqual([[['correct', ['target']]], 'corrected']);
    expect(queue.run?.list.settledCount).toBe(1);
    await press(workspace, 'undo');
    expect([decisionsOf(now(workspace, before)), queue.run?.list.settledCount]).toEqual([[], 0]);
  });

  it('when another is merged into it, beside what was decided of both before', async () => {
    const workspace = await working(await arrived([0, 1]));
    const { session, queue, annotations } = workspace;
    const [first, second] = ['ship 0', 'ship 1'].map((name) => now(workspace, { id: sampleId(name) }));
    if (first === undefined || second === undefined) throw new Error('They are gone.');
    annotations.edit(now(workspace, first), { tags: [workspace.library.tags.all[0]?.id ?? ''] }, 'step.tag.on');
    annotations.decide(now(workspace, second), 'reject');
    session.takeToHand(first.id);
    const merged = workspace.splitAndMerge.merge(now(workspace, first), now(workspace, second), () => '');
    expect(merged.ok).toBe(true);
    const after = now(workspace, first);
    expect(decisionsOf(after)).toEqual([
      ['reject', []],
      ['correct', ['tags', 'target']],
    ]);
    expect([queue.run?.list.outcomeOf(first.id), queue.run?.list.outcomeOf(second.id)]).toEqual(['correct', 'removed']);
  });
});

describe('what was undone', () => {
  it('leaves progress and pace, and what is decided in its place counts once', async () => {
    const workspace = await working(await arrived([0, 1, 2, 3, 4, 5, 6, 7]));
    const { queue } = workspace;
    await press(workspace, 'accept', 'accept', 'accept', 'accept', 'accept', 'accept');
    await expect.poll(() => queue.isCardThere).toBe(true);
    const [pace, count] = [queue.pace, queue.run?.list.settledCount];
    expect([pace === null, count]).toEqual([false, 6]);
    await press(workspace, 'undo', 'undo');
    expect([queue.run?.list.settledCount, queue.pace]).toEqual([4, null]);
    await press(workspace, 'reject', 'reject');
    expect(queue.run?.list.outcomes).toEqual([...Array.from({ length: 4 }, () => 'accept'), 'reject', 'reject']);
    expect(queue.pace).not.toBeNull();
  });

  it('tells apart what was decided one by one and what was decided for several marks at once or by others', async () => {
    const start = await arrived([0, 1, 2, 3, 4, 5, 6, 7]);
    const workspace = await working(start);
    const { queue, reviewEdits, recorder } = workspace;
    const list = queue.run?.list;
    const ids = list?.cards.map(({ id }) => id) ?? [];
    expect(await reviewEdits.decide(ids.slice(0, 6), 'accept')).toBe(6);
    expect([list?.settledCount, queue.pace]).toEqual([6, null]);
    const [before] = await workspace.reviewService.records(ids.slice(6, 7));
    if (before === undefined) throw new Error('The mark is not there.');
    const decision = { by: COLLEAGUE, at: before.updatedAt, kind: 'reject' } as const;
    const after = { ...before, decisions: [decision] };
    await recorder.record({
      name: 'step.import',
      changes: [{ table: 'annotations', id: before.id, before, after }],
    });
    expect([list?.settledCount, list?.byOthersCount]).toEqual([6, 1]);
    await press(workspace, 'undo');
    expect([list?.settledCount, list?.byOthersCount]).toEqual([6, 0]);
  });

  it('brings back in its place a card that was decided before the queue began', async () => {
    const workspace = await working(await arrived([0, 1, 2]));
    const { queue } = workspace;
    await press(workspace, 'accept', 'accept');
    queue.begin();
    expect([queue.run?.list.cards.length, queue.leftOutCount]).toEqual([1, 2]);
    await press(workspace, 'undo');
    expect([atHand(workspace), queue.run?.list.cards.length, queue.leftOutCount]).toEqual([SHIPS[1], 2, 1]);
    await press(workspace, 'undo');
    expect([atHand(workspace), queue.run?.list.at]).toEqual([SHIPS[0], 0]);
  });

  it('brings back in their places all cards of a step over very many, in time that grows with them', async () => {
    /** How often the ids of the cards are read while a decision of so many marks is undone. */
    const readsFor = async (count: number): Promise<number> => {
      const start = await arrived([0]);
      const names = (which: string): string[] =>
        Array.from({ length: count / 2 }, (_, at) => `${which} ${String(count)} ${String(at)}`);
      await bringIn(start.workspace, 1, names('many'));
      await bringIn(start.workspace, 7, names('more'));
      const { queue, reviewEdits } = await working(start);
      const ids = queue.run?.list.cards.map(({ id }) => id) ?? [];
      const others = ids.filter((id) => id !== sampleId('ship 0'));
      expect(await reviewEdits.decide(others, 'accept')).toBe(count);
      queue.begin();
      expect([queue.run?.list.cards.length, queue.leftOutCount]).toEqual([1, count]);
      let reads = 0;
      for (const card of queue.run?.all ?? []) {
        const { id } = card;
        const get = (): string => {
          reads += 1;
          return id;
        };
        Object.defineProperty(card, 'id', { get });
      }
      await press(start.workspace, 'undo');
      const readsOfUndo = reads;
      expect([queue.run?.list.cards.map(({ id }) => id), queue.leftOutCount]).toEqual([ids, 0]);
      expect(others).toContain(queue.run?.list.current?.id);
      return readsOfUndo;
    };
    const [some, many] = [await readsFor(250), await readsFor(2000)];
    expect(some).toBeGreaterThan(0);
    // Eight times n log n is at most twelve times here; what grows as the square would be sixty-four times.
    expect(many / some).toBeLessThan(12);
  });

  it('is gone to first where it is no decision of this queue', async () => {
    const workspace = await working(await arrived([0, 1, 2]));
    const { queue } = workspace;
    await press(workspace, 'accept', 'undo');
    await press(workspace, 'undo');
    expect([atHand(workspace), queue.run?.list.isGone(sampleId('ship 2'))]).toEqual([SHIPS[2], false]);
    await press(workspace, 'undo');
    expect(queue.run?.list.isGone(sampleId('ship 2'))).toBe(true);
    await press(workspace, 'previous-annotation');
    expect(atHand(workspace)).toBe(SHIPS[1]);
  });
});

describe('a sample', () => {
  const cardsOf = ({ workspace }: FakeStart, filter: Filter = { all: [] }, size = 5): string[] => {
    const wish = { filter, ids: null, sampleSize: size, seed: 7 };
    return queueCards(workspace.review, wish, workspace.annotatorId()).cards.map(({ id }) => id);
  };

  it('is the same in the same order on another machine, to which the marks came otherwise', async () => {
    const all = SHIPS.map((_, index) => index);
    const [here, there] = [await arrived(all), await arrived(all.toReversed())];
    expect(cardsOf(there)).toEqual(cardsOf(here));
    expect(cardsOf(here)).toHaveLength(5);
  });

  it('of an open queue stays as it is when other marks arrive; drawn anew it keeps the order of those that stay', async () => {
    const started = await arrived([0, 1, 2, 3, 4, 5, 6, 7]);
    started.workspace.queue.manner = { sampleSize: 5, seed: 7, blind: false };
    const workspace = await working(started);
    const ids = (): string[] => workspace.queue.run?.list.cards.map(({ id }) => id) ?? [];
    const before = ids();
    await arrived([8, 9, 10, 11], started);
    workspace.queue.followFilter();
    expect(ids()).toEqual(before);
    workspace.queue.begin();
    const stayed = before.filter((id) => ids().includes(id));
    expect(stayed.length).toBeGreaterThan(0);
    expect(ids().filter((id) => before.includes(id))).toEqual(stayed);
  });

  it('stays whole while it is worked through: what I have decided is left out and nothing comes in its place', async () => {
    const started = await arrived([0, 1, 2, 3, 4, 5, 6, 7]);
    started.workspace.queue.manner = { sampleSize: 5, seed: 7, blind: false };
    const workspace = await working(started);
    const before = workspace.queue.run?.list.cards.map(({ id }) => id);
    await press(workspace, 'accept', 'reject');
    workspace.queue.begin();
    expect(workspace.queue.run?.list.cards.map(({ id }) => id)).toEqual(before?.slice(2));
    expect(workspace.queue.leftOutCount).toBe(2);
  });
});
