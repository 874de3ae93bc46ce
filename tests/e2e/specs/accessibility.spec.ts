import { expectNothingFound, setTheme } from '../pages/axe';
import { expect, test } from '../pages/test';

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the Read view, its picker and its dialogs (${theme})`, async ({ start }) => {
    const { app, page, desk } = await start();
    await setTheme(app, theme);
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
    await desk.press('Control+k');
    await page.keyboard.type('history');
    await desk.press('Enter');
    await expect(page.getByRole('listbox', { name: 'Steps' })).toBeFocused();
    await expectNothingFound(page);
    await desk.press('Escape');
    for (const keys of ['Shift+A', 'Control+e', 'F1', 'Control+k', 'Control+Shift+F', 'Control+Shift+M']) {
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

  test(`axe finds nothing in the Speakers and the Codebook view and their dialogs (${theme})`, async ({ start }) => {
    const { app, page, desk } = await start();
    await desk.welcome();
    await setTheme(app, theme);
    await desk.press('Control+3');
    await expectNothingFound(page);
    await desk.press('Control+1');
    await desk.open('Tehran');
    await desk.quote('"Of course, practical steps remain,”', 'Foreign Minister Sergei Lavrov');
    await desk.select('a wider war in the Middle East');
    await desk.press('8', 'Control+3');
    await expect(page.getByRole('listbox', { name: 'Speakers' })).toBeFocused();
    for (const keys of ['n', 'm', 's']) {
      await desk.press(keys);
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectNothingFound(page);
      await desk.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    }
    await desk.press('Space');
    await expectNothingFound(page);
    await desk.press('Control+4');
    await expect(page.getByRole('tree', { name: 'Tags' })).toBeFocused();
    await desk.press('ArrowDown', 'Space');
    await expectNothingFound(page);
    for (const keys of ['Shift+N', 'u', 'm']) {
      await desk.press(keys);
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectNothingFound(page);
      await desk.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    }
    await desk.press('a');
    await expect(page.getByRole('treeitem', { name: /Background.*archived/u })).toBeVisible();
    await expectNothingFound(page);
  });
}

for (const theme of ['light', 'dark', 'contrast'] as const) {
  test(`axe finds nothing in the settings, the keys and the list of tags to arm (${theme})`, async ({ start }) => {
    const { app, page, desk } = await start();
    await desk.welcome();
    await setTheme(app, theme);
    await desk.press('Control+k');
    await page.keyboard.type('Settings…');
    await desk.press('Enter');
    const settings = page.getByRole('dialog', { name: 'Settings' });
    await expect(settings.getByRole('radio', { name: 'Serif', exact: true })).toBeChecked();
    await expectNothingFound(page);
    await desk.press('ArrowRight');
    await settings.getByRole('button', { name: 'Add keys for Claim', exact: true }).press('Enter');
    await desk.press('x');
    await expect(settings.getByText('X is also Reject')).toBeVisible();
    await expectNothingFound(page);
    await desk.press('Escape');
    await expect(settings).toBeHidden();
    await desk.open('Tehran');
    await desk.press('Shift+T');
    await page.keyboard.type('Denial');
    await expectNothingFound(page);
    await desk.press('Enter');
    await expect(desk.foot).toContainText('Armed: Denial');
    await expectNothingFound(page);
  });
}
