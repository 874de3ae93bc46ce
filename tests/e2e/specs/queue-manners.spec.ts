import type { ArticleToReview } from '../../fixtures/records/library-to-review';
import { COLLEAGUE } from '../../fixtures/records/library-to-review';
import { AT } from '../../fixtures/records/sample-records';
import { CardQueue, importMarks, runByName } from '../pages/card-queue';
import { mouseEvents, watchForMouse } from '../pages/no-mouse';
import { ReadingDesk } from '../pages/reading-desk';
import { expect, test } from '../pages/test';
import { close, freshFolders, launch, removeFolders } from '../pages/verbatim-app';

const DECIDED = ['The first lamp was lit.', 'The second lamp was lit.', 'The third lamp was lit.'] as const;
const NOTE = 'I was there myself';
const decided = (kind: 'accept' | 'reject' | 'dispute') =>
  [{ by: COLLEAGUE.id, at: AT, kind, note: `${kind}: because of the tide` }] as const;

const LAMPS: ArticleToReview = {
  title: 'Lamps of the pier',
  paragraphs: [DECIDED.join(' ')],
  marks: [
    { words: DECIDED[0], as: { kind: 'claim', decisions: decided('reject'), note: NOTE } },
    { words: DECIDED[1], as: { kind: 'claim', decisions: decided('accept') } },
    { words: DECIDED[2], as: { kind: 'claim', origin: { by: 'import' } } },
  ],
};

test('blind work hides what the other decided, noted and made until I have decided it; then it shows', async ({
  start,
  folders,
}) => {
  const running = await start();
  const { desk, page } = running;
  await desk.welcome();
  await importMarks(running, folders, [LAMPS]);
  const queue = new CardQueue(page);
  await queue.show();
  await queue.expectCard(DECIDED[0]);
  await expect(page.getByRole('main')).toContainText('because of the tide');
  await desk.press('Shift+Tab', 'Shift+Tab');
  const blind = page.getByRole('checkbox', { name: 'Blind' });
  await expect(blind).toBeFocused();
  await desk.press('Space');
  await expect(blind).toBeFocused(); // whoever sets the queue up stays there
  await expect(desk.foot).toContainText('blind mode');
  await desk.press('Tab', 'Tab');
  await expect(queue.text).toBeFocused();

  const told = /Bea|BL|because of the tide|myself|rejected|accepted|proposed|nobody has decided|open point/u;
  /** Which marks are painted how; in blind work all are painted alike. */
  const painted = (): Promise<string[]> =>
    page.evaluate(() => {
      const names = [...CSS.highlights.keys()].filter((name) => name.startsWith('claim-'));
      const isPainted = (name: string): boolean => (CSS.highlights.get(name)?.size ?? 0) > 0;
      return names.filter(isPainted).map((name) => name.replace(/-\d$/u, ''));
    });
  for (const words of DECIDED) {
    await queue.expectCard(words);
    expect(await page.locator('body').innerText()).not.toMatch(told);
    for (const field of await queue.details.getByRole('textbox').all())
      expect(await field.inputValue(), 'what stands in a field').not.toMatch(told);
    expect(new Set(await painted())).toEqual(new Set(['claim-decided']));
    await desk.press('j');
  }
  await desk.press('k', 'k', 'k');
  await queue.expectCard(DECIDED[0]);
  await desk.press('Shift+A');
  await expect(page.getByRole('dialog')).toBeHidden();
  await desk.press('n');
  await expect(page.getByRole('status').filter({ hasText: 'hidden until you decide' })).toBeVisible();

  await desk.press('a');
  await queue.expectCard(DECIDED[1]);
  expect(await page.locator('body').innerText()).not.toMatch(told);
  await desk.press('k');
  await queue.expectCard(DECIDED[0]);
  await expect(queue.details).toContainText('reject: because of the tide');
  await expect(queue.details).toContainText('Bea Lindt: rejected');
  await expect(queue.details).toContainText('Made by Bea Lindt');
  await expect(queue.details.getByRole('textbox', { name: 'Note' })).toHaveValue(NOTE);
  // The others in the paragraph are hidden still.
  await desk.press('j', 'p');
  await expect(queue.details).toContainText('Bea Lindt: accepted');
  await desk.press('Control+z');
  await expect(queue.details).not.toContainText(told);
});

const SHIPS: readonly ArticleToReview[] = [0, 1, 2, 3].map((number) => {
  const claims = [0, 1, 2, 3, 4].map((ship) => `Ship ${String(number)}.${String(ship)} came in.`);
  return { title: `Ships of day ${String(number)}`, paragraphs: claims, marks: claims.map((words) => ({ words })) };
});
const LATER: ArticleToReview = {
  title: 'Ships of night',
  publishedOn: '2023-10-29',
  paragraphs: ['A boat came in.', 'A barge came in.'],
  marks: [{ words: 'A boat came in.' }, { words: 'A barge came in.' }],
};

