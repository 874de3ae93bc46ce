import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fileInZip } from './zip-in-browser';
import { openMarkedWindow, type MarkedWindow } from '../picker/marked-window';

const PARAGRAPHS = [
  'The storm reached the harbour at noon, and nobody had been told.',
  '“We sail at dawn,” Foreign Minister Ilse Brandt said on Monday, calling it “late”.',
];

let window_: MarkedWindow;
const dialog = page.getByRole('dialog', { name: 'Report' });
const preview = dialog.getByRole('region', { name: 'How it begins' });

beforeEach(async () => {
  window_ = await openMarkedWindow(PARAGRAPHS);
});
afterEach(async () => {
  await window_.close();
});

async function savedAs(form: RegExp): Promise<Uint8Array> {
  await userEvent.click(dialog.getByRole('radio', { name: form }));
  await userEvent.click(dialog.getByRole('button', { name: 'Save report' }));
  await expect.element(dialog).not.toBeInTheDocument();
  const saved = window_.fakeHost.files.saved.at(-1);
  if (saved === undefined) throw new Error('Nothing was saved.');
  return saved.content;
}

const asText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('the report dialog', () => {
  it('shows how the report begins, and saves it on Enter', async () => {
    window_.mark('quote', '“We sail at dawn,” Foreign Minister Ilse Brandt said');
    window_.workspace.session.dialog = 'report';
    await expect.element(preview.getByText('One quote and no claims from one article.')).toBeVisible();
    await expect.element(preview.getByText('“We sail at dawn,” Foreign Minister Ilse Brandt said')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(dialog).not.toBeInTheDocument();
    const [saved] = window_.fakeHost.files.saved;
    expect(saved?.suggestedName).toMatch(/^quotes-and-claims-\d{4}-\d\d-\d\d\.pdf$/u);
    expect(asText(saved?.content ?? new Uint8Array())).toContain(
      '“We sail at dawn,” Foreign Minister Ilse Brandt said',
    );
    expect(window_.workspace.notices.list.at(-1)?.text).toContain('Saved a report with one entry to');
  });

  it('leaves out what was rejected, says so, and takes it in on one key', async () => {
    const kept = window_.mark('quote', '“We sail at dawn,”');
    const wrong = window_.mark('claim', 'nobody had been told');
    window_.workspace.annotations.decide(wrong, 'reject');
    window_.workspace.session.dialog = 'report';
    await expect.element(preview.getByText('Left out: 1 rejected.')).toBeVisible();
    await expect.element(preview.getByText('nobody had been told')).not.toBeInTheDocument();
    await userEvent.click(dialog.getByRole('checkbox', { name: /Proposed, rejected/u }));
    await expect.element(preview.getByText('nobody had been told')).toBeVisible();
    await expect.element(preview.getByText('Nothing was left out.')).toBeVisible();
    expect(kept.kind).toBe('quote');
  });

  it('writes what the options ask for, under the title that was given', async () => {
    const quote = window_.mark('quote', '“We sail at dawn,”');
    window_.workspace.annotations.edit(quote, { note: 'Check the recording.' }, 'step.note');
    window_.workspace.session.dialog = 'report';
    await expect.element(preview.getByText('Check the recording.')).toBeVisible();
    await userEvent.click(dialog.getByRole('checkbox', { name: 'Notes' }));
    await expect.element(preview.getByText('Check the recording.')).not.toBeInTheDocument();
    await userEvent.fill(dialog.getByRole('textbox'), 'Harbour <talk>');
    const markdown = asText(await savedAs(/Markdown/u));
    expect(markdown).toMatch(/^# Harbour \\<talk\\>\n/u);
    expect(markdown).not.toContain('Check the recording.');
  });

  it('writes a Word document', async () => {
    window_.mark('quote', '“We sail at dawn,”');
    window_.workspace.session.dialog = 'report';
    const xml = await fileInZip(await savedAs(/Word/u), 'word/document.xml');
    expect(xml).toContain('“We sail at dawn,”');
  });

  it('has the page printed that it would save, in the fonts of the window', async () => {
    window_.mark('quote', '“We sail at dawn,”');
    window_.workspace.session.dialog = 'report';
    const printed = asText(await savedAs(/PDF/u));
    expect(printed).toContain('<blockquote');
    expect(printed).toMatch(/@font-face \{ font-family: "?Source Serif 4 Variable/u);
  });

  it('stays open and says why where no PDF could be made', async () => {
    window_.mark('quote', '“We sail at dawn,”');
    window_.fakeHost.failNext('report:print', 'too-large');
    window_.workspace.session.dialog = 'report';
    await userEvent.click(dialog.getByRole('radio', { name: /PDF/u }));
    await userEvent.click(dialog.getByRole('button', { name: 'Save report' }));
    await expect.element(dialog.getByRole('alert')).toHaveTextContent('the report is too large');
    expect(window_.fakeHost.files.saved).toEqual([]);
  });

  it('gives up the printing on Cancel', async () => {
    window_.mark('quote', '“We sail at dawn,”');
    const release = window_.fakeHost.hold('report:print');
    window_.workspace.session.dialog = 'report';
    await userEvent.click(dialog.getByRole('radio', { name: /PDF/u }));
    await userEvent.click(dialog.getByRole('button', { name: 'Save report' }));
    await expect.poll(() => window_.fakeHost.called.some(({ channel }) => channel === 'report:print')).toBe(true);
    window_.fakeHost.failNext('report:print', 'stopped');
    await userEvent.click(dialog.getByRole('button', { name: 'Cancel' }));
    expect(window_.fakeHost.called.some(({ channel }) => channel === 'report:stop-printing')).toBe(true);
    release();
    await expect.element(dialog.getByRole('button', { name: 'Save report' })).toBeEnabled();
    expect(window_.fakeHost.files.saved).toEqual([]);
  });
});
