import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { answerOpenDialog, answerSaveDialog, close, freshFolders, launch, removeFolders } from '../pages/verbatim-app';
import { ReadingDesk } from '../pages/reading-desk';
import { expect, test } from '../pages/test';
import type { Running } from '../pages/verbatim-app';

async function exportTo(running: Running, desk: ReadingDesk, path: string): Promise<string> {
  await answerSaveDialog(running, path);
  await desk.press('Control+e');
  await running.page.getByRole('dialog').getByRole('button', { name: 'Export' }).click();
  await expect(running.page.getByRole('status').filter({ hasText: path })).toBeVisible();
  return readFile(path, 'utf8');
}

/** What of a file the JSON Schema that is published in docs/ does not allow. */
async function schemaErrors(file: string): Promise<unknown> {
  const schema = await readFile(
    join(import.meta.dirname, '..', '..', '..', 'docs', 'verbatim-export.schema.json'),
    'utf8',
  );
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  addFormats(ajv);
  const isValid = ajv.compile(JSON.parse(schema) as object);
  return isValid(JSON.parse(file)) ? null : isValid.errors;
}

/** The same data gives the same bytes, apart from when it was written. */
function apartFromTime(file: string): string {
  return file.replace(/"exportedAt": "[^"]*"/u, '');
}

test('an export comes back into an empty profile as it was, and coming twice changes nothing', async ({
  start,
  folders,
}) => {
  const first = await start();
  await first.desk.welcome();
  await first.desk.open('Tehran');
  await first.desk.quote('"Of course, practical steps remain,”', 'Sergei Lavrov');
  await first.desk.select('a wider war in the Middle East');
  await first.desk.press('8');
  await expect(first.desk.rows()).toHaveCount(2);
  await first.desk.select('joint statement');
  await first.desk.press('h');
  await expect(first.desk.rows()).toHaveCount(3);
  await first.desk.press('Delete');
  await expect(first.desk.rows()).toHaveCount(2);
  const path = join(folders.root, 'first.json');
  const before = await exportTo(first, first.desk, path);
  expect(await schemaErrors(before)).toBeNull();
  expect(await schemaErrors(before.replace('"version": 1', '"version": 2'))).not.toBeNull();
  await close(first);

  const empty = await freshFolders([]);
  try {
    const second = await launch(empty);
    const desk = new ReadingDesk(second.page);
    await desk.welcome();
    await answerOpenDialog(second, path);
    await second.page.getByRole('button', { name: 'Import…' }).first().click();
    const dialog = second.page.getByRole('dialog');
    await dialog.getByRole('button', { name: /file/iu }).first().click();
    await dialog.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(dialog).toBeHidden();
    await desk.open('Tehran');
    await expect(desk.rows()).toHaveCount(2);
    const after = await exportTo(second, desk, join(empty.root, 'second.json'));
    expect(JSON.parse(after)).toMatchObject({ removed: [{ kind: 'annotation' }] });
    expect(apartFromTime(after)).toBe(apartFromTime(before));
    await close(second);
  } finally {
    await removeFolders(empty);
  }
});
