import { copied, emptyClipboard } from '../pages/clipboard';
import { expect, test } from '../pages/test';

test('finds in the article, searches all of them, marks all mentions and copies with citation, by keys alone', async ({
  start,
}) => {
  const running = await start();
  const { page, desk } = running;
  await desk.welcome();
  await desk.open('Tehran');

  // Ctrl+F: the curly marks of the article are found by the straight ones of the board; Esc leaves the match selected.
  await desk.press('Control+f');
  const bar = page.getByRole('search', { name: 'Find in the article' });
  await expect(bar.getByRole('textbox')).toBeFocused();
  await page.keyboard.type("'Of course, practical steps remain,'");
  await expect(bar.getByRole('status')).toHaveText('1 of 1');
  await desk.press('Escape');
  await expect(bar).toBeHidden();
  await expect(desk.text).toBeFocused();
  expect(await desk.selectedWords()).toContain('Of course, practical steps remain,');

  // Its quote, its speaker, and the copy of it.
  await desk.press('q');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type('Foreign Minister Sergei Lavrov');
  await desk.press('Enter');
  await expect(desk.rows()).toHaveCount(1);
  await emptyClipboard(running);
  await desk.press('Control+Shift+C');
  await expect.poll(async () => (await copied(running)).plain).not.toBe('');
  const { plain, html } = await copied(running);
  const [passage, source] = plain.split('\n');
  expect(passage).toBe('“Of course, practical steps remain,”');
  expect(source).toMatch(
    /^— Sergei Lavrov, Russian Foreign Minister\. Armenian and .*\. The Fairwater Dispatch, Oct 24, 2023, paragraph 4\. https:/u,
  );
  expect(html).toMatch(/<blockquote[^>]*><p[^>]*>“Of course, practical steps remain,”<\/p><\/blockquote>/u);
  expect(html).toMatch(/<a href="https:\/\/www\.example\.org\/[^"]*"/u);

  // Ctrl+Shift+F: an article that nobody has opened, at the words.
  await desk.press('Escape', 'Control+Shift+F');
  const search = page.getByRole('dialog', { name: 'Search' });
  await expect(search.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('inquiry');
  await expect(search.getByRole('status')).toContainText(/places? in/u);
  await desk.press('Enter');
  await expect(search).toBeHidden();
  await expect(desk.text).toBeFocused();
  expect((await desk.selectedWords()).toLowerCase()).toBe('inquiry');

  // All mentions of it in the library, as one step that one undo takes back.
  await desk.press('Control+Shift+M');
  const mentions = page.getByRole('dialog', { name: 'Mark all mentions' });
  await expect(mentions.getByRole('listbox', { name: 'Mentions' })).toBeFocused();
  await expect(mentions.getByRole('option').first()).toBeVisible();
  const count = await mentions.getByRole('option').count();
  await desk.press('Enter');
  await expect(mentions).toBeHidden();
  await expect(desk.rows()).toHaveCount(count);
  await desk.saved();
  await expect(async () => {
    await desk.press('Control+z');
    await expect(desk.rows()).toHaveCount(0, { timeout: 500 });
  }).toPass();
});
