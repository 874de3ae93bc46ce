import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ReadingDesk } from '../pages/reading-desk';
import { expect, test } from '../pages/test';
import { answerOpenDialog, answerSaveDialog, close, freshFolders, launch, removeFolders } from '../pages/verbatim-app';

const speakers = (page: Page) => page.getByRole('listbox', { name: 'Speakers' });
const tree = (page: Page) => page.getByRole('tree', { name: 'Tags' });

/** Runs a command out of the palette, as one without a key is run. */
async function fromPalette(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
}

test('speakers are merged, brought back and split without a mouse', async ({ start }) => {
  const { desk, page } = await start();
  await desk.welcome();
  await desk.open('Tehran');
  await desk.quote('"Of course, practical steps remain,”', 'Foreign Minister Sergei Lavrov');
  await desk.press('Control+3');
  await expect(speakers(page)).toBeFocused();

  await desk.press('n');
  await page.keyboard.type('Wire Agency');
  await desk.press('Enter');
  await expect(speakers(page).getByRole('option')).toHaveCount(2);
  await desk.press('Space', 'Home', 'Space', 'm');
  await expect(page.getByRole('dialog').getByRole('radio', { name: /Sergei Lavrov/u })).toBeFocused();
  await desk.press('Control+Enter');
  await expect(speakers(page).getByRole('option')).toHaveCount(1);
  await expect(speakers(page).getByRole('option')).toHaveAccessibleName(/Sergei Lavrov.*Wire Agency.*1 quote/u);
  await expect(speakers(page)).toBeFocused();

  await desk.press('Control+z');
  await expect(speakers(page).getByRole('option')).toHaveCount(2);
  await desk.press('Control+y');
  await expect(speakers(page).getByRole('option')).toHaveCount(1);

  // The quote is chosen in its list and goes along with the name.
  const quotes = page.getByRole('listbox', { name: 'Quotes and claims' });
  await expect(quotes.getByRole('option')).toHaveCount(1);
  await desk.press('F6', 'Space');
  await desk.press('Shift+F6', 's', 'Tab', 'Space', 'Enter');
  await expect(speakers(page).getByRole('option', { name: /Wire Agency.*1 quote/u })).toBeVisible();
  await expect(speakers(page).getByRole('option', { name: /Sergei Lavrov.*no quotes/u })).toBeVisible();

  await desk.press('F6');
  await expect(quotes).toBeFocused();
  await expect(quotes.getByRole('option')).toHaveCount(1);
  await desk.press('Enter');
  await expect(desk.text).toBeFocused();
  await expect(desk.rows().first()).toContainText('Wire Agency');
});

test('the codebook is changed, exported and imported into another library without a mouse', async ({
  start,
  folders,
}) => {
  const first = await start();
  const { desk, page } = first;
  await desk.welcome();
  await desk.press('Control+4');
  await expect(tree(page)).toBeFocused();

  await desk.press('F2');
  await page.keyboard.type('Charge');
  await desk.press('Enter');
  await expect(tree(page).getByRole('treeitem', { name: /^Charge/u })).toBeVisible();
  await desk.press('u');
  await page.keyboard.type('position');
  await desk.press('Enter');
  await expect(tree(page).getByRole('treeitem', { name: /^Charge/u })).toHaveAttribute('aria-level', '2');
  await desk.press('Home', 'ArrowDown', 'm'); // Denial
  await page.keyboard.type('threat');
  await desk.press('Enter', 'Control+Enter');
  await expect(tree(page).getByRole('treeitem', { name: /^Threat/u })).toBeHidden();
  await desk.press('Home', 'a'); // Background
  await expect(tree(page).getByRole('treeitem', { name: /^Background.*archived/u })).toBeVisible();

  const path = join(folders.root, 'codebook.json');
  await answerSaveDialog(first, path);
  await fromPalette(page, 'Export codebook');
  await expect(page.getByRole('status').filter({ hasText: 'codebook.json' })).toBeVisible();
  const written = await readFile(path, 'utf8');
  await close(first);

  const empty = await freshFolders([]);
  try {
    const second = await launch(empty);
    const there = new ReadingDesk(second.page);
    await there.welcome();
    await there.press('Control+4');
    await expect(tree(second.page)).toBeFocused();
    await answerOpenDialog(second, path);
    await fromPalette(second.page, 'Import codebook');
    const dialog = second.page.getByRole('dialog');
    await expect(dialog).toContainText('Accusation → Charge');
    await expect(dialog.getByRole('button', { name: 'Import', exact: true })).toBeFocused();
    await there.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(tree(second.page).getByRole('treeitem', { name: /^Charge/u })).toHaveAttribute('aria-level', '2');
    // A tag that is only here stays.
    await expect(tree(second.page).getByRole('treeitem', { name: /^Threat/u })).toBeVisible();

    const again = join(empty.root, 'again.json');
    await answerSaveDialog(second, again);
    await fromPalette(second.page, 'Export codebook');
    await expect(second.page.getByRole('status').filter({ hasText: 'again.json' })).toBeVisible();
    const names = (file: string): string[] =>
      (JSON.parse(file) as { tags: { path: string[] }[] }).tags.map(({ path: names }) => names.join(' / '));
    expect(names(await readFile(again, 'utf8')).filter((name) => name !== 'Threat')).toEqual(names(written));
    await there.press('Control+z');
    await expect(tree(second.page).getByRole('treeitem', { name: /^Accusation/u })).toBeVisible();
    await close(second);
  } finally {
    await removeFolders(empty);
  }
});
