import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerSaveDialog } from '../pages/verbatim-app';
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
