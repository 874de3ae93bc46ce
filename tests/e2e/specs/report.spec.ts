import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ADDRESS, harbourFile } from '../../fixtures/report/harbour-library';
import { fileInZip } from '../../unit/core/formats/report/unzip';
import { CountedKeys } from '../pages/counted-keys';
import { mouseEvents, watchForMouse } from '../pages/no-mouse';
import { wordsOfPdf } from '../pages/pdf-text';
import { answerOpenDialog, answerSaveDialog } from '../pages/verbatim-app';
import { expect, test, type Started } from '../pages/test';

/** Opens the report by keyboard, chooses the form by its name and saves it. */
async function saveReport(running: Started, form: RegExp, path: string): Promise<Buffer> {
  const { page, desk } = running;
  await answerSaveDialog(running, path);
  await desk.press('Control+k');
  await page.keyboard.type('Report');
  await desk.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Report' });
  await expect(dialog.getByText('One quote and no claims from one article.')).toBeVisible();
  await dialog.getByRole('radio', { name: form }).focus();
  await desk.press('Space');
  await dialog.getByRole('button', { name: 'Save report' }).focus();
  await desk.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('status').filter({ hasText: path })).toBeVisible();
  return readFile(path);
}

test('what was marked becomes a report: a web page, a PDF in the fonts of the program, a Word document', async ({
  start,
  folders,
}) => {
  const running = await start();
  const { app, desk, page } = running;
  await desk.welcome();
  await desk.open('Tehran');
  await desk.quote('"Of course, practical steps remain,”', 'Sergei Lavrov');
  await desk.saved();

  const html = (await saveReport(running, /Web page/u, join(folders.root, 'report.html'))).toString('utf8');
  expect(html).toContain('“Of course, practical steps remain,”');
  expect(html).toContain('Sergei Lavrov');
  expect(html).not.toMatch(/<script|src=|@import/iu);

  const pdf = (await saveReport(running, /PDF/u, join(folders.root, 'report.pdf'))).toString('latin1');
  expect(pdf.slice(0, 5)).toBe('%PDF-');
  expect(pdf).toMatch(/\/FontName \/[A-Z]{6}\+SourceSerif4/u);
  expect(pdf).toMatch(/\/Lang \(en/u);
  expect(app.windows()).toEqual([page]);

  const docx = await saveReport(running, /Word/u, join(folders.root, 'report.docx'));
  expect(docx.subarray(0, 2).toString('latin1')).toBe('PK');
});

/** The words of HTML or of a Word document, a line where an element ends. */
function plainOf(markup: string): string {
  const entities: Readonly<Record<string, string>> = { quot: '"', '#39': "'", apos: "'", lt: '<', gt: '>', amp: '&' };
  return markup
    .replace(/<\/(?:w:p|p|div|h\d|dt|dd)>/gu, '\n')
    .replace(/<[^>]*>/gu, '')
    .replace(/&(#?\w+);/gu, (_all, name: string) => entities[name] ?? '');
}

/** Saves what the dialog has at hand in the form that stands so many below. */
async function saveAs(running: Started, keys: CountedKeys, path: string, down: number): Promise<Buffer> {
  await answerSaveDialog(running, path);
  await keys.press('Control+p');
  const dialog = running.page.getByRole('dialog', { name: 'Report' });
  await expect(dialog.getByRole('radio', { checked: true }).first()).toBeFocused();
  await keys.press(...Array.from({ length: down }, () => 'ArrowDown'), 'Enter');
  await expect(dialog).toBeHidden();
  await expect(running.page.getByRole('status').filter({ hasText: path })).toBeVisible();
  return readFile(path);
}

test('from the table to a PDF by a handful of keys; every form says the same of source, office, status and translation', async ({
  start,
  folders,
}) => {
  const running = await start();
  const { page, desk } = running;
  await desk.welcome();
  const library = join(folders.root, 'harbour.json');
  await writeFile(library, harbourFile());
  await answerOpenDialog(running, library);
  await desk.press('Control+k');
  await page.keyboard.type('Import…');
  await desk.press('Enter');
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Import', exact: true })).toBeEnabled();
  await page.getByRole('dialog').getByRole('button', { name: 'Import', exact: true }).press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await watchForMouse(page);

  const keys = new CountedKeys(page);
  await keys.press('Control+2');
  const grid = page.getByRole('grid', { name: 'Marks of all articles' });
  await expect(grid).toBeFocused();
  // The third column is the speaker: G groups by it.
  await keys.press('ArrowRight', 'ArrowRight', 'g');
  await expect(page.getByRole('status').filter({ hasText: 'Grouped by: Speaker' })).toBeVisible();
  const pdf = wordsOfPdf(await saveAs(running, keys, join(folders.root, 'r.pdf'), 0));
  expect(keys.pressed).toHaveLength(6);

  const html = (await saveAs(running, keys, join(folders.root, 'r.html'), 1)).toString('utf8');
  const docx = await fileInZip(await saveAs(running, keys, join(folders.root, 'r.docx'), 1), 'word/document.xml');
  const markdown = (await saveAs(running, keys, join(folders.root, 'r.md'), 1)).toString('utf8');
  expect(await mouseEvents(page)).toEqual([]);

  const texts = {
    pdf: pdf.text,
    html: plainOf(html.replace(/^[^]*<body>/u, '')),
    docx: plainOf(docx),
    markdown: markdown.replaceAll('\\', ''),
  };
  for (const [form, text] of Object.entries(texts)) {
    const words = text
      .replace(/\s+/gu, ' ')
      .replaceAll('ʼ', '’')
      .replace(/ ([,:·])/gu, '$1');
    for (const wanted of [
      '3 quotes and one claim from 2 articles.',
      'Counted are marks with the status not reviewed, accepted, and corrected.',
      'Left out: 1 rejected and one scare quote.',
      'Ilse Brandt, Mayor',
      'Ilse Brandt, Minister of Transport, Ministry of Transport',
      'Harbour Post, May 2, 2022, paragraph 1',
      'Harbour Post, Oct 11, 2023, paragraph 2',
      'the treaty was “ready to be signed”',
      'Die Brücke trage „viertausend Laster am Tag“',
      'Translation into English, not the speaker’s own words',
      'The bridge carries four thousand lorries a day',
      'Four thousand lorries cross the bridge each day.',
      'Register of crossings',
      'Ask for the register of 2022.',
    ]) {
      expect(words, form).toContain(wanted);
    }
    expect(words, form).not.toContain('I never said so');
    expect(words, form).not.toContain('rescue');
    expect(words, form).not.toMatch(/\bverified\b|\0/iu);
    // The group of the minister comes before that of her ministry, and in it the later article first, as in the table.
    const order = ['ready to be signed', 'viertausend Laster', 'The ferry stays', 'Four thousand lorries cross'];
    const places = order.map((each) => words.indexOf(each));
    expect(places, form).toEqual(places.toSorted((a, b) => a - b));
    // Nothing beside what the articles give as someone's own stands between quotation marks.
    expect([...words.matchAll(/[“„][^“”„]*[”“]/gu)].map(String), form).toEqual([
      '“ready to be signed”',
      '„viertausend Laster am Tag“',
      '“The ferry stays,”',
    ]);
  }
  expect(pdf.links).toContain(ADDRESS);
  expect(html).toContain(`href="${ADDRESS}"`);
});
