import { describe, expect, it } from 'vitest';
import type { Annotation } from '$core/model/annotation';
import { sameHead } from '$core/model/head';
import { joinedExact, resolveAnchor } from '$core/text/anchor';
import { runCommand } from '$renderer/commands/catalogue';
import { here } from '$renderer/commands/selection-in-text';
import type { Workspace } from '$renderer/services/workspace';
import { seedText, startFakeWorkspace, type FakeStart } from '../fakes/fake-workspace';

const SEEDS = {
  'a.txt': seedText('Harbour opens', [
    'The old bridge stays. “The old bridge” is what they call it; the\u00a0old bridges are two.',
    'Nobody crossed the old  bridge.',
  ]),
  'b.txt': seedText('Ferry stops', ['Beside the old bridge it stops.']),
  'c.txt': seedText('Nothing of it', ['It rained.']),
};

async function opened(): Promise<FakeStart> {
  const started = await startFakeWorkspace({ seeds: SEEDS });
  await open(started.workspace, 'Harbour opens');
  return started;
}

async function open(workspace: Workspace, title: string): Promise<void> {
  const entry = workspace.catalogue.entries.find(({ fields }) => fields.title === title);
  await workspace.readingService.open(entry?.articleId ?? '');
}

function select({ session, reading }: Workspace, words: string): void {
  const start = reading.current?.text.text.indexOf(words) ?? -1;
  session.select({ range: { start, end: start + words.length }, byMouse: false });
}

/** Asks for all mentions and waits for the list. */
async function ask(workspace: Workspace): Promise<Workspace['mentions']> {
  await runCommand(workspace, 'all-mentions');
  await expect.poll(() => workspace.mentions.isBusy).toBe(false);
  return workspace.mentions;
}

async function everywhere(mentions: Workspace['mentions']): Promise<void> {
  mentions.everywhere = true;
  await expect.poll(() => mentions.isBusy).toBe(false);
}

async function stored({ database }: Workspace): Promise<Annotation[]> {
  return database.annotations.toArray();
}

describe('all mentions', () => {
  it('are those of whole words, whatever their white space and quotation marks, in this article first', async () => {
    const { workspace } = await opened();
    select(workspace, 'the\u00a0old bridge');
    const mentions = await ask(workspace);
    expect(workspace.session.dialog).toBe('mentions');
    expect(mentions.list.map(({ hit }) => hit.context.found)).toEqual(['the old bridge']);
    mentions.wholeWords = false;
    await expect.poll(() => mentions.list.length).toBe(2);
    mentions.loose = true;
    await expect.poll(() => mentions.list.length).toBe(4);
    await everywhere(mentions);
    expect(mentions.list).toHaveLength(5);
    expect(await stored(workspace)).toEqual([]);
  });

  it('become marks of the kind and tags at hand in one step, with the articles that were only read', async () => {
    const { workspace, fakeHost } = await opened();
    const { annotations, library, recorder, history, database } = workspace;
    const [tag] = library.tags.all;
    select(workspace, 'the old  bridge');
    const first = annotations.mark('highlight', [here(workspace)], [tag?.id ?? '']);
    workspace.session.select(null);
    workspace.session.takeToHand(first.id);
    await recorder.idle();
    const stepsBefore = history.rows.length;

    const mentions = await ask(workspace);
    mentions.loose = true;
    await everywhere(mentions);
    expect(mentions.list.map(({ isMarked }) => isMarked)).toEqual([false, false, true, false]);
    const left = mentions.list[1];
    if (left !== undefined) mentions.toggle(left);
    expect(await mentions.carryOut()).toBe(2);

    expect(history.rows).toHaveLength(stepsBefore + 1);
    const marks = await stored(workspace);
    expect(marks).toHaveLength(3);
    for (const mark of marks) {
      expect(mark).toMatchObject({ kind: 'highlight', tags: [tag?.id], decisions: [], origin: { by: 'human' } });
      expect(joinedExact(mark.target)).toMatch(/^the\s+old\s+bridge$/iu);
      expect(resolveAnchor((await database.texts.get(mark.target.textHash))?.text ?? '', mark.target).ok).toBe(true);
      expect(fakeHost.texts.has(mark.target.textHash)).toBe(true);
    }
    expect(library.articles.size).toBe(2);
    expect(library.open?.ordered).toHaveLength(2);

    const again = await ask(workspace);
    again.loose = true;
    await everywhere(again);
    expect(again.list.map(({ isMarked }) => isMarked)).toEqual([true, false, true, true]);
  });

  it('go with one undo, articles included, and come back with one redo', async () => {
    const { workspace, fakeHost } = await opened();
    const { undo, recorder, database, library, history } = workspace;
    select(workspace, 'old bridge');
    const mentions = await ask(workspace);
    await everywhere(mentions);
    expect(await mentions.carryOut()).toBe(4);
    expect(history.undoable?.name).toBe('step.mentions.make');
    expect((await undo.undo()).ok).toBe(true);
    await recorder.idle();
    expect(await stored(workspace)).toEqual([]);
    expect(library.articles.size).toBe(0);
    expect(library.open?.ordered).toEqual([]);
    expect((await undo.redo()).ok).toBe(true);
    await recorder.idle();
    expect(await stored(workspace)).toHaveLength(4);
    expect(library.articles.size).toBe(2);
    const meta = await database.meta.get('head');
    expect(meta !== undefined && sameHead(meta, fakeHost.journal.head)).toBe(true);
  });

  it('of a quote take their quotation marks along, and only what is between marks is verbatim', async () => {
    const { workspace } = await opened();
    select(workspace, 'The old bridge');
    const mentions = await ask(workspace);
    mentions.kind = 'quote';
    await expect.poll(() => mentions.isBusy).toBe(false);
    expect(await mentions.carryOut()).toBe(2);
    const quotes = (await stored(workspace)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(quotes.map(({ target }) => target.segments[0]?.exact)).toEqual(['The old bridge', '“The old bridge”']);
    expect(quotes.map((quote) => (quote.kind === 'quote' ? quote.verbatim.map(({ exact }) => exact) : null))).toEqual([
      [],
      ['The old bridge'],
    ]);
    expect(quotes).toMatchObject([{ speakerId: null }, { speakerId: null }]);
  });

  it('cannot be asked for without words, nor for what stands in fragments', async () => {
    const { workspace } = await opened();
    await runCommand(workspace, 'all-mentions');
    expect(workspace.session.dialog).toBeNull();
    expect(workspace.notices.list.at(-1)?.text).toContain('Select the words');
    const mark = workspace.annotations.mark('highlight', [
      { start: 0, end: 7 },
      { start: 9, end: 12 },
    ]);
    workspace.session.takeToHand(mark.id);
    await runCommand(workspace, 'all-mentions');
    expect(workspace.notices.list.at(-1)?.text).toContain('fragments');
  });

  it('that cannot be saved are taken back as a whole', async () => {
    const { workspace, fakeHost } = await opened();
    select(workspace, 'old bridge');
    const mentions = await ask(workspace);
    fakeHost.failNext('journal:append', 'disk-full');
    expect(await mentions.carryOut()).toBeNull();
    expect(workspace.library.open?.ordered).toEqual([]);
    expect(workspace.library.articles.size).toBe(0);
    expect(await stored(workspace)).toEqual([]);
  });
});
