import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { runCommand } from '$renderer/commands/catalogue';
import { openMarkedWindow, type MarkedWindow } from '../picker/marked-window';

const PARAGRAPHS = Array.from(
  { length: 12 },
  (_, at) => `Speaker ${String(at + 1)} said that the ${String(at + 1)}th lorry had never left the yard at all.`,
);
const pane = page.getByRole('complementary', { name: 'History' });
const steps = pane.getByRole('listbox', { name: 'Steps' });
const chosen = steps.getByRole('option', { selected: true });

let marked: MarkedWindow;

beforeEach(async () => {
  marked = await openMarkedWindow(PARAGRAPHS);
});
afterEach(async () => {
  await marked.close();
});

async function openHistory(): Promise<void> {
  await marked.workspace.recorder.idle();
  await runCommand(marked.workspace, 'history');
  await expect.element(steps).toHaveFocus();
}

describe('the list of history', () => {
  it('names each step with its time, its maker, its words and its tags, the newest first', async () => {
    const mark = marked.mark('quote', 'Speaker 3 said');
    const tag = marked.workspace.library.tags.all[0];
    marked.workspace.annotations.toggleTag(mark, tag?.id ?? '');
    await openHistory();
    await expect.element(chosen).toHaveTextContent(new RegExp(`^Tag a mark: ${tag?.name ?? '?'}.*\\d\\d:\\d\\d`, 'u'));
    await expect.element(chosen).toHaveTextContent(/now here\s*Speaker 3 said/u);
    await expect.element(chosen).toHaveTextContent(/Ana Petrosyan/u);
    const begun = steps.getByRole('option').last();
    await expect.element(begun).toHaveTextContent(/Begin the library.*9 tags, 2 annotators/u);
  });

  it('follows acts that are made while it is open, and keeps its row', async () => {
    marked.mark('highlight', 'Speaker 1 said');
    await openHistory();
    await userEvent.keyboard('{End}');
    await expect.element(chosen).toHaveTextContent(/Begin the library/u);
    marked.mark('claim', 'Speaker 2 said');
    await expect.element(steps.getByRole('option').first()).toHaveTextContent(/Mark a claim.*Speaker 2 said/u);
    await expect.element(chosen).toHaveTextContent(/Begin the library/u);
  });

  it('goes back to the beginning and forward again, and says what it did', async () => {
    for (const at of [1, 2, 3]) marked.mark('highlight', `Speaker ${String(at)} said`);
    await openHistory();
    await userEvent.keyboard('{End}');
    await userEvent.click(pane.getByRole('button', { name: 'Back to here' }));
    await expect.poll(() => marked.workspace.library.open?.ordered).toHaveLength(0);
    await expect
      .element(page.getByRole('status').getByText('Taken back: 3 steps', { exact: false }))
      .toBeInTheDocument();
    await expect.element(steps.getByRole('option').first()).toHaveTextContent(/undone/u);
    await userEvent.click(steps.getByRole('option').first());
    await userEvent.click(pane.getByRole('button', { name: 'Forward to here' }));
    await expect.poll(() => marked.workspace.library.open?.ordered).toHaveLength(3);
  });

  it('stops between two steps when it is told to', async () => {
    for (let at = 1; at <= 12; at += 1) marked.mark('highlight', `Speaker ${String(at)} said`);
    await openHistory();
    await userEvent.keyboard('{End}');
    const release = marked.fakeHost.hold('journal:append');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(pane.getByRole('progressbar', { name: 'Taking back 0 of 12…' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    release();
    await expect.element(page.getByRole('status').getByText('Stopped after one step of 12.')).toBeInTheDocument();
    expect(marked.workspace.library.open?.ordered).toHaveLength(11);
    await expect.element(steps).toHaveFocus();
  });

  it('shows where a mark stood that is no longer there, and says so', async () => {
    const mark = marked.mark('highlight', 'Speaker 9 said');
    marked.workspace.annotations.remove(mark);
    await openHistory();
    await userEvent.keyboard('{Enter}');
    await expect
      .element(page.getByRole('status').getByText('The mark is no longer there.', { exact: false }))
      .toBeInTheDocument();
    expect(document.getSelection()?.toString()).toBe('Speaker 9 said');
  });

  it('says which record stands in the way of a restoring, and changes nothing', async () => {
    const mark = marked.mark('highlight', 'Speaker 9 said');
    marked.workspace.annotations.edit(mark, { note: 'one' }, 'step.annotation.note');
    await marked.workspace.undo.undo();
    marked.workspace.annotations.edit(marked.now(mark), { note: 'two' }, 'step.highlight.edit');
    await openHistory();
    await userEvent.keyboard('write');
    await expect.element(chosen).toHaveTextContent(/Write a note.*undone before a new step/u);
    await userEvent.click(pane.getByRole('button', { name: 'Restore' }));
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent(/Not restored.*the mark “Speaker 9 said” has since changed/u);
    expect(marked.now(mark).note).toBe('two');
  });
});

it('holds a hundred thousand steps: few rows are drawn, and typing finds one', { timeout: 120_000 }, async () => {
  const { workspace } = marked;
  const { history, subjects } = workspace;
  const mark = marked.mark('highlight', 'Speaker 9 said');
  const [last] = history.rows.slice(-1);
  await workspace.recorder.idle();
  const step = await workspace.database.steps.get(last?.seq ?? 0);
  if (last === undefined || step === undefined) throw new Error('No step was made.');
  for (let at = 1; at < 100_000; at += 1) {
    const id = `0192f0c1-0000-7000-8000-${String(at).padStart(12, '0')}`;
    history.add({ ...last, seq: last.seq + at, id });
    if (at === 50_000) {
      const after = { ...mark, note: 'found', target: { ...mark.target } };
      const tagged = { ...after, tags: [workspace.library.tags.all[3]?.id ?? ''] };
      subjects.add({
        ...step,
        seq: last.seq + at,
        id,
        changes: [{ table: 'annotations', id: mark.id, before: mark, after: tagged }],
      });
    } else subjects.add({ ...step, seq: last.seq + at, id });
  }
  await runCommand(workspace, 'history');
  await tick();
  expect(steps.element().querySelectorAll('[role="option"]').length).toBeLessThan(80);
  await expect.element(pane.getByText('100,001 steps')).toBeVisible();
  await userEvent.keyboard('{End}');
  await expect.element(chosen).toHaveAttribute('aria-posinset', '100001');
  await userEvent.keyboard(workspace.library.tags.all[3]?.name.toLowerCase() ?? '?');
  await expect.element(pane.getByText('One step', { exact: true })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(pane.getByText('100,001 steps')).toBeVisible();
});
