import { expect, test } from '../pages/test';

test('finds by a sentence, sorts, groups and edits in the table, by keys alone', async ({ start }) => {
  const { page, desk } = await start();
  await desk.welcome();
  await desk.open('Tehran');
  await desk.quote('Of course, practical steps remain,', 'Foreign Minister Sergei Lavrov');
  await desk.press('Escape', 'Control+2');
  const grid = page.getByRole('grid', { name: 'Marks of all articles' });
  await expect(grid).toHaveAttribute('aria-rowcount', '2');

  await desk.press('Control+l');
  const field = page.getByRole('combobox', { name: 'Filter as a sentence' });
  await expect(field).toBeFocused();
  await page.keyboard.type('quotes by Serg');
  await desk.press('ArrowDown', 'Enter');
  await expect(field).toHaveValue('quotes by "Sergei Lavrov" ');
  await page.keyboard.type('about "practical steps" published in October 2023 and fidelity undecided');
  await desk.press('Enter');
  await expect(grid).toBeFocused();
  await expect(grid.getByRole('row')).toHaveCount(2);
  await expect(page.getByRole('region', { name: 'The passage in its context' }).locator('.passage')).toContainText(
    'practical steps remain',
  );

  // The sixth column is the fidelity.
  await desk.press('Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'F2');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type('exact');
  await desk.press('Enter');
  await expect(page.getByText('The filter finds nothing.')).toBeVisible();
  await desk.press('Control+z');
  await expect(grid.getByRole('row')).toHaveCount(2);
});

test('has its rows in memory before Review is opened, of an empty library and of one with marks', async ({ start }) => {
  const { page, desk } = await start();
  const countLoads = (): Promise<number> => page.evaluate(() => performance.getEntriesByName('review-index').length);
  await expect.poll(countLoads).toBe(1);
  await desk.welcome();
  await desk.open('Tehran');
  await desk.quote('Of course, practical steps remain,', 'Foreign Minister Sergei Lavrov');
  await desk.press('Escape');
  await desk.saved();
  await page.reload();
  await expect(page.getByRole('document', { name: 'Article' })).toBeVisible();
  await expect.poll(countLoads).toBe(1);
  await desk.press('Control+2');
  await expect(page.getByRole('grid', { name: 'Marks of all articles' })).toHaveAttribute('aria-rowcount', '2');
  expect(await countLoads()).toBe(1);
});

test('every mode of Review has a key, from wherever one is, and the foot line and the list of keys show it', async ({
  start,
}) => {
  const { page, desk } = await start();
  await desk.welcome();
  await desk.open('Tehran');
  await desk.quote('Of course, practical steps remain,', 'Foreign Minister Sergei Lavrov');
  await desk.press('Escape');
  const modes = page.getByRole('tablist', { name: 'Modes of Review' });
  const isIn = (selector: string): Promise<boolean> =>
    page.evaluate((wanted) => document.activeElement?.closest(wanted) !== null, selector);
  for (const [key, mode] of [
    ['9', 'Agreement'],
    ['6', 'Queue'],
    ['8', 'Claims'],
    ['7', 'Table'],
  ] as const) {
    await desk.press(`Control+${key}`);
    await expect(modes.getByRole('tab', { name: mode })).toHaveAttribute('aria-selected', 'true');
    await expect(modes.getByRole('tab', { name: mode })).toHaveAttribute('title', `Ctrl+${key}`);
    await expect.poll(() => isIn('[data-review-pane]')).toBe(true);
  }
  // Out of a text field as well, and from another view.
  await desk.press('Control+l', 'Control+6');
  await expect(page.getByRole('region', { name: 'Queue' })).toBeVisible();
  await desk.press('Control+1', 'Control+7');
  await expect(page.getByRole('grid', { name: 'Marks of all articles' })).toBeFocused();

  await expect(desk.foot.getByRole('button', { name: /6.*Review: queue/u })).toBeVisible();
  await desk.press('F1');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  for (const [key, words] of [
    ['6', 'queue'],
    ['7', 'table'],
    ['8', 'claims'],
    ['9', 'agreement'],
  ] as const)
    await expect(keys.getByText(`Review: ${words}`).locator('..')).toContainText(key);
});
