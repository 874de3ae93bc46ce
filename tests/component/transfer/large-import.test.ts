import * as v from 'valibot';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Annotation } from '$core/model/annotation';
import { stepSchema } from '$core/model/step';
import { makeAnchor } from '$core/text/anchor';
import { openMarkedWindow, type MarkedWindow } from '../picker/marked-window';
import { beginImport, exported, fileOf, PARAGRAPHS, readBack } from './transfer-window';

const COUNT = 10_000;
const PATIENCE = { timeout: 90_000 };
const dialog = page.getByRole('dialog', { name: 'Import' });
let window_: MarkedWindow;

beforeEach(async () => {
  window_ = await openMarkedWindow(PARAGRAPHS);
});
afterEach(async () => {
  await window_.close();
});

/** A file in which a colleague has marked the open article ten thousand times. */
async function largeFile(): Promise<Uint8Array> {
  const quote = window_.mark('highlight', 'nobody had been told');
  const { content } = readBack(await exported(window_, 'Everything'));
  const { text, textHash } = [...content.texts.values()][0] ?? { text: '', textHash: '' };
  const annotations = Array.from({ length: COUNT }, (_, index): Annotation => {
    const start = index % 120;
    return {
      ...quote,
      id: window_.workspace.clock.newId(),
      target: makeAnchor(text, textHash, [{ start, end: start + 1 + (index % 7) }]),
      note: String(index),
    };
  });
  return fileOf({ ...content, annotations });
}

it('takes in ten thousand marks as one step, and takes them back', { timeout: 300_000 }, async () => {
  const { workspace, fakeHost } = window_;
  const file = await largeFile();
  await beginImport(window_, file);
  await expect
    .element(dialog.getByRole('row', { name: /^Marks/u }), PATIENCE)
    .toHaveTextContent(/Marks\s*10,000\s*0\s*0\s*0/u);
  await userEvent.click(dialog.getByRole('button', { name: 'Import' }));
  await expect.element(dialog, PATIENCE).not.toBeInTheDocument();
  expect(workspace.library.open?.ordered).toHaveLength(COUNT + 1);
  expect(await workspace.database.annotations.count()).toBe(COUNT + 1);
  expect(v.safeParse(stepSchema, fakeHost.journal.steps.at(-1)).success).toBe(true);

  await workspace.undo.undo();
  expect(await workspace.database.annotations.count()).toBe(1);
  expect(workspace.library.open?.ordered).toHaveLength(1);
});

it('ends the reading of a large file at once when it is cancelled', { timeout: 300_000 }, async () => {
  const { workspace } = window_;
  const file = await largeFile();
  const steps = workspace.history.rows.length;
  await beginImport(window_, file);
  await expect.element(dialog.getByRole('progressbar')).toBeVisible();
  await userEvent.click(dialog.getByRole('button', { name: 'Cancel' }));
  await expect.element(dialog).not.toBeInTheDocument();
  expect(workspace.session.dialog).toBeNull();
  expect(workspace.history.rows).toHaveLength(steps);
});
