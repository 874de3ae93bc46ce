import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '$core/model/filter';
import type { Change } from '$core/model/step';
import { loadLibrary } from '$renderer/data/load-library';
import { afterNextFrame, whenIdle } from '$renderer/services/prepare-while-idle';
import type { StepDraft } from '$renderer/services/recorder';
import { ReviewService } from '$renderer/services/review';
import { fakeClock, seedText, startFakeWorkspace, type FakeStart } from '../fakes/fake-workspace';

const SEEDS = { 'a.txt': seedText('Harbour opens', ['“The harbour is open,” said Ilse Brandt. Trade had doubled.']) };
const MARKS = 3;
/** So many changes that the index is kept anew. */
const MANY = 600;

async function withMarks(): Promise<FakeStart> {
  const started = await startFakeWorkspace({ seeds: SEEDS, clock: fakeClock() });
  const { workspace } = started;
  await workspace.readingService.open(workspace.catalogue.entries[0]?.articleId ?? '');
  for (let start = 0; start < MARKS; start += 1) {
    workspace.annotations.mark('highlight', [{ start: start * 4, end: start * 4 + 3 }]);
  }
  await workspace.recorder.idle();
  return started;
}

/** The service of the next start over the same store. */
async function nextStart({ workspace: { database, host, recorder } }: FakeStart): Promise<ReviewService> {
  return new ReviewService({ host, database, library: await loadLibrary(database), recorder });
}

/** What an import records of an article with so many marks on its first word. */
async function importOf(count: number): Promise<StepDraft> {
  const { workspace } = await withMarks();
  const [mark] = workspace.library.open?.ordered ?? [];
  const text = workspace.reading.current?.text;
  const article = workspace.library.articles.all[0];
  if (mark === undefined || text === undefined || article === undefined) throw new Error('Nothing is marked.');
  const marks = Array.from({ length: count }, () => ({ ...mark, id: crypto.randomUUID() }));
  const changes: Change[] = [
    { table: 'articles', id: article.id, before: null, after: article },
    ...marks.map((each): Change => ({ table: 'annotations', id: each.id, before: null, after: each })),
  ];
  return { name: 'step.import', changes, texts: [text] };
}

describe('the index of Review at start', () => {
  it('is there though nobody asks for it, and follows what is marked while it comes', async () => {
    const { workspace } = await withMarks();
    const loading = workspace.reviewService.loadWhileIdle();
    workspace.annotations.mark('quote', [{ start: 30, end: 36 }]);
    await loading;
    expect(workspace.review.isLoaded).toBe(true);
    expect(workspace.review.select(EVERYTHING)).toHaveLength(MARKS + 1);
  });

  it('has the paragraphs of what is brought in with a text that is kept only later', async () => {
    const step = await importOf(1);
    const { workspace, fakeHost } = await startFakeWorkspace({ seeds: {}, clock: fakeClock() });
    await workspace.reviewService.load();
    const letGo = fakeHost.hold('texts:put');
    const saved = workspace.recorder.record(step);
    await afterNextFrame();
    letGo();
    expect((await saved).ok).toBe(true);
    await expect.poll(() => workspace.review.select({ field: 'about', words: 'opens' }).length).toBe(1);
  });

  it('is kept with the paragraphs of what was brought in, so that the next start reads no text', async () => {
    const step = await importOf(MANY);
    const { workspace } = await startFakeWorkspace({ seeds: {}, clock: fakeClock() });
    const { database } = workspace;
    const service = new ReviewService(workspace, 0);
    await service.load();
    expect((await workspace.recorder.record(step)).ok).toBe(true);
    await expect.poll(async () => (await database.review.get('index'))?.paragraphs.hashes).toHaveLength(1);
    await database.texts.clear();
    const library = await loadLibrary(database);
    await new ReviewService({ ...workspace, library }, 0).load();
    expect(library.review.select({ field: 'about', words: 'opens' })).toHaveLength(MANY);
  });

  it('is filled once, whoever asks while it is being filled', async () => {
    const started = await withMarks();
    const service = await nextStart(started);
    performance.clearMeasures();
    await Promise.all([service.loadWhileIdle(), service.load(), service.load()]);
    await service.loadWhileIdle();
    expect(performance.getEntriesByName('review-index')).toHaveLength(1);
  });

  it('is kept with what was still being written when the quiet had lasted long enough', async () => {
    const { workspace, fakeHost } = await withMarks();
    const { database } = workspace;
    const service = new ReviewService(workspace, 0);
    await service.load();
    const letGo = fakeHost.hold('journal:append');
    workspace.annotations.mark('quote', [{ start: 30, end: 36 }]);
    await whenIdle();
    await afterNextFrame();
    expect(await database.review.get('index')).toBeUndefined();
    letGo();
    const keptRows = async (): Promise<number> =>
      ((await database.review.get('index'))?.columns.ids.starts.length ?? 1) - 1;
    await expect.poll(keptRows).toBe(MARKS + 1);
  });
});
