import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openMarkedWindow, type MarkedWindow } from '../picker/marked-window';
import { exported, PARAGRAPHS, readBack } from './transfer-window';

let window_: MarkedWindow;
const dialog = page.getByRole('dialog', { name: 'Export' });

beforeEach(async () => {
  window_ = await openMarkedWindow(PARAGRAPHS);
});
afterEach(async () => {
  await window_.close();
});

function wasAsked(): boolean {
  return window_.fakeHost.called.some(({ channel }) => channel === 'file:save');
}

describe('the export dialog', () => {
  it('writes a file that the reader accepts, with all that was marked', async () => {
    const quote = window_.mark('quote', '“We sail at dawn,”');
    window_.mark('claim', 'nobody had been told');
    const { content } = readBack(await exported(window_, 'Everything'));
    expect(content.annotations.map(({ kind }) => kind)).toEqual(['claim', 'quote']);
    expect(content.annotations.find(({ id }) => id === quote.id)).toEqual(window_.now(quote));
    expect(content.articles.map(({ title }) => title.value)).toEqual(['Storm at the harbour']);
    expect([...content.texts.values()].map(({ text }) => text.includes('🕯️'))).toEqual([true]);
    expect(content.tags).toHaveLength(9);
  });

  it('writes on Enter, and says where the file lies and what it holds', async () => {
    window_.mark('quote', '“We sail at dawn,”');
    window_.workspace.session.dialog = 'export';
    await expect.element(dialog.getByRole('radio', { name: 'This article' })).toBeChecked();
    await expect.element(dialog.getByText('The file will hold one article with one mark.')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(dialog).not.toBeInTheDocument();
    const [saved] = window_.fakeHost.files.saved;
    expect(saved?.suggestedName).toMatch(/^storm-at-the-harbour-\d{4}-\d\d-\d\d\.json$/u);
    const said = window_.workspace.notices.list.at(-1)?.text;
    expect(said).toBe(`Exported one mark in one article to /home/analyst/${String(saved?.suggestedName)}`);
  });

  it('writes of one article only what belongs to it', async () => {
    window_.mark('quote', '“We sail at dawn,”');
    const { content } = readBack(await exported(window_));
    expect(content.annotations).toHaveLength(1);
    expect(content.tags).toEqual([]);
  });

  it('says why this article cannot be chosen while nothing is marked in it', async () => {
    window_.workspace.session.dialog = 'export';
    await expect.element(dialog.getByRole('radio', { name: 'This article' })).toBeDisabled();
    await expect.element(dialog.getByText('Nothing is marked in this article yet.')).toBeVisible();
    await expect.element(dialog.getByRole('radio', { name: 'Everything' })).toBeChecked();
  });

  it('leaves the texts out where that is asked', async () => {
    window_.mark('quote', '“We sail at dawn,”');
    const { content } = readBack(await exported(window_, 'Leave out the texts of the articles'));
    expect(content.texts.size).toBe(0);
    expect(content.annotations).toHaveLength(1);
  });

  it('writes the table as JSON Lines and as CSV with its options', async () => {
    window_.mark('quote', '“We sail at dawn,”');
    const lines = new TextDecoder().decode(await exported(window_, 'Table (JSON Lines)'));
    expect(
      lines
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { exact: string }).exact),
    ).toEqual(['“We sail at dawn,”']);
    const marked = await exported(window_, 'Table (CSV)');
    expect([...marked.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const plain = await exported(window_, 'Table (CSV)', 'Say that it is UTF-8');
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(plain)).toMatch(/^annotation_id,/u);
    expect(window_.fakeHost.files.saved.map(({ kind }) => kind)).toEqual(['jsonl', 'csv', 'csv']);
  });

  it('stays open where the dialog of the system was cancelled', async () => {
    window_.mark('quote', '“We sail at dawn,”');
    window_.fakeHost.files.saveCancelled = true;
    window_.workspace.session.dialog = 'export';
    await userEvent.click(dialog.getByRole('button', { name: 'Export' }));
    await expect.poll(wasAsked, { timeout: 20_000 }).toBe(true);
    await expect.element(dialog.getByRole('button', { name: 'Export' })).toBeEnabled();
    await userEvent.click(dialog.getByRole('button', { name: 'Cancel' }));
    await expect.element(dialog).not.toBeInTheDocument();
  });

  it('says in plain words why nothing was written, and can be tried again', async () => {
    window_.mark('quote', '“We sail at dawn,”');
    window_.fakeHost.failNext('file:save', 'disk-full');
    window_.workspace.session.dialog = 'export';
    await userEvent.click(dialog.getByRole('button', { name: 'Export' }));
    await expect.element(dialog.getByRole('alert')).toHaveTextContent(/the disk is full.*is whole/u);
    await userEvent.click(dialog.getByRole('button', { name: 'Export' }));
    await expect.element(dialog).not.toBeInTheDocument();
    expect(window_.fakeHost.files.saved).toHaveLength(1);
  });
});