test('after six decisions the head says the pace and how long the rest will take', async ({ start, folders }) => {
  const running = await start();
  const { desk, page } = running;
  await desk.welcome();
  await importMarks(running, folders, SHIPS);
  await watchForMouse(page);
  const queue = new CardQueue(page);
  await queue.show();
  const pace = /\d+ a minute, about \d+ minutes? left/u;
  for (let decided = 1; decided <= 6; decided += 1) {
    await expect(queue.pane).not.toContainText(pace);
    await expect.poll(() => queue.markedWords()).not.toBe('');
    await desk.press('a');
    await queue.expectDecided(decided, 20);
  }
  await expect(queue.pane).toContainText(pace);
  expect(await mouseEvents(page)).toEqual([]);
});

async function wordsOfAllCards(queue: CardQueue, count: number): Promise<string[]> {
  const words: string[] = [];
  for (let index = 0; index < count; index += 1) {
    await expect.poll(() => queue.markedWords()).not.toBe(words.at(-1) ?? '');
    words.push(await queue.markedWords());
    if (index + 1 < count) await queue.page.keyboard.press('j');
  }
  for (let index = 1; index < count; index += 1) await queue.page.keyboard.press('k');
  return words;
}

test('a queue that is saved under a name comes back with sample, seed and blindness, and a seed means the same cards everywhere', async ({
  start,
  folders,
}) => {
  const running = await start();
  const { desk, page } = running;
  await desk.welcome();
  await importMarks(running, folders, SHIPS);
  const queue = new CardQueue(page);
  await queue.show();
  await queue.expectDecided(0, 20);
  await page.getByRole('textbox', { name: 'Sample' }).focus();
  await page.keyboard.type('6');
  await desk.press('Tab');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('41');
  await desk.press('Enter');
  await runByName(page, 'Blind mode');
  await expect(queue.pane).toContainText('6 at random of 20, seed 41, of every status');
  await queue.expectDecided(0, 6);
  await queue.text.focus();
  const words = await wordsOfAllCards(queue, 6);
  expect(new Set(words).size).toBe(6);

  await page.getByRole('button', { name: 'Save this queue' }).focus();
  await desk.press('Enter');
  await page.keyboard.type('Ships, six of them');
  await desk.press('Enter');
  const saved = page.getByRole('combobox', { name: 'Saved filters' });
  await expect(saved).toHaveValue('Ships, six of them');

  // Other marks arrive: the cards of the open queue stay as they are.
  await importMarks(running, folders, [LATER]);
  await expect(queue.pane).toContainText('0 of 6 decided by you');
  await queue.text.focus();
  expect(await wordsOfAllCards(queue, 6)).toEqual(words);
  await desk.press('a', 'x');
  await queue.expectDecided(2, 6);
  await desk.saved();
  await close(running);

  const again = await start();
  const reopened = new CardQueue(again.page);
  await reopened.show();
  await expect(again.page.getByRole('checkbox', { name: 'Blind' })).toBeChecked(); // not even at the first look is anything told
  await runByName(again.page, 'Blind mode');
  const choice = again.page.getByRole('combobox', { name: 'Saved filters' });
  await choice.focus();
  await again.page.keyboard.type('Ships');
  await again.page.keyboard.press('Enter');
  await expect(choice).toHaveValue('Ships, six of them');
  await expect(again.page.getByRole('textbox', { name: 'Sample' })).toHaveValue('6');
  await expect(again.page.getByRole('textbox', { name: 'Seed' })).toHaveValue('41');
  await expect(again.page.getByRole('checkbox', { name: 'Blind' })).toBeChecked();

  const elsewhere = await freshFolders();
  const other = await launch(elsewhere);
  const otherDesk = { ...other, desk: new ReadingDesk(other.page) };
  await otherDesk.desk.welcome();
  await importMarks(otherDesk, elsewhere, [...SHIPS].reverse());
  const there = new CardQueue(other.page);
  await there.show();
  await other.page.getByRole('textbox', { name: 'Sample' }).fill('6');
  await other.page.getByRole('textbox', { name: 'Seed' }).fill('41');
  await other.page.keyboard.press('Enter');
  await there.expectDecided(0, 6);
  await there.text.focus();
  expect(await wordsOfAllCards(there, 6)).toEqual(words);
  await close(other);
  await removeFolders(elsewhere);
});
