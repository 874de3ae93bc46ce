import AxeBuilder from '@axe-core/playwright';
import { close, putSeed } from '../pages/verbatim-app';
import type { ReadingDesk } from '../pages/reading-desk';
import { expect, test } from '../pages/test';

const MOVED = 'The opposition called the ceremony a waste of public money.';
const EDITED = 'Trade has doubled since the spring of last year, the ministry reported.';
const GONE = 'No minister had come to the quay on that morning.';
const HEAD = 'Harbour opens\n\nHarbour Post, Norland\nNov 3, 2026\n\n';
const QUOTED = '“The harbour is open again,” said Mayor Ilse Brandt.';
const OLD = `${HEAD}${QUOTED} Crowds cheered. ${MOVED}\n\nShips came in all day long. ${EDITED} ${GONE}\n`;
const NEW = `${HEAD}${MOVED} ${QUOTED} Crowds cheered.\n\nShips came in all day long. ${EDITED.replace('doubled', 'tripled')}\n`;

async function highlight(desk: ReadingDesk, words: string): Promise<void> {
  await desk.select(words);
  await desk.press('h');
}

/** By keyboard alone: the palette finds the command by a few of its letters. */
async function run(desk: ReadingDesk, name: string): Promise<void> {
  await desk.press('Control+k');
  await desk.page.keyboard.type(name);
  await desk.press('Enter');
}

test('a changed file: marks are carried over by keyboard, placed, undone, and right after a restart', async ({
  start,
  folders,
}) => {
  await putSeed(folders, 'harbour.txt', OLD);
  const first = await start();
  const { desk, page } = first;
  await desk.welcome();
  await desk.open('Harbour opens');
  for (const words of [MOVED, EDITED, GONE]) await highlight(desk, words);
  await desk.saved();
  const points = page.getByRole('contentinfo').locator('[data-foot="open-points"]');
  await expect(points).toHaveText('No open points');

  await putSeed(folders, 'harbour.txt', NEW);
  await expect(page.getByText(/holds another text/u)).toBeVisible();
  await expect(desk.text).toContainText(GONE);

  await run(desk, 'go over to the new');
  const panel = page.getByRole('region', { name: 'Marks of an earlier version' });
  await expect(panel).toBeFocused();
  await expect(desk.text).toContainText('tripled');
  await expect(panel).toContainText('1 of 2');
  await expect(panel).toContainText('1 changed · 1 gone');
  await expect(panel.locator('del')).toHaveText('doubled');
  await expect(panel.locator('ins')).toHaveText('tripled');
  await expect(points).toHaveText('2 open points');
  await expect(desk.rows().first()).toContainText(MOVED);
  await expect(desk.rows().filter({ hasText: 'on an earlier version' })).toHaveCount(2);

  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))).toEqual([]);

  await desk.press('Enter');
  await expect(panel).toContainText('1 of 1');
  await expect(panel).toContainText(GONE);
  await expect(points).toHaveText('1 open point');
  await desk.press('x');
  await expect(panel).toContainText('left on its version');
  await desk.press('Escape');
  await expect(panel).toBeHidden();
  await expect(desk.text).toBeFocused();

  // Back to the old text in two steps, and forward again.
  await desk.press('Control+z');
  await expect(points).toHaveText('2 open points');
  await desk.press('Control+z');
  await expect(desk.text).toContainText(GONE);
  await expect(points).toHaveText('No open points');
  await desk.press('Control+y');
  await expect(desk.text).toContainText('tripled');
  await desk.press('Control+y');
  await expect(points).toHaveText('1 open point');
  await desk.saved();
  await close(first);

  const second = await start();
  await expect(second.desk.text).toContainText('tripled');
  await expect(second.desk.rows()).toHaveCount(3);
  const orphan = second.desk.rows().filter({ hasText: 'on an earlier version' });
  await expect(orphan).toContainText(GONE);
  await expect(second.desk.rows().nth(1)).toContainText('tripled');

  // The orphan is attached by hand: step to it, select, B.
  await second.desk.select('Ships came in all day long.');
  await second.desk.press('Escape', 'Shift+J');
  await second.desk.select('Ships came in all day long.');
  await second.desk.press('b');
  await expect(orphan).toHaveCount(0);
  await expect(second.desk.rows().nth(1)).toContainText('Ships came in all day long.');
});

test('a seed without marks that changes while it is open stays as it is read, and can be marked', async ({
  start,
  folders,
}) => {
  await putSeed(folders, 'harbour.txt', OLD);
  const { desk, page } = await start();
  await desk.welcome();
  await desk.open('Harbour opens');
  await putSeed(folders, 'harbour.txt', NEW);
  await expect(page.getByText(/nothing is marked in it/u)).toBeVisible();
  await expect(desk.text).toContainText(GONE);
  await highlight(desk, GONE);
  await expect(desk.rows()).toHaveCount(1);
  await desk.saved();
  await expect(page.getByText(/holds another text/u)).toBeVisible();
});
