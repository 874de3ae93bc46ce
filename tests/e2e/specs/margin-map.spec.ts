import { putSeed } from '../pages/verbatim-app';
import { expect, test } from '../pages/test';

const PARAGRAPHS = Array.from(
  { length: 80 },
  (_, at) =>
    `In ward ${String(at)} the count went on until midnight, and the officers said that nobody had been turned away. ` +
    'Two observers disagreed, and wrote to the board.',
);
const ARTICLE = ['The long count', 'Hill Gazette, Norland\nNov 3, 2026', ...PARAGRAPHS].join('\n\n');

test('marks stand in the margin, the map leads through a long article, and both can be hidden', async ({
  start,
  folders,
}) => {
  await putSeed(folders, 'long-count.txt', `${ARTICLE}\n`);
  const { desk, page } = await start();
  await desk.welcome();
  await desk.open('The long count');
  const map = page.getByRole('scrollbar', { name: 'Map of the article' });
  const stripes = page.locator('[data-mark]');

  // A mark has its stripe beside its line; the next one another.
  await desk.select('In ward 2 the count');
  await desk.press('c');
  await expect(stripes).toHaveCount(1);
  const paragraph = await desk.text.getByText('In ward 2 the count').boundingBox();
  const stripe = await stripes.boundingBox();
  expect(Math.abs((stripe?.y ?? 0) - (paragraph?.y ?? -99))).toBeLessThan(6);
  expect(stripe?.height).toBeLessThan(40);
  await desk.select('nobody had been turned away');
  await desk.press('h');
  await expect(stripes).toHaveCount(2);
  await page.locator('[data-mark].claim').click();
  await expect(desk.foot.locator('[data-foot="at-hand"]')).toContainText('claim');

  // The map is walked by keys and clicked.
  await map.focus();
  await desk.press('End');
  await expect(map).toHaveAttribute('aria-valuetext', /^Paragraph [78]\d of 8\d$/u);
  await expect.poll(() => desk.scrolledBy()).toBeGreaterThan(2000);
  await expect(stripes).toHaveCount(0);
  const box = (await map.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.click(box.x + box.width / 2, box.y + 3);
  await expect.poll(() => desk.scrolledBy()).toBe(0);
  await expect(stripes).toHaveCount(2);

  // Both go and come by command.
  for (const [words, shown] of [
    ['margin marks', stripes.first()],
    ['map of the article', map],
  ] as const) {
    for (const isShown of [false, true]) {
      await desk.press('Control+k');
      await page.keyboard.type(words);
      await desk.press('Enter');
      await (isShown ? expect(shown).toBeVisible() : expect(shown).toBeHidden());
    }
  }
});
