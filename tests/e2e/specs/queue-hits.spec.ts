import type { ArticleToReview } from '../../fixtures/records/library-to-review';
import { CardQueue, importMarks } from '../pages/card-queue';
import { expect, test } from '../pages/test';

const SAID = '“The lamp is lit,”';
const DARK = 'The pier had been dark for a year.';
const PIER: ArticleToReview = {
  title: 'A lamp for the pier',
  paragraphs: [`${SAID} said Odd Vik, who keeps the lamps of the pier.`, DARK],
  marks: [
    { words: SAID, as: { kind: 'quote', quoteType: 'direct' } },
    { words: DARK, as: { kind: 'claim', note: 'Ask about the lamp.' } },
  ],
};

test('the text of a card shows what the filter looks for, and follows the filter', async ({ start, folders }) => {
  const running = await start();
  const { desk, page } = running;
  await desk.welcome();
  await importMarks(running, folders, [PIER]);
  const queue = new CardQueue(page);
  await queue.show();
  await queue.expectCard(SAID);
  const found = (): Promise<string[]> => queue.foundWords();
  const ask = async (sentence: string): Promise<void> => {
    await desk.press('Control+l', 'Control+a');
    await page.keyboard.type(sentence);
    await desk.press('Enter');
  };
  expect(await found()).toEqual([]);

  await ask('about "lamp"');
  await queue.expectCard(SAID);
  await expect.poll(found).toEqual(['lamp', 'lamp']);
  await desk.press('j'); // found by its note alone
  await queue.expectCard(DARK);
  await expect.poll(found).toEqual([]);
  await desk.press('k');
  await queue.expectCard(SAID);
  await expect.poll(found).toEqual(['lamp', 'lamp']);

  await ask('"pier"');
  await queue.expectCard(DARK);
  await expect.poll(found).toEqual(['pier']);
  await ask('not "pier" or quotes');
  await expect.poll(found).toEqual([]);
});
