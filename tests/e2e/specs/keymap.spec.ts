import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test, type Started } from '../pages/test';
import { answerOpenDialog, answerSaveDialog, close, putSettings } from '../pages/verbatim-app';

/** What the entry of a command in the native menu shows beside its name. */
function acceleratorOf({ app }: Started, commandId: string): Promise<string | null> {
  return app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.accelerator ?? null, commandId);
}

async function runFromPalette(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
}

test('a key is changed, used, kept over a restart, saved as a file and loaded in a fresh profile', async ({
  start,
  folders,
}) => {
  const file = join(folders.root, 'our-keys.json');
  const first = await start();
  const { desk, page } = first;
  await desk.welcome();
  await desk.open('Tehran');
  expect(await acceleratorOf(first, 'claim')).toBe('C');

  // Claim moves from C to G, by keys alone.
  await runFromPalette(page, 'change keys');
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await settings.getByRole('button', { name: 'Take C from Claim', exact: true }).focus();
  await desk.press('Enter');
  await expect(settings.getByRole('button', { name: 'Add keys for Claim', exact: true })).toBeFocused();
  await desk.press('Enter', 'g');
  await expect(settings.getByRole('button', { name: 'Take G from Claim', exact: true })).toBeVisible();
  await desk.press('Escape');
  await expect.poll(() => acceleratorOf(first, 'claim')).toBe('G');
  await expect(desk.text).toBeFocused();

  await desk.select('practical steps');
  await desk.press('c');
  await expect(desk.rows()).toHaveCount(0);
  await desk.press('g');
  await expect(desk.rows()).toHaveCount(1);
  await desk.saved();

  await answerSaveDialog(first, file);
  await runFromPalette(page, 'save keymap');
  await expect.poll(() => readFile(file, 'utf8').catch(() => '')).toContain('"claim"');
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({
    format: 'verbatim-keymap',
    version: 1,
    keys: { claim: ['g'] },
  });
  await close(first);

  const second = await start();
  await second.desk.text.focus();
  await second.desk.select('Of course');
  await second.desk.press('g');
  await expect(second.desk.rows()).toHaveCount(2);
  await second.desk.saved();
  await close(second);

  await rm(folders.profile, { recursive: true });
  await putSettings(folders, { proposals: false });
  const fresh = await start();
  await fresh.desk.welcome();
  expect(await acceleratorOf(fresh, 'claim')).toBe('C');
  await answerOpenDialog(fresh, file);
  await runFromPalette(fresh.page, 'load keymap');
  await expect.poll(() => acceleratorOf(fresh, 'claim')).toBe('G');
  await fresh.desk.open('Tehran');
  await fresh.desk.select('practical steps');
  await fresh.desk.press('g');
  await expect(fresh.desk.rows()).toHaveCount(1);
});

test('an armed tag paints selections by key in the real window, until Esc', async ({ start }) => {
  const { desk, page } = await start();
  await desk.welcome();
  await desk.open('Tehran');
  await desk.press('Shift+T');
  await expect(page.getByRole('dialog', { name: 'Arm tag' })).toBeVisible();
  await page.keyboard.type('Denial');
  await desk.press('Enter');
  await expect(desk.foot).toContainText('Armed: Denial');
  for (const words of ['practical steps', 'Of course']) {
    await desk.select(words);
    await desk.press('Enter');
  }
  await expect(desk.rows()).toHaveCount(2);
  await expect(desk.rows().first()).toContainText('Denial');
  await desk.press('Escape');
  await expect(desk.foot).not.toContainText('Armed');
  await desk.select('practical');
  await desk.press('Enter');
  await expect(desk.rows()).toHaveCount(2);
});
