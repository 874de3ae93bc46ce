import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { tick } from 'svelte';
import { openArticle, openWindow, type ShellWindow } from './shell-window';

let window_: ShellWindow | undefined;
const foot = page.getByRole('contentinfo');

afterEach(async () => {
  await window_?.close();
  window_ = undefined;
});

async function withQuote(): Promise<ShellWindow> {
  window_ = await openWindow();
  await openArticle(window_, 'The bridge stays closed');
  const { reading, annotations, session } = window_.workspace;
  const start = (reading.current?.text.text ?? '').indexOf('“It is');
  const quote = annotations.mark('quote', [{ start, end: start + '“It is not safe,”'.length }]);
  session.takeToHand(quote.id);
  await tick();
  return window_;
}

describe('the foot line', () => {
  it('says who, language, what is at hand and open points', async () => {
    await withQuote();
    await expect.element(foot).toHaveTextContent('Ana Petrosyan');
    await expect.element(foot).toHaveTextContent('English');
    await expect.element(foot).toHaveTextContent('quote · direct (supposed) · no speaker yet');
    await expect.element(foot).toHaveTextContent('1 open point');
  });

  it('says that it saves, and when the last step was saved', async () => {
    const { fakeHost, workspace } = await withQuote();
    await workspace.recorder.idle();
    await expect.element(foot).toHaveTextContent(/Saved \d\d:\d\d:\d\d/);
    const release = fakeHost.hold('journal:append');
    workspace.annotations.mark('highlight', [{ start: 0, end: 3 }]);
    await expect.element(foot).toHaveTextContent('Saving…');
    release();
    await workspace.recorder.idle();
    await expect.element(foot).toHaveTextContent(/Saved \d\d:\d\d:\d\d/);
  });

  it('says in words that a step was not saved, beside a notice that names it', async () => {
    const { fakeHost, workspace } = await withQuote();
    await workspace.recorder.idle();
    fakeHost.failNext('journal:append', 'disk-full');
    workspace.annotations.mark('highlight', [{ start: 0, end: 3 }]);
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent('Not saved: “Highlight a passage” was taken back. The disk is full.');
    await expect.element(foot).toHaveTextContent('Not saved: The disk is full.');
    expect(workspace.library.open?.ordered).toHaveLength(1);
  });

  it('offers the commands that apply now, with their keys, unless they are hidden', async () => {
    const { workspace } = await withQuote();
    const commands = foot.getByRole('list', { name: 'Commands that apply now' });
    await expect.element(commands).toHaveTextContent(/S\s*Speaker/);
    await expect.element(commands).not.toHaveTextContent('Claim');
    workspace.session.takeToHand(null);
    workspace.session.select({ range: { start: 0, end: 3 }, byMouse: false });
    await expect.element(commands).toHaveTextContent(/Q\s*Quote/);
    workspace.settings.change({ footCommands: false });
    await expect.element(commands).not.toBeInTheDocument();
  });

  it('tells the menu what can be done', async () => {
    const { fakeHost, workspace } = await withQuote();
    const last = (): readonly string[] => {
      const told = fakeHost.called.findLast(({ channel }) => channel === 'menu:enable');
      return (told?.input as { commandIds: string[] } | undefined)?.commandIds ?? [];
    };
    await expect.poll(last).toContain('delete');
    expect(last()).toContain('undo');
    workspace.session.takeToHand(null);
    await expect.poll(last).not.toContain('delete');
  });
});

describe('what is said at start', () => {
  it('tells of a database that was rebuilt', async () => {
    const { fakeHost } = await withQuote();
    await window_?.close();
    window_ = await openWindow({ fakeHost });
    await expect.element(page.getByRole('alert')).toHaveTextContent('It was rebuilt from the journal: all 2 steps.');
    await page.getByRole('alert').getByRole('button', { name: 'Dismiss' }).click();
    await expect.element(page.getByRole('alert')).not.toHaveTextContent('rebuilt');
  });
});
