import { mount, tick, unmount } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import App from '$renderer/ui/shell/App.svelte';
import '$renderer/styles/article-blocks.css';
import '$renderer/styles/highlights.css';
import '$renderer/styles/base.css';
import { seedText, startFakeWorkspace, type FakeStart } from '../../fakes/fake-workspace';
import { rangeOf, rectOf, text } from './reading-window';

const LONG = Array.from(
  { length: 60 },
  (_, at) => `Paragraph number ${String(at + 1)} tells of the river and the town.`,
);
const ARABIC = seedText('جسر المدينة', [
  'قال رئيس البلدية إن الجسر سيبقى مغلقا حتى تنخفض مياه النهر في المدينة القديمة.',
]);

/** The place is kept as the first whole line in sight; what is cut off above it comes into sight or goes. */
const ONE_LINE_PX = 46;

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

async function show(started: FakeStart): Promise<FakeStart> {
  const bugs: unknown[] = [];
  const onbug = (error: unknown): number => bugs.push(error);
  const app = mount(App, { target: document.body, props: { workspace: started.workspace, onbug } });
  ends.push(async () => {
    await started.workspace.recorder.idle();
    await unmount(app);
    if (bugs.length > 0) throw bugs[0];
  });
  await tick();
  return started;
}

async function open({ workspace }: FakeStart, title: string): Promise<void> {
  const entry = workspace.catalogue.entries.find(({ fields }) => fields.title === title);
  await workspace.readingService.open(entry?.articleId ?? '');
  await expect.element(text).toHaveFocus();
}

const SEEDS = {
  'a.txt': seedText('The long one', LONG),
  'b.txt': seedText('The other', ['One line.']),
  'c.txt': ARABIC,
};

describe('the place in an article', () => {
  it('is where it was left: caret and top line, and again after a restart', async () => {
    const first = await show(await startFakeWorkspace({ seeds: SEEDS }));
    await open(first, 'The long one');
    const { reading, session } = first.workspace;
    const caret = rangeOf(first.workspace, 'number 41').start;
    reading.pane?.reveal(rangeOf(first.workspace, 'number 40'));
    reading.pane?.setSelection(caret, caret);
    const { top } = rectOf(first.workspace, 'number 40');
    await open(first, 'The other');
    await expect.poll(() => session.caretOffsetUtf16).toBe(0);
    await open(first, 'The long one');
    await expect.poll(() => session.caretOffsetUtf16).toBe(caret);
    expect(Math.abs(rectOf(first.workspace, 'number 40').top - top)).toBeLessThan(ONE_LINE_PX);

    first.workspace.readingService.rememberPlace();
    await first.workspace.settings.write();
    await ends.pop()?.();
    const again = await show(await startFakeWorkspace({ fakeHost: first.fakeHost, databaseName: first.databaseName }));
    await open(again, 'The long one');
    expect(again.workspace.session.caretOffsetUtf16).toBe(caret);
    expect(Math.abs(rectOf(again.workspace, 'number 40').top - top)).toBeLessThan(ONE_LINE_PX);
  });
});

describe('the article pane', () => {
  it('says where nothing is open what to do', async () => {
    await show(await startFakeWorkspace({ seeds: SEEDS }));
    await expect.element(page.getByRole('document', { name: 'Article' })).toHaveTextContent(/No article is open/u);
  });

  it('sets a text in its language and its direction', async () => {
    const started = await show(await startFakeWorkspace({ seeds: SEEDS }));
    await open(started, 'جسر المدينة');
    await expect.element(text).toHaveAttribute('dir', 'rtl');
    await expect.element(text).toHaveAttribute('lang', 'ar');
    const paragraph = text.element().querySelector('[data-kind="paragraph"]');
    expect(getComputedStyle(paragraph ?? document.body).textAlign).toBe('start');
    await expect.element(text).toHaveAttribute('aria-readonly', 'true');
    await expect.element(text).toHaveAttribute('aria-multiline', 'true');
  });

  it('names in its head what is known of the article, and opens what can be corrected', async () => {
    const started = await show(await startFakeWorkspace({ seeds: SEEDS }));
    await open(started, 'The other');
    const head = document.querySelector<HTMLElement>('[data-pane="article"] header');
    for (const fact of ['Harbour Post', 'Oct 24, 2023', 'United Kingdom', 'English', 'new']) {
      await expect.element(head).toHaveTextContent(fact);
    }
    await page.getByRole('button', { name: 'Article details…' }).click();
    expect(started.workspace.session.dialog).toBe('article-fields');
    started.workspace.session.dialog = null;
  });

  it('announces a newer version and shows the one that was marked', async () => {
    const started = await show(await startFakeWorkspace({ seeds: SEEDS }));
    await open(started, 'The other');
    const { workspace, fakeHost } = started;
    workspace.annotations.mark('highlight', [rangeOf(workspace, 'One line')]);
    fakeHost.seeds.put('b.txt', seedText('The other', ['One line and another.']));
    await workspace.seeds.readFolder();
    await expect.element(page.getByText(/The file of this article holds another text/u)).toBeVisible();
    await expect.element(text).not.toHaveTextContent('One line and another.');
  });
});
