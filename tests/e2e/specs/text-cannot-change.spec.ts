import type { ReadingDesk } from '../pages/reading-desk';
import { expect, test } from '../pages/test';

/** What the article is made of; blocks near the caret also carry a class while they are laid out for it. */
function domOf({ text }: ReadingDesk): Promise<string> {
  return text.evaluate((root) => root.innerHTML.replaceAll(' is-laid-out', ''));
}

test('typing, pasting, deleting and composing leave the article as it is', async ({ start }) => {
  const { app, page, desk } = await start();
  await desk.welcome();
  await desk.open('Tehran');
  const before = await domOf(desk);
  await desk.text.press('Control+Home');
  await app.evaluate(({ clipboard }) => {
    void clipboard.writeText('pasted');
  });
  await page.keyboard.type('zgm');
  await desk.press('Enter', 'Backspace', 'Delete', 'Control+v', 'Control+x');
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'かな', selectionStart: 2, selectionEnd: 2 });
  await session.send('Input.insertText', { text: '仮名' });
  await desk.select('treaty');
  await page.keyboard.insertText('inserted');
  await desk.press('Control+x', 'Delete');
  expect(await domOf(desk)).toBe(before);
});

test('the native caret moves by character, word, line and paragraph, and Shift extends', async ({ start }) => {
  const { desk } = await start();
  await desk.welcome();
  await desk.open('Tehran');
  await desk.press('Control+Home', 'Shift+ArrowRight', 'Shift+ArrowRight');
  expect(await desk.selectedWords()).toBe('Ar');
  await desk.press('Control+Home', 'Control+Shift+ArrowRight');
  expect((await desk.selectedWords()).trim()).toBe('Armenian');
  await desk.press('Control+Home', 'Shift+End');
  expect(await desk.selectedWords()).toMatch(/^Armenian and Azerbaijani/u);
  await desk.press('Control+Home', 'Control+ArrowDown', 'Shift+ArrowRight');
  expect(await desk.selectedWords()).toBe('T');
  await desk.press('Tab');
  await expect(desk.text).not.toBeFocused();
});
