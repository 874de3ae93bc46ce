import { expect, test } from '../pages/test';
import { putSeed } from '../pages/verbatim-app';

const COUNT = 50;
const claim = (index: number): string => `Ship number ${String(index)} left the harbour.`;
const article = (title: string, from: number, to: number): string =>
  [
    title,
    'Harbour Post, United Kingdom\nOct 24 2023',
    ...Array.from({ length: to - from }, (_, index) => `Monday. ${claim(from + index)} Nobody saw it.`),
  ].join('\n\n') + '\n';

test('50 cards of two articles are reviewed with 50 keys, and undo returns over the border', async ({
  start,
  folders,
}) => {
  test.setTimeout(120_000);
  await putSeed(folders, 'first.txt', article('First ships', 0, 25));
  await putSeed(folders, 'second.txt', article('Later ships', 25, COUNT));
  const { desk, page } = await start();
  await desk.welcome();
  for (const [title, from] of [
    ['First ships', 0],
    ['Later ships', 25],
  ] as const) {
    await desk.open(title);
    for (let index = from; index < from + 25; index += 1) {
      await desk.select(claim(index));
      await desk.press('c');
    }
  }
  await desk.saved();
  await desk.press('Control+2');
  await page.getByRole('tab', { name: 'Queue' }).click();
  const queue = page.getByRole('region', { name: 'Queue' });
  await expect(queue).toContainText(`0 of ${String(COUNT)} decided`);
  await page.getByRole('textbox', { name: 'Text', exact: true }).focus();

  const keys = ['a', 'x', 'd'];
  for (let index = 0; index < COUNT; index += 1) {
    await desk.press(keys[index % keys.length] ?? 'a');
    await expect(queue).toContainText(`${String(index + 1)} of ${String(COUNT)} decided`);
  }
  await expect(queue).toContainText('That was the last card');
  await expect(queue).toContainText('17 accepted, 0 corrected, 17 rejected, 16 disputed');
  await desk.press('Control+z');
  await expect(queue).toContainText(`49 of ${String(COUNT)} decided`);
  await expect(desk.text).toBeVisible();
  for (let undone = 2; undone <= 27; undone += 1) {
    await desk.press('Control+z');
    await expect(queue).toContainText(`${String(COUNT - undone)} of ${String(COUNT)} decided`);
  }
  const shown = await desk.text.textContent();

  await desk.press('p');
  await expect(queue).toContainText('24 of 50 decided');
  await expect(desk.details).toContainText('accepted with corrections');
  expect(await desk.text.textContent(), 'an edit stays on the card').toBe(shown);
  await desk.press('Escape');
  await expect(desk.articles).toBeVisible();
  await expect(desk.text).toContainText('Later ships');
});
