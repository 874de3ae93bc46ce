import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Started } from './test';
import { answerOpenDialog, type Folders } from './verbatim-app';

/** Brings an export file in through the dialog, by keys. */
export async function bringInFile(started: Started, { root }: Folders, content: string): Promise<void> {
  const { page, desk } = started;
  const path = join(root, 'library.json');
  await writeFile(path, content);
  await answerOpenDialog(started, path);
  await desk.press('Control+k');
  await page.keyboard.type('Import…');
  await desk.press('Enter');
  const submit = page.getByRole('dialog').getByRole('button', { name: 'Import', exact: true });
  await expect(submit).toBeEnabled();
  await submit.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
}
