import { close, putSeed } from '../pages/verbatim-app';
import { expect, test } from '../pages/test';

const ARTICLE = [
  'Lamp oil runs short',
  'Hill Gazette, Norland\nNov 3, 2026',
  '“We have none left,” said the keeper, Odd Vik, “and the nights 👩‍🚒 grow long.” He would not say who was to blame.',
  'The council met twice and decided nothing.',
].join('\n\n');

test('history is walked back and forth by keys after a restart, and what was left is restored', async ({
  start,
  folders,
}) => {
  await putSeed(folders, 'lamp-oil.txt', `${ARTICLE}\n`);
  const first = await start();
  await first.desk.welcome();
  await first.desk.open('Lamp oil');
  for (const words of ['none left', 'nights', 'council', 'twice']) {
    await first.desk.select(words);
    await first.desk.press('h');
  }
  // “twice” is undone before a new act.
  await first.desk.press('Control+z');
  await expect(first.desk.rows()).toHaveCount(3);
  await first.desk.select('decided');
  await first.desk.press('c');
  await expect(first.desk.rows()).toHaveCount(4);
  await first.desk.saved();
  await close(first);

  const second = await start();
  const { desk, page } = second;
  await expect(desk.rows()).toHaveCount(4);
  await desk.press('Control+k');
  await page.keyboard.type('history');
  await desk.press('Enter');
  const pane = page.getByRole('complementary', { name: 'History' });
  const steps = pane.getByRole('listbox', { name: 'Steps' });
  const chosen = steps.getByRole('option', { selected: true });
  await expect(steps).toBeFocused();
  await expect(steps.getByRole('option')).toHaveCount(6);
  await expect(chosen).toContainText('Mark a claim');
  await expect(chosen).toContainText('now here');
  await expect(chosen).toContainText('decided');

  // Back to the second mark: the claim and “council” are taken back, one step each.
  await desk.press('ArrowDown', 'ArrowDown', 'ArrowDown');
  await expect(chosen).toContainText('nights');
  await desk.press('Control+Enter');
  await expect(desk.rows()).toHaveCount(2);
  await expect(desk.foot).toContainText('Taken back: 2 steps');
  await expect(chosen).toContainText('now here');
  await expect(steps).toBeFocused();

  // And forward again to the newest.
  await desk.press('Home', 'Control+Enter');
  await expect(desk.rows()).toHaveCount(4);
  await expect(desk.foot).toContainText('Done again: 2 steps');

  // Typing filters; what was undone before the claim is restored as a step of its own.
  await page.keyboard.type('twice');
  await expect(steps.getByRole('option')).toHaveCount(1);
  await expect(chosen).toContainText('undone before a new step');
  await desk.press('Control+Enter');
  await expect(desk.rows()).toHaveCount(5);
  await expect(desk.foot).toContainText('Restored: Highlight a passage');
  await desk.press('Escape');
  await expect(steps.getByRole('option')).toHaveCount(7);
  await desk.press('Home');
  await expect(chosen).toContainText('Restored: Highlight a passage');

  // Enter goes to what a step was about, from any article; Esc closes the list.
  await desk.press('Control+PageDown');
  await expect(desk.text).not.toContainText('Lamp oil');
  await desk.press('Control+k');
  await page.keyboard.type('history');
  await desk.press('Enter');
  await expect(steps).toBeFocused();
  await desk.press('Enter');
  await expect(desk.text).toContainText('Lamp oil');
  await expect(desk.details.locator('p.passage')).toHaveText('twice');
  await expect(steps).toBeFocused();
  await desk.press('Escape');
  await expect(pane).toBeHidden();
  await expect(desk.text).toBeFocused();
  await desk.press('Control+z');
  await expect(desk.rows()).toHaveCount(4);
});

test('what was typed into a note when the program was killed is offered again, and is one step once it is kept', async ({
  start,
  folders,
}) => {
  await putSeed(folders, 'lamp-oil.txt', `${ARTICLE}\n`);
  const first = await start();
  await first.desk.welcome();
  await first.desk.open('Lamp oil');
  await first.desk.select('council');
  await first.desk.press('h', 'n');
  const typed = 'Which council? Ask the clerk — 👩‍🚒 אין';
  await first.page.keyboard.type(typed);
  const stored = (): Promise<unknown> =>
    first.page.evaluate(
      () =>
        new Promise((resolve) => {
          const opening = indexedDB.open('verbatim');
          opening.onsuccess = () => {
            const reading = opening.result.transaction('drafts').objectStore('drafts').getAll();
            reading.onsuccess = () => {
              resolve((reading.result as { typed: string }[]).map((row) => row.typed));
            };
            opening.result.close();
          };
        }),
    );
  await expect.poll(stored).toEqual([typed]);
  first.app.process().kill('SIGKILL');
  await first.app.waitForEvent('close');

  const second = await start();
  const { desk, page } = second;
  await expect(desk.rows()).toHaveCount(1);
  await expect(page.getByText(/The draft waits in: council/u)).toBeVisible();
  await desk.press('Control+Home', 'j');
  const note = desk.details.getByRole('textbox', { name: 'Note' });
  await expect(note).toHaveValue('');
  const restore = desk.details.getByRole('button', { name: 'Restore the draft: Note' });
  await expect(desk.details.getByText(typed)).toBeVisible();
  await desk.press('n', 'Tab');
  await expect(restore).toBeFocused();
  await desk.press('Enter');
  await expect(note).toBeFocused();
  await expect(note).toHaveValue(typed);
  await desk.press('Escape');
  await desk.saved();
  await expect(restore).toBeHidden();
  await desk.press('Control+z');
  await expect(note).toHaveValue('');
  await expect(desk.rows()).toHaveCount(1);
  await desk.press('Control+y');
  await expect(note).toHaveValue(typed);
  await close(second);

  const third = await start();
  await expect(third.desk.rows()).toHaveCount(1);
  await third.desk.press('Control+Home', 'j');
  await expect(third.desk.details.getByRole('textbox', { name: 'Note' })).toHaveValue(typed);
  await expect(third.desk.details.getByRole('button', { name: 'Restore the draft: Note' })).toBeHidden();
});
