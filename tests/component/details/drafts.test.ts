import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Annotation } from '$core/model/annotation';
import type { DraftRow } from '$renderer/state/kept-drafts.svelte';
import { loadDrafts } from '$renderer/services/kept-drafts';
import { openMarkedWindow, type MarkedWindow } from '../picker/marked-window';

const details = page.getByRole('complementary', { name: 'Details' });
const note = details.getByRole('textbox', { name: 'Note' });
const restore = details.getByRole('button', { name: 'Restore the draft: Note' });
const discard = details.getByRole('button', { name: 'Discard the draft: Note' });

let marked: MarkedWindow;
let mark: Annotation;

beforeEach(async () => {
  marked = await openMarkedWindow(['Nobody had been told that the lorry had left the yard.']);
  mark = marked.mark('highlight', 'the lorry');
});
afterEach(async () => {
  await marked.close();
});

const rows = (): Promise<DraftRow[]> => marked.workspace.database.drafts.toArray();
const typedRows = async (): Promise<string[]> => (await rows()).map(({ typed }) => typed);

/** As after a crash: a draft that an earlier run left lies in the store. */
async function leave(patch: Partial<DraftRow>): Promise<void> {
  const { workspace } = marked;
  const at = '2026-01-05T10:42:00.000Z';
  const row = { id: workspace.clock.newId(), table: 'annotations', recordId: mark.id, field: 'note', at } as const;
  await workspace.database.drafts.put({ ...row, words: 'the lorry', typed: 'lost?', before: '', ...patch });
  const again = await loadDrafts(workspace.database, workspace.recorder, workspace.clock);
  Object.defineProperty(workspace, 'drafts', { value: again });
}

async function showAnew(): Promise<void> {
  const { session } = marked.workspace;
  session.takeToHand(null);
  await expect.element(note).not.toBeInTheDocument();
  session.takeToHand(mark.id);
  await expect.element(note).toBeVisible();
}

describe('what is typed', () => {
  it('is in the store while typing goes on, and no longer once its step is saved', async () => {
    await userEvent.click(note);
    await userEvent.keyboard('ask');
    await expect.poll(typedRows).toEqual(['ask']);
    const until = Date.now() + 1500;
    let seen = new Set<string>();
    while (Date.now() < until) {
      await userEvent.keyboard('x');
      seen = new Set([...seen, ...(await typedRows())]);
    }
    expect(seen.size).toBeGreaterThan(2); // never starved by typing without a pause
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.poll(rows).toEqual([]);
    expect(marked.now(mark).note).toMatch(/^askx+$/u);
  });

  it('leaves nothing behind where the field says again what it said', async () => {
    await userEvent.click(note);
    await userEvent.keyboard('a');
    await expect.poll(typedRows).toEqual(['a']);
    await userEvent.keyboard('{Backspace}{Escape}');
    await expect.poll(rows).toEqual([]);
    await expect.element(restore).not.toBeInTheDocument();
  });

  it('is offered again where its step could not be saved', async () => {
    await marked.workspace.recorder.idle();
    marked.fakeHost.failNext('journal:append', 'disk-full');
    await userEvent.click(note);
    await userEvent.keyboard('what the clerk said{Control>}{Enter}{/Control}');
    await expect.element(restore).toBeVisible();
    expect(marked.now(mark).note).toBe('');
    await userEvent.click(restore);
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.poll(() => marked.now(mark).note).toBe('what the clerk said');
    await expect.poll(rows).toEqual([]);
  });
});

describe('a draft that was left', () => {
  it('is offered in its field, never put there unasked, and is one step once it is kept', async () => {
    await leave({});
    await showAnew();
    await expect.element(details.getByText('lost?')).toBeVisible();
    await expect.element(note).toHaveValue('');
    const steps = marked.workspace.history.rows.length;
    await userEvent.click(restore);
    await expect.element(note).toHaveValue('lost?');
    await expect.element(note).toHaveFocus();
    expect(marked.workspace.history.rows).toHaveLength(steps);
    await userEvent.keyboard('!{Escape}');
    expect(marked.now(mark).note).toBe('lost?!');
    expect(marked.workspace.history.rows).toHaveLength(steps + 1);
    await expect.poll(rows).toEqual([]);
  });

  it('stays while something else is typed into the field', async () => {
    await leave({});
    await showAnew();
    await userEvent.click(note);
    await userEvent.keyboard('new{Escape}');
    await expect.poll(typedRows).toEqual(['lost?']);
    await expect.element(details.getByText('the field has changed since', { exact: false })).toBeVisible();
    await userEvent.click(discard);
    await expect.poll(rows).toEqual([]);
    expect(marked.now(mark).note).toBe('new');
  });

  it('goes by itself where the field says the same', async () => {
    await leave({ typed: '' });
    await showAnew();
    await expect.poll(rows).toEqual([]);
    await expect.element(restore).not.toBeInTheDocument();
  });
});
