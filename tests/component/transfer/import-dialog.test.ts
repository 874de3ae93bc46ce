import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { stepSchema } from '$core/model/step';
import type { Annotation } from '$core/model/annotation';
import { openMarkedWindow, type MarkedWindow } from '../picker/marked-window';
import { beginImport, exported, fileOf, PARAGRAPHS, readBack } from './transfer-window';

let window_: MarkedWindow;
const windows: MarkedWindow[] = [];
const dialog = page.getByRole('dialog', { name: 'Import' });
const importButton = dialog.getByRole('button', { name: 'Import' });

beforeEach(async () => {
  window_ = await openMarkedWindow(PARAGRAPHS);
  windows.push(window_);
});
afterEach(async () => {
  for (const open of windows.splice(0)) await open.close();
});

/** The file of someone else who marked a quote in the same article and named its speaker. */
async function colleaguesFile(): Promise<Uint8Array> {
  window_.mark('quote', '“We sail at dawn,”');
  const bytes = await exported(window_, 'Everything');
  await window_.close();
  windows.splice(0);
  window_ = await openMarkedWindow(PARAGRAPHS);
  windows.push(window_);
  return bytes;
}

async function importIt(bytes: Uint8Array): Promise<void> {
  await beginImport(window_, bytes);
  await userEvent.click(importButton);
  await expect.element(dialog).not.toBeInTheDocument();
}

function steps(): string[] {
  return window_.workspace.history.rows.map(({ name }) => name);
}

function marks(): readonly Annotation[] {
  return window_.workspace.library.open?.ordered ?? [];
}

