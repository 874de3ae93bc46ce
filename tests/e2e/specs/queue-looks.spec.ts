import type { ArticleToReview } from '../../fixtures/records/library-to-review';
import { COLLEAGUE } from '../../fixtures/records/library-to-review';
import { AT } from '../../fixtures/records/sample-records';
import { expectNothingFound, setTheme, type Theme } from '../pages/axe';
import { CardQueue, importMarks, runByName } from '../pages/card-queue';
import { expect, test, type Started } from '../pages/test';
import type { Folders } from '../pages/verbatim-app';

const LONG = 'The lamp at the end of the pier is lit every evening, whatever the weather.';
const LATE = 'the last boat is never late';
const ARABIC = 'المصباح في نهاية الرصيف يضاء كل مساء';
const ARTICLES: readonly ArticleToReview[] = [
  {
    title: 'A lamp for the pier, and what the keeper had to say about the boats that come in after dark in a storm',
    paragraphs: ['“We sail at dawn,” said Odd Vik, the keeper of the lamp, and closed the door behind him.'],
    marks: [
      {
        words: '“We sail at dawn,”',
        as: {
          kind: 'quote',
          quoteType: 'direct',
          note: 'Heard on the quay.',
          decisions: [{ by: COLLEAGUE.id, at: AT, kind: 'reject', note: 'Not his words.' }],
        },
      },
    ],
  },
  {
    title: 'Boats of the evening',
    paragraphs: [`${Array.from({ length: 90 }, () => LONG).join(' ')} Odd Vik said that ${LATE}.`],
    marks: [{ words: LATE, as: { kind: 'claim', origin: { by: 'import' } } }],
  },
  {
    title: 'مصباح الرصيف',
    language: 'ar',
    paragraphs: [`قال أود فيك، حارس المنارة: «${ARABIC}»، ثم أغلق الباب.`],
    marks: [{ words: `«${ARABIC}»`, as: { kind: 'quote', quoteType: 'direct' } }],
  },
];
const LOST: ArticleToReview = {
  title: 'Zero',
  publishedOn: '2023-01-01',
  paragraphs: ['Nothing is left.'],
  marks: [{ words: 'Nothing is left.' }],
};

interface Working extends Started {
  readonly queue: CardQueue;
}

async function working(start: () => Promise<Started>, folders: Folders): Promise<Working> {
  const running = await start();
  await running.desk.welcome();
  await importMarks(running, folders, ARTICLES);
  await importMarks(running, folders, [LOST], false);
  const queue = new CardQueue(running.page);
  await queue.show();
  await queue.expectCard('“We sail at dawn,”');
  return { ...running, queue };
}

/** Nothing to be found fault with, every target is large enough, nothing is cut off; the picture is kept with the results. */
async function look({ page, queue }: Working, name: string): Promise<void> {
  await page.screenshot({ path: test.info().outputPath(`${name}.png`) });
  await expectNothingFound(page);
  const targets = queue.pane.locator('button:visible, input:visible, select:visible, a:visible, summary:visible');
  const small = await targets.evaluateAll((elements) =>
    elements
      .map((element) => (element.closest('label') ?? element).getBoundingClientRect())
      .filter(({ width, height }) => width < 24 || height < 24)
      .map(({ width, height }) => `${String(width)} x ${String(height)}`),
  );
  expect(small, `${name}: targets`).toEqual([]);
  expect(await queue.pane.evaluate((pane) => pane.scrollWidth - pane.clientWidth), `${name}: cut off`).toBe(0);
}

for (const theme of ['light', 'dark', 'contrast'] as const satisfies readonly Theme[]) {
  test(`the queue has nothing that axe finds, whatever it shows (${theme})`, async ({ start, folders }) => {
    const there = await working(start, folders);
    const { app, page, desk, queue } = there;
    await setTheme(app, theme);
    await look(there, 'card');
    await runByName(page, 'Blind mode');
    await queue.text.focus();
    await look(there, 'blind');
    await runByName(page, 'Blind mode');
    await queue.text.focus();
    await desk.press('a');
    await queue.expectCard(LATE);
    await look(there, 'long');
    await desk.press('p');
    await look(there, 'corrected');
    await desk.press('a');
    await queue.expectCard(`«${ARABIC}»`);
    await look(there, 'right-to-left');
    await desk.press('x');
    await expect(queue.pane).toContainText('The text of this article is missing');
    await look(there, 'missing');
    await desk.press('j');
    await expect(queue.pane).toContainText('That was the last card');
    await look(there, 'end');
    await page.getByRole('button', { name: 'Begin anew' }).click();
    await desk.press('j');
    await page.getByRole('combobox', { name: 'Filter as a sentence' }).fill('kind highlight');
    await desk.press('Enter');
    await expect(queue.pane).toContainText('No card waits');
    await look(there, 'empty');
  });
}

test('a card is whole in a narrow window and at twice the reading size, and its mark is in sight', async ({
  start,
  folders,
}) => {
  const there = await working(start, folders);
  const { app, desk, queue } = there;
  const expectMarkInSight = async (): Promise<void> => {
    const isInSight = await queue.text.evaluate((text) => {
      const names = ['current-quote', 'current-claim'];
      const [range] = names.flatMap((name) => [...(CSS.highlights.get(name) ?? [])]);
      const pane = text.closest('[role="document"]')?.getBoundingClientRect();
      if (range === undefined || pane === undefined) return false;
      const measured = document.createRange();
      measured.setStart(range.startContainer, range.startOffset);
      measured.setEnd(range.endContainer, range.endOffset);
      const { top, bottom } = measured.getBoundingClientRect();
      return top >= pane.top && bottom <= pane.bottom;
    });
    expect(isInSight).toBe(true);
  };
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(760, 640);
  });
  await expect.poll(() => queue.page.evaluate(() => innerWidth)).toBe(760);
  await look(there, 'narrow');
  await desk.press('j');
  await queue.expectCard(LATE);
  await expectMarkInSight();
  await look(there, 'narrow-long');
  for (let size = 18; size < 36; size += 1) await desk.press('Control++');
  await desk.press('k');
  await queue.expectCard('“We sail at dawn,”');
  await expectMarkInSight();
  await desk.press('j');
  await queue.expectCard(LATE);
  await expectMarkInSight();
  await look(there, 'narrow-large');
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800);
  });
  await desk.press('j');
  await queue.expectCard(`«${ARABIC}»`);
  await look(there, 'large');
});
