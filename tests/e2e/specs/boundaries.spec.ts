import { close, putSeed } from '../pages/verbatim-app';
import { expect, test } from '../pages/test';

const ARTICLE = [
  'Lamp oil runs short',
  'Hill Gazette, Norland\nNov 3, 2026',
  '“We have none left,” said the keeper, Odd Vik, “and the nights 👩‍🚒 grow long.” He would not say who was to blame.',
  'The council met twice and decided nothing.',
].join('\n\n');

test('borders, fragments, a split, a merge and layers need no mouse, and all of it is kept and undone', async ({
  start,
  folders,
}) => {
  await putSeed(folders, 'lamp-oil.txt', `${ARTICLE}\n`);
  const first = await start();
  const { desk, page } = first;
  await desk.welcome();
  await desk.press('Control+l');
  await page.keyboard.type('lamp oil');
  await expect(desk.articles.getByRole('listitem')).toHaveCount(1);
  await desk.press('ArrowDown', 'Enter');
  await expect(desk.text).toBeFocused();

  // The first quotation as a quote; its end is moved by words and by characters.
  await desk.press('v', 'q', 'Escape');
  const passage = desk.details.locator('p.passage');
  await expect(passage).toHaveText('“We have none left,”');
  await desk.press('p', 'p');
  await expect(passage).toHaveText('“We have none left,” said the');
  await desk.press('Shift+O', 'Shift+O');
  await expect(passage).toHaveText('“We have none left,” said t');
  await desk.press('o', 'o', 'i', 'u');
  await expect(passage).toHaveText('“We have none left,”');

  // The second quotation becomes a fragment of the same quote.
  await desk.press('v', 'v', 'f');
  await expect(desk.rows()).toHaveCount(1);
  await expect(passage).toHaveText(/^“We have none left,”\s*\[…\]\s*“and the nights 👩‍🚒 grow long.”$/u);
  expect(await desk.selectedWords()).toBe('');

  // A claim inside it: L goes through what lies under the caret, and the foot line names it.
  await desk.select('nights');
  await desk.press('c');
  await expect(desk.foot).toContainText('claim');
  await desk.press('ArrowLeft', 'l');
  await expect(desk.foot.locator('[data-foot="at-hand"]')).toContainText('quote');
  await desk.press('l');
  await expect(desk.foot.locator('[data-foot="at-hand"]')).toContainText('claim');

  // Split before the second fragment and merged again from the list.
  await desk.press('Control+ArrowLeft', 'Control+ArrowLeft', 'Control+ArrowLeft', 'ArrowLeft');
  await expect(desk.foot.locator('[data-foot="at-hand"]')).toContainText('quote');
  await desk.press('Control+k');
  await page.keyboard.type('split the mark');
  await desk.press('Enter');
  await expect(desk.rows()).toHaveCount(3);
  await desk.press('Control+k');
  await page.keyboard.type('merge with another');
  await desk.press('Enter');
  await expect(page.getByRole('listbox', { name: 'Merge with' })).toBeFocused();
  await desk.press('Enter');
  await expect(desk.rows()).toHaveCount(2);
  await expect(desk.text).toBeFocused();
  await desk.saved();
  const merged = await passage.textContent();
  await close(first);

  const second = await start();
  await expect(second.desk.rows()).toHaveCount(2);
  await second.desk.press('Control+Home', 'j');
  await expect(second.desk.details.locator('p.passage')).toHaveText(merged ?? '');
  for (let count = 0; count < 12; count += 1) await second.desk.press('Control+z');
  await expect(second.desk.rows()).toHaveCount(1);
  await expect(second.desk.details.locator('p.passage')).toHaveText('“We have none left,”');
});