describe('the import dialog', () => {
  it('says first what is new, then imports as one step that can be undone', async () => {
    const bytes = await colleaguesFile();
    await beginImport(window_, bytes);
    await expect.element(dialog.getByText(/“colleague.json”, written by Verbatim 0\.1\.0/u)).toBeVisible();
    await expect.element(dialog.getByRole('row', { name: /^Marks/u })).toHaveTextContent(/Marks\s*1\s*0\s*0\s*0/u);
    expect(steps()).toEqual(['step.library.begin']);
    await userEvent.click(importButton);
    await expect.element(dialog).not.toBeInTheDocument();
    expect(marks().map(({ kind }) => kind)).toEqual(['quote']);
    expect(steps()).toEqual(['step.library.begin', 'step.import']);
    const step = window_.fakeHost.journal.steps.at(-1);
    expect(v.safeParse(stepSchema, step).success).toBe(true);
    expect(window_.workspace.notices.list.at(-1)?.text).toMatch(/^Imported: \d+ records/u);
    await window_.workspace.undo.undo();
    expect(marks()).toEqual([]);
  });

  it('finds nothing to do the second time, and exports the same again', async () => {
    const bytes = await colleaguesFile();
    await importIt(bytes);
    await beginImport(window_, bytes);
    await expect.element(dialog.getByText('Nothing to do: everything in this file is here already.')).toBeVisible();
    await expect.element(importButton).toBeDisabled();
    await userEvent.click(dialog.getByRole('button', { name: 'Cancel' }));
    const again = readBack(await exported(window_, 'Everything')).content;
    const first = readBack(bytes).content;
    expect(again.annotations).toEqual(first.annotations);
    expect(again.articles).toEqual(first.articles);
    expect(steps()).toEqual(['step.library.begin', 'step.import']);
  });

  it('shows both versions of what is in conflict, keeps mine unless theirs is taken', async () => {
    const quote = window_.mark('quote', '“We sail at dawn,”');
    const { content } = readBack(await exported(window_, 'Everything'));
    const annotations = content.annotations.map((annotation) => ({ ...annotation, note: 'as the wire has it' }));
    window_.workspace.annotations.edit(window_.now(quote), { note: 'check the wire' }, 'step.annotation.note');
    const theirs = fileOf({ ...content, annotations });

    await beginImport(window_, theirs);
    const row = dialog.getByRole('row', { name: /^Note/u });
    await expect.element(row).toHaveTextContent(/Note\s*check the wire\s*as the wire has it/u);
    await expect.element(dialog.getByRole('radio', { name: 'Keep mine' })).toBeChecked();
    await expect.element(importButton).toBeDisabled();
    await userEvent.click(dialog.getByRole('button', { name: 'Take all of theirs' }));
    await expect.element(dialog.getByRole('radio', { name: 'Take theirs' })).toBeChecked();
    await userEvent.click(dialog.getByRole('radio', { name: 'Keep mine' }));
    await expect.element(importButton).toBeDisabled();
    await userEvent.click(dialog.getByRole('radio', { name: 'Take theirs' }));
    await userEvent.click(importButton);
    await expect.element(dialog).not.toBeInTheDocument();
    expect(window_.now(quote).note).toBe('as the wire has it');
    await window_.workspace.undo.undo();
    expect(window_.now(quote).note).toBe('check the wire');
  });

  it('joins a speaker of the file with one here only where that is said', async () => {
    const { workspace } = window_;
    const quote = window_.mark('quote', '“We sail at dawn,”');
    const ilse = workspace.registry.newSpeaker('Ilse Brandt');
    workspace.registry.createFor(ilse, quote, { ...quote, kind: 'quote', speakerId: ilse.id } as Annotation);
    const { content } = readBack(await exported(window_, 'Everything'));
    const otherId = workspace.clock.newId();
    const speakers = content.speakers.map((speaker) => ({ ...speaker, id: otherId, name: 'ILSE BRANDT' }));
    const annotations = content.annotations.map((annotation) => ({ ...annotation, speakerId: otherId }) as Annotation);
    const theirs = fileOf({ ...content, speakers, annotations });

    await beginImport(window_, theirs);
    await expect.element(dialog.getByRole('row', { name: /^Speakers/u })).toHaveTextContent(/Speakers\s*1\s*0/u);
    await userEvent.click(dialog.getByLabelText(/“ILSE BRANDT” in the file is “Ilse Brandt” here/u));
    await expect.element(dialog.getByRole('row', { name: /^Speakers/u })).toHaveTextContent(/Speakers\s*0\s*0/u);
    await userEvent.click(dialog.getByLabelText(/“ILSE BRANDT” in the file is “Ilse Brandt” here/u));
    await expect.element(dialog.getByRole('row', { name: /^Speakers/u })).toHaveTextContent(/Speakers\s*1\s*0/u);
  });

  it('removes here what was removed there, and brings back what was removed here, only where that is said', async () => {
    const quote = window_.mark('quote', '“We sail at dawn,”');
    const before = await exported(window_, 'Everything');
    window_.workspace.annotations.remove(window_.now(quote));
    const after = await exported(window_, 'Everything');
    expect(marks()).toEqual([]);

    await beginImport(window_, before);
    await expect.element(importButton).toBeDisabled();
    await userEvent.click(dialog.getByLabelText('Bring back'));
    await userEvent.click(importButton);
    await expect.element(dialog).not.toBeInTheDocument();
    expect(marks().map(({ id }) => id)).toEqual([quote.id]);

    await beginImport(window_, after);
    await expect.element(importButton).toBeDisabled();
    await userEvent.click(dialog.getByLabelText('Remove here too'));
    await userEvent.click(importButton);
    await expect.element(dialog).not.toBeInTheDocument();
    expect(marks()).toEqual([]);
    await window_.workspace.undo.undo();
    expect(marks().map(({ id }) => id)).toEqual([quote.id]);
  });

  it('lists what is wrong with a file, where and what to do, and changes nothing', async () => {
    await beginImport(window_, new TextEncoder().encode('{"format": "something else"}'));
    await expect.element(dialog.getByRole('alert')).toHaveTextContent(/one thing is wrong with it/u);
    await expect.element(dialog.getByText('Choose a file that Verbatim exported.')).toBeVisible();
    await expect.element(importButton).toBeDisabled();
    expect(steps()).toEqual(['step.library.begin']);
  });

  it('closes when no file is chosen, and says why one cannot be read', async () => {
    window_.workspace.session.dialog = 'import';
    await expect.poll(() => window_.workspace.session.dialog).toBeNull();
    window_.fakeHost.failNext('file:open', 'too-large');
    window_.workspace.session.dialog = 'import';
    await expect
      .element(dialog.getByRole('alert'))
      .toHaveTextContent('The file is larger than 200 MB and was not read.');
  });

  it('takes everything back and says so where the step cannot be saved', async () => {
    const bytes = await colleaguesFile();
    window_.fakeHost.failNext('journal:append', 'disk-full');
    await beginImport(window_, bytes);
    await userEvent.click(importButton);
    await expect.element(dialog.getByRole('alert')).toHaveTextContent(/taken back whole.*The disk is full/u);
    expect(marks()).toEqual([]);
    expect(steps()).toEqual(['step.library.begin']);
  });
});
