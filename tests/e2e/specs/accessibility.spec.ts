import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../pages/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function expectNothingFound(page: Page): Promise<void> {
  // Legacy mode: the other one opens a page, which Electron refuses.
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual(
    [],
  );
}

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the Read view, its picker and its dialogs (${theme})`, async ({ start }) => {
    const { app, page, desk } = await start();
    await app.evaluate(({ BrowserWindow }, id) => {
      BrowserWindow.getAllWindows()[0]?.webContents.send('command:run', { commandId: id });
    }, `theme-${theme}`);
    await expectNothingFound(page);
    await desk.welcome();
    await desk.open('Tehran');
    await desk.select('"Of course, practical steps remain,”');
    await desk.press('q');
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
    await expectNothingFound(page);
    await desk.press('Escape');
    await desk.select('practical steps');
    await desk.press('1');
    await expectNothingFound(page);
    for (const keys of ['Control+e', 'F1', 'Control+k', 'Control+Shift+F', 'Control+Shift+M']) {
      await desk.press(keys);
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectNothingFound(page);
      await desk.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    }
    await desk.press('Control+f');
    await page.keyboard.type('the');
    await expect(page.getByRole('search').getByRole('status')).toContainText(/\d of \d/u);
    await expectNothingFound(page);
    await desk.press('Escape', 'Control+Shift+F');
    await page.keyboard.type('bridge');
    await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
    await expectNothingFound(page);
  });
}
