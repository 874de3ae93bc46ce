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
