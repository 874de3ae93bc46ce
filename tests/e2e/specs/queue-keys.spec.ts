import type { ArticleToReview } from '../../fixtures/records/library-to-review';
import { burst, CardQueue, importMarks, letters } from '../pages/card-queue';
import { mouseEvents, watchForMouse } from '../pages/no-mouse';
import { expect, test, type Started } from '../pages/test';
import type { Folders } from '../pages/verbatim-app';

const PROPOSED = { by: 'import' } as const;
const QUOTE = '“We sail at dawn,”';
const CLAIM = 'the pier had been dark for a year';
const PIER: ArticleToReview = {
  title: 'A lamp for the pier',
  paragraphs: [
    `${QUOTE} said Odd Vik, the keeper of the lamp. “The boats are ready.”`,
    `Kari Lund added that ${CLAIM} and that nobody cared.`,
  ],
  marks: [
    { words: QUOTE, as: { kind: 'quote', quoteType: 'indirect', origin: PROPOSED } },
    { words: CLAIM, as: { kind: 'claim', origin: PROPOSED } },
    { words: 'dark for a year', as: { kind: 'claim', origin: PROPOSED } },
  ],
};

interface Working extends Started {
  readonly queue: CardQueue;
  /** The decision that stands on the card, in words. */
  readonly expectStatus: (words: RegExp) => Promise<void>;
}

async function working(start: () => Promise<Started>, folders: Folders): Promise<Working> {
  const running = await start();
  await running.desk.welcome();
  await importMarks(running, folders, [PIER]);
  const queue = new CardQueue(running.page);
  await queue.show();
  await queue.expectCard(QUOTE);
  const status = queue.details.getByRole('group', { name: 'Decision on the mark' });
  const expectStatus = (words: RegExp): Promise<void> => expect(status).toContainText(words);
  return { ...running, queue, expectStatus };
}

/** Undo takes the one step back, and the card waits again. */
async function takeBack({ desk, queue, expectStatus }: Working, words: string): Promise<void> {
  await desk.press('Control+z');
  await queue.expectDecided(0, 3);
  await queue.expectCard(words);
  await expectStatus(/proposed, nobody has decided/u);
}

test('J and K walk, Shift+J and Shift+K go by what waits, A X D decide and go on', async ({ start, folders }) => {
  const { desk, queue, expectStatus } = await working(start, folders);
  await desk.press('k');
  await expect(queue.page.getByRole('status').filter({ hasText: 'No more cards' })).toBeVisible();
  await desk.press('j');
  await queue.expectCard(CLAIM);
  await desk.press('x');
  await queue.expectCard('dark for a year');
  await desk.press('k');
  await queue.expectCard(CLAIM);
  await expectStatus(/rejected by/u);
  await desk.press('Shift+k');
  await queue.expectCard(QUOTE);
  await desk.press('Shift+j');
  await queue.expectCard('dark for a year');
  await desk.press('d');
  await expect(queue.pane).toContainText('That was the last card');
  await expect(queue.pane).toContainText('One card was passed over.');
  await desk.press('Shift+k');
  await queue.expectCard(QUOTE);
  await desk.press('a');
  await queue.expectDecided(3, 3);
  await expect(queue.pane).toContainText('1 accepted, 0 corrected, 1 rejected, 1 disputed, 0 removed');
});

test('U I O P, B and F change the passage, and that is the decision', async ({ start, folders }) => {
  const there = await working(start, folders);
  const { desk, queue, expectStatus } = there;
  await desk.press('j');
  for (const [key, words] of [
    ['p', `${CLAIM} and`],
    ['i', `${CLAIM} and`.slice('the '.length)],
    ['o', CLAIM.slice('the '.length)],
    ['u', CLAIM],
  ] as const) {
    await desk.press(key);
    await queue.expectCard(words);
    if (words !== CLAIM) await expectStatus(/accepted with corrections/u);
  }
  await expectStatus(/proposed, nobody has decided/u); // it is again as it was
  await queue.expectDecided(0, 3);

  await desk.select(`${CLAIM} and that nobody cared`);
  await desk.press('b');
  await queue.expectCard(`${CLAIM} and that nobody cared`);
  await expectStatus(/accepted with corrections/u);
  await queue.expectDecided(1, 3);
  await takeBack(there, CLAIM);
  await desk.select('nobody cared');
  await desk.press('f');
  await queue.expectCard(`${CLAIM} … nobody cared`);
  await queue.expectDecided(1, 3);
  await takeBack(there, CLAIM);
});

