import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fileInZip } from './zip-in-browser';
import { dialog, preview, reportWindow } from './report-window';

const PARAGRAPHS = [
  'The storm reached the harbour at noon, and nobody had been told.',
  '“We sail at dawn,” Foreign Minister Ilse Brandt said on Monday, calling it “late”.',
];

const opened = reportWindow(PARAGRAPHS);

async function savedAs(form: RegExp): Promise<Uint8Array> {
  await userEvent.click(dialog.getByRole('radio', { name: form }));
  await userEvent.click(dialog.getByRole('button', { name: 'Save report' }));
  await expect.element(dialog).not.toBeInTheDocument();
  const saved = opened().fakeHost.files.saved.at(-1);
  if (saved === undefined) throw new Error('Nothing was saved.');
  return saved.content;
}

const asText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('the report dialog', () => {
  it('shows how the report begins, and saves it on Enter', async () => {
    opened().mark('quote', '“We sail at dawn,” Foreign Minister Ilse Brandt said');
    opened().workspace.session.dialog = 'report';
    await expect.element(preview.getByText('One quote and no claims from one article.')).toBeVisible();
    await expect.element(preview.getByText('“We sail at dawn,” Foreign Minister Ilse Brandt said')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(dialog).not.toBeInTheDocument();
    const [saved] = opened().fakeHost.files.saved;
    expect(saved?.suggestedName).toMatch(/^quotes-and-claims-\d{4}-\d\d-\d\d\.pdf$/u);
    expect(asText(saved?.content ?? new Uint8Array())).toContain(
      '“We sail at dawn,” Foreign Minister Ilse Brandt said',
    );
    expect(opened().workspace.notices.list.at(-1)?.text).toContain('Saved a report with one entry to');
  });

  it('leaves out what was rejected, says so, and takes it in on one key', async () => {
    const kept = opened().mark('quote', '“We sail at dawn,”');
    const wrong = opened().mark('claim', 'nobody had been told');
    opened().workspace.annotations.decide(wrong, 'reject');
    opened().workspace.session.dialog = 'report';
    await expect.element(preview.getByText('Left out: 1 rejected.')).toBeVisible();
    await expect.element(preview.getByText('nobody had been told')).not.toBeInTheDocument();
    await userEvent.click(dialog.getByRole('checkbox', { name: /Proposed, rejected/u }));
    await expect.element(preview.getByText('nobody had been told')).toBeVisible();
    await expect.element(preview.getByText('Nothing was left out.')).toBeVisible();
    expect(kept.kind).toBe('quote');
  });

  it('writes what the options ask for, under the title that was given', async () => {
    const quote = opened().mark('quote', '“We sail at dawn,”');
    opened().workspace.annotations.edit(quote, { note: 'Check the recording.' }, 'step.note');
    opened().workspace.session.dialog = 'report';
    await expect.element(preview.getByText('Check the recording.')).toBeVisible();
    await userEvent.click(dialog.getByRole('checkbox', { name: 'Notes' }));
    await expect.element(preview.getByText('Check the recording.')).not.toBeInTheDocument();
    await userEvent.fill(dialog.getByRole('textbox'), 'Harbour <talk>');
    const markdown = asText(await savedAs(/Markdown/u));
    expect(markdown).toMatch(/^# Harbour \\<talk\\>\n/u);
    expect(markdown).not.toContain('Check the recording.');
  });

  it('writes a Word document', async () => {
    opened().mark('quote', '“We sail at dawn,”');
    opened().workspace.session.dialog = 'report';
    const xml = await fileInZip(await savedAs(/Word/u), 'word/document.xml');
    expect(xml).toContain('“We sail at dawn,”');
  });

  it('has the page printed that it would save, in the fonts of the window', async () => {
    opened().mark('quote', '“We sail at dawn,”');
    opened().workspace.session.dialog = 'report';
    const printed = asText(await savedAs(/PDF/u));
    expect(printed).toContain('<blockquote');
    expect(printed).toMatch(/@font-face \{ font-family: "?Source Serif 4 Variable/u);
  });

  it('stays open and says why where no PDF could be made', async () => {
    opened().mark('quote', '“We sail at dawn,”');
    opened().fakeHost.failNext('report:print', 'too-large');
    opened().workspace.session.dialog = 'report';
    await userEvent.click(dialog.getByRole('radio', { name: /PDF/u }));
    await userEvent.click(dialog.getByRole('button', { name: 'Save report' }));
    await expect.element(dialog.getByRole('alert')).toHaveTextContent('the report is too large');
    expect(opened().fakeHost.files.saved).toEqual([]);
  });

  it('gives up the printing on Cancel', async () => {
    opened().mark('quote', '“We sail at dawn,”');
    const release = opened().fakeHost.hold('report:print');
    opened().workspace.session.dialog = 'report';
    await userEvent.click(dialog.getByRole('radio', { name: /PDF/u }));
    await userEvent.click(dialog.getByRole('button', { name: 'Save report' }));
    await expect.poll(() => opened().fakeHost.called.some(({ channel }) => channel === 'report:print')).toBe(true);
    opened().fakeHost.failNext('report:print', 'stopped');
    await userEvent.click(dialog.getByRole('button', { name: 'Cancel' }));
    expect(opened().fakeHost.called.some(({ channel }) => channel === 'report:stop-printing')).toBe(true);
    release();
    await expect.element(dialog.getByRole('button', { name: 'Save report' })).toBeEnabled();
    expect(opened().fakeHost.files.saved).toEqual([]);
  });
});
