import type { ArticleToReview } from '../../fixtures/records/library-to-review';
import { CardQueue, importMarks } from '../pages/card-queue';
import { expect, test } from '../pages/test';

const article = (title: string, claims: readonly string[]): ArticleToReview => ({
  title,
  paragraphs: claims,
  marks: claims.map((words) => ({ words })),
});
const FIRST = article('A first day', ['One ship came.', 'Two ships came.', 'Three ships came.']);
const LOST = article('B lost day', ['A lost ship came.']);
const LAST = article('C last day', ['Four ships came.', 'Five ships came.']);

test('an article without its text is said and passed over, and its mark is not decided unseen', async ({
  start,
  folders,
}) => {
  const running = await start();
  const { desk, page } = running;
  await desk.welcome();
  await importMarks(running, folders, [FIRST, LAST]);
  await importMarks(running, folders, [LOST], false);
  const queue = new CardQueue(page);
  await queue.show();
  await queue.expectCard('One ship came.');
  await desk.press('a', 'a', 'a');
  await expect(queue.pane).toContainText('B lost day');
  await expect(queue.pane).toContainText('The text of this article is missing');
  await expect(queue.pane).toContainText('A lost ship came.');
  await desk.press('a');
  await expect(page.getByRole('status').filter({ hasText: 'no mark here to act on' })).toBeVisible();
  await queue.expectDecided(3, 6);
  await desk.press('j');
  await queue.expectCard('Four ships came.');
  await desk.press('a', 'a');
  await queue.expectDecided(5, 6);
  await expect(queue.pane).toContainText('One card was passed over.');
});

test('marks that go while the queue is open are said and passed over', async ({ start, folders }) => {
  const running = await start();
  const { desk, page } = running;
  await desk.welcome();
  await importMarks(running, folders, [FIRST, LAST]);
  const queue = new CardQueue(page);
  await queue.show();
  await queue.expectCard('One ship came.');
  // The next one is removed in the article.
  await desk.press('g');
  await expect(desk.articles).toBeVisible();
  await desk.press('j', 'Delete', 'Escape');
  await queue.expectCard('One ship came.');
  await queue.expectDecided(1, 5);
  await desk.press('a');
  await queue.expectCard('Three ships came.');

  // Then the import itself is undone: removal and decision first, each in its place.
  await desk.press('Control+z');
  await queue.expectCard('One ship came.');
  await desk.press('Control+z');
  await queue.expectCard('Two ships came.');
  await queue.expectDecided(0, 5);
  await desk.press('Control+z');
  await expect(page.getByRole('status').filter({ hasText: 'Import' })).toBeVisible();
  await desk.press('Control+z');
  await expect(queue.pane).toContainText('This mark was removed since the queue began.');
  await desk.press('x');
  await expect(page.getByRole('status').filter({ hasText: 'no mark here to act on' })).toBeVisible();
  await desk.press('j');
  await expect(queue.pane).toContainText('5 removed');
  await desk.press('Control+Shift+Z');
  await queue.expectDecided(0, 5);
  await expect(queue.text).toContainText('ships came.');
});
