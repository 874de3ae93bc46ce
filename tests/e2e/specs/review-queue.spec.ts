import type { ArticleToReview } from '../../fixtures/records/library-to-review';
import { burst, CardQueue, importMarks } from '../pages/card-queue';
import { mouseEvents, watchForMouse } from '../pages/no-mouse';
import { expect, test } from '../pages/test';
import { close } from '../pages/verbatim-app';

const COUNT = 50;
const KEYS = ['a', 'x', 'd'] as const;
const OUTCOMES = { a: 'accepted', x: 'rejected', d: 'disputed' } as const;
const keyOf = (index: number): (typeof KEYS)[number] => KEYS[index % KEYS.length] ?? 'a';
const claim = (index: number): string => `Ship number ${String(index).padStart(2, '0')} left the harbour.`;

/** Every second article has one card, the others have three, so that most keys lead into another article. */
function articles(): ArticleToReview[] {
  const made: ArticleToReview[] = [];
  for (let index = 0; index < COUNT;) {
    const claims = Array.from({ length: Math.min(made.length % 2 === 0 ? 1 : 3, COUNT - index) }, (_, more) =>
      claim(index + more),
    );
    made.push({
      title: `Ships of day ${String(made.length).padStart(2, '0')}`,
      paragraphs: claims.map((words) => `Monday. ${words} Nobody saw it.`),
      marks: claims.map((words) => ({ words, as: { kind: 'claim', origin: { by: 'import' } } })),
    });
    index += claims.length;
  }
  return made;
}

test('50 cards are reviewed with 50 keys: each brings the next mark, and each decision is kept on its own', async ({
  start,
  folders,
}) => {
  test.setTimeout(120_000);
  const running = await start();
  const { desk, page } = running;
  await desk.welcome();
  await importMarks(running, folders, articles());
  await watchForMouse(page);
  const queue = new CardQueue(page);
  await queue.show();

  for (let index = 0; index < COUNT; index += 1) {
    await queue.expectCard(claim(index));
    await expect(queue.details).toContainText('proposed, nobody has decided');
    await desk.press(keyOf(index));
  }
  await queue.expectDecided(COUNT, COUNT);
  await expect(queue.pane).toContainText('That was the last card');
  await expect(queue.pane).toContainText('17 accepted, 0 corrected, 17 rejected, 16 disputed');
  for (let index = COUNT - 1; index >= 0; index -= 1) {
    await desk.press('k');
    await queue.expectCard(claim(index));
    await expect(queue.details.getByRole('group', { name: 'Decision on the mark' })).toContainText(
      OUTCOMES[keyOf(index)],
    );
  }

  expect(await mouseEvents(page)).toEqual([]);
  await desk.saved();
  await close(running);
  const again = await start();
  await watchForMouse(again.page);
  const reopened = new CardQueue(again.page);
  await reopened.show();
  await reopened.expectDecided(0, 0);
  await expect(reopened.pane).toContainText(`You have decided all that this filter finds (${String(COUNT)}).`);
  for (let undone = 1; undone <= COUNT; undone += 1) {
    await again.desk.press('Control+z');
    await reopened.expectDecided(0, undone);
    await reopened.expectCard(claim(COUNT - undone));
  }
  expect(await mouseEvents(again.page)).toEqual([]);
});

test('50 keys as fast as they can come decide 50 cards, none lost and none on another card', async ({
  start,
  folders,
}) => {
  const running = await start();
  const { desk, page } = running;
  await desk.welcome();
  await importMarks(running, folders, articles());
  await watchForMouse(page);
  const queue = new CardQueue(page);
  await queue.show(); // and not until its first card is there
  await burst(
    page,
    Array.from({ length: COUNT }, (_, index) => keyOf(index)),
  );
  await queue.expectDecided(COUNT, COUNT);

  // Undone and decided otherwise without a breath: the second key is about the card that came back.
  await burst(page, ['Control+z', 'x', 'Control+z', 'Control+z', 'a', 'd']);
  await queue.expectDecided(COUNT, COUNT);
  const expected = Array.from({ length: COUNT }, (_, index) => OUTCOMES[keyOf(index)]);
  expected.splice(COUNT - 2, 2, 'accepted', 'disputed');
  for (let index = COUNT - 1; index >= 0; index -= 1) {
    await desk.press('k');
    await queue.expectCard(claim(index));
    const decisions = queue.details.getByRole('group', { name: 'Decision on the mark' });
    await expect(decisions, claim(index)).toContainText(expected[index] ?? '');
  }
  expect(await mouseEvents(page)).toEqual([]);
});
