import AxeBuilder from '@axe-core/playwright';
import type { ElectronApplication, Page } from '@playwright/test';
import { mouseEvents } from '../pages/no-mouse';
import { beginInTable } from '../pages/review-table';
import { expect, test } from '../pages/test';

test('sorts, groups, edits, changes several as one step and opens in the article, by keys alone', async ({
  start,
  folders,
}) => {
  const { page, desk, table } = await beginInTable(start, folders);
  await table.ask('quotes in article "Talks in Norhaven"');
  await expect(table.grid).toHaveAttribute('aria-rowcount', '6');

  // By speaker: the third heading.
  await desk.press('ArrowUp', 'ArrowRight', 'ArrowRight', 'Enter');
  await expect(table.grid.getByRole('columnheader', { name: 'Speaker' })).toHaveAttribute('aria-sort', 'ascending');
  await table.expectPassages(
    'the peace treaty a beginning',
    '“The peace treaty is ready,”',
    '“We don’t need a second peace treaty,”',
    'The peace treaty had cost her sleep',
    '“The bridge is closed,”',
  );

  // Shift+Tab goes to the order of the table, where typing chooses a grouping.
  await desk.press('Shift+Tab', 'Shift+Tab', 'Shift+Tab');
  await expect(page.getByRole('combobox', { name: 'Group by' })).toBeFocused();
  await page.keyboard.type('Speaker');
  await desk.press('Tab', 'Tab', 'Tab');
  await expect(table.grid).toBeFocused();
  await expect(table.grid).toHaveAttribute('aria-rowcount', '9');
  await desk.press('Control+Home', 'ArrowLeft');
  await expect(table.grid).toHaveAttribute('aria-rowcount', '8');

  // Three rows below the second head are chosen and rated as one step.
  await desk.press('ArrowDown', 'ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'r');
  await expect(page.getByRole('dialog', { name: 'Said so?: 3 marks' })).toBeVisible();
  await page.keyboard.type('edited');
  await desk.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: '3 marks changed' })).toBeAttached();
  await expect(table.grid.getByRole('gridcell', { name: 'edited', exact: true })).toHaveCount(3);
  await desk.press('Control+z');
  await expect(table.grid.getByRole('gridcell', { name: 'edited', exact: true })).toHaveCount(0);

  // The current row is beside the table and opens in its article.
  await expect(table.context.locator('.passage')).toHaveText('The peace treaty had cost her sleep');
  await desk.press('Enter');
  await expect(desk.text).toBeFocused();
  await expect(desk.foot).toContainText('quote · indirect · Lena Aravik');
  expect(await mouseEvents(page)).toEqual([]);
});

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function expectNothingFound(page: Page): Promise<void> {
  // Legacy mode: the other one opens a page, which Electron refuses.
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual(
    [],
  );
}

async function setTheme(app: ElectronApplication, theme: string): Promise<void> {
  await app.evaluate(({ BrowserWindow }, id) => {
    BrowserWindow.getAllWindows()[0]?.webContents.send('command:run', { commandId: id });
  }, `theme-${theme}`);
}

for (const theme of ['light', 'dark', 'contrast'] as const) {
  test(`axe finds nothing in the table and its filter (${theme})`, async ({ start, folders }) => {
    const { app, page, desk, table } = await beginInTable(start, folders);
    await setTheme(app, theme);
    await expectNothingFound(page);
    await table.ask('about "peace treaty"');
    await expect(page.getByText('in 3 articles')).toBeVisible();
    await expectNothingFound(page);
    await desk.press('Control+a', 't');
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
    await expectNothingFound(page);
    await desk.press('Escape', 'Control+l');
    await page.keyboard.type('quotes by ');
    await expect(page.getByRole('option').first()).toBeVisible();
    await expectNothingFound(page);
    await desk.press('Escape');
    await expect(page.getByText('Not finished.')).toBeVisible();
    await expectNothingFound(page);
    await table.ask('rejected by "Berit Blom" and quotes');
    await expect(page.getByText('The filter finds nothing.')).toBeVisible();
    await expectNothingFound(page);
    await table.ask('marks');
    await desk.press('Shift+Tab', 'Shift+Tab', 'Shift+Tab');
    await page.keyboard.type('Tags');
    await expect(table.grid.getByRole('row', { name: 'Border annex 1 mark' })).toBeVisible();
    await expectNothingFound(page);
  });
}