test('S W Y T and a digit answer what belongs to the mark; R and N answer other questions', async ({
  start,
  folders,
}) => {
  const there = await working(start, folders);
  const { desk, page, queue, expectStatus } = there;
  await burst(page, ['s', ...letters('Odd Vik'), 'Enter']);
  await expect(queue.details).toContainText('Odd Vik');
  await queue.expectCard(QUOTE);
  await expectStatus(/accepted with corrections/u);
  await takeBack(there, QUOTE);

  await desk.select('Odd Vik, the keeper of the lamp');
  await desk.press('s');
  await queue.expectDecided(1, 3);
  await takeBack(there, QUOTE);
  await desk.select('said');
  await desk.press('w');
  await queue.expectDecided(1, 3);
  await takeBack(there, QUOTE);

  await burst(page, ['y', ...letters('direct'), 'Enter']);
  await queue.expectDecided(1, 3);
  await expectStatus(/accepted with corrections/u);
  await takeBack(there, QUOTE);

  await burst(page, ['t', ...letters('harbour'), 'Enter']);
  await queue.expectDecided(1, 3);
  await takeBack(there, QUOTE);

  await burst(page, ['n', ...letters('ask the keeper'), 'Escape', 'r', ...letters('exact'), 'Enter']);
  await expect(queue.details.getByRole('textbox', { name: 'Note' })).toHaveValue('ask the keeper');
  await expect(queue.text).toBeFocused();
  await expect(queue.details).toContainText(/exact/iu);
  await queue.expectDecided(0, 3);
  await expectStatus(/proposed, nobody has decided/u);
  await desk.press('a');
  await queue.expectCard(CLAIM);
  await queue.expectDecided(1, 3);
});

test('what B and S changed stands in the history of the card, with the passage as it was', async ({
  start,
  folders,
}) => {
  const there = await working(start, folders);
  const { desk, page, queue } = there;
  await watchForMouse(page);
  const history = queue.details.getByRole('region', { name: 'Decisions' });
  const latest = history.getByRole('listitem').first();
  await desk.press('j');
  await queue.expectCard(CLAIM);
  await desk.select(`${CLAIM} and that nobody cared`);
  await desk.press('b');
  await queue.expectCard(`${CLAIM} and that nobody cared`);
  await expect(latest).toContainText('Changed: passage');
  await expect(latest).toContainText(new RegExp(String.raw`The passage was:\s*${CLAIM}`, 'u'));
  await expect(latest).not.toContainText('nobody cared');
  await takeBack(there, CLAIM);
  await expect(history).toBeHidden();

  await burst(page, ['s', ...letters('Odd Vik'), 'Enter']);
  await queue.expectDecided(1, 3);
  await expect(latest).toContainText('Changed: claimant');
  await expect(latest).not.toContainText('The passage was:');
  expect(await mouseEvents(page)).toEqual([]);
});

test('Enter edits, L takes the next layer, C makes a claim of a quote, Delete removes: each comes back to the cards', async ({
  start,
  folders,
}) => {
  const there = await working(start, folders);
  const { desk, page, queue, expectStatus } = there;
  await desk.press('c');
  await expect(queue.details.getByRole('article', { name: 'Claim' })).toBeVisible();
  await desk.press('Escape');
  await expect(queue.details.getByRole('article', { name: 'Quote' })).toBeVisible();

  await desk.press('j');
  await queue.expectCard(CLAIM);
  await desk.press('Enter');
  const restatement = queue.details.getByRole('textbox', { name: 'Restatement' });
  await expect(restatement).toBeFocused();
  await page.keyboard.type('The pier had no light for a year.');
  await desk.press('Control+Enter');
  await expect(queue.text).toBeFocused();
  await expectStatus(/accepted with corrections/u);
  await queue.expectDecided(1, 3);
  await takeBack(there, CLAIM);

  await desk.press('l');
  await expect.poll(() => queue.markedWords()).toBe(CLAIM);
  await desk.select('dark');
  await desk.press('ArrowLeft', 'ArrowRight', 'l');
  await expect.poll(() => queue.markedWords()).toBe('dark for a year');
  await desk.press('Escape');
  await queue.expectCard(CLAIM);

  await desk.press('Delete');
  await queue.expectCard('dark for a year');
  await queue.expectDecided(1, 3);
  await desk.press('k');
  await queue.expectCard(QUOTE);
  await desk.press('Control+z');
  await queue.expectCard(CLAIM);
  await queue.expectDecided(0, 3);
});

test('G opens the mark in its article, and Esc or G leads back to the same card', async ({ start, folders }) => {
  const { desk, page, queue } = await working(start, folders);
  await desk.press('j', 'g');
  await expect(desk.articles).toBeVisible();
  await expect(desk.text).toContainText('A lamp for the pier');
  await expect.poll(() => queue.markedWords()).toBe(CLAIM);
  await expect(page.getByRole('status').filter({ hasText: 'leads back to the card' })).toBeVisible();
  await desk.press('Escape');
  await queue.expectCard(CLAIM);
  await desk.press('g');
  await expect(desk.articles).toBeVisible();
  await desk.press('k'); // another mark is at hand
  await expect.poll(() => queue.markedWords()).toBe(QUOTE);
  await desk.press('Escape');
  await expect(desk.articles).toBeVisible();
  await desk.press('g');
  await queue.expectCard(CLAIM);
  await desk.press('a');
  await queue.expectCard('dark for a year');
  await desk.press('Escape');
  await expect(desk.articles).toBeVisible();
  await desk.press('Escape', 'Escape');
  await expect(desk.articles).toBeVisible();

  // From another article Esc leads nowhere.
  await desk.press('Control+2');
  await queue.expectCard('dark for a year');
  await desk.press('g');
  await expect(desk.articles).toBeVisible();
  await desk.open('Tehran');
  await desk.press('Escape', 'Escape', 'g');
  await expect(desk.articles).toBeVisible();
  await expect(desk.text).toContainText('Tehran');
});
