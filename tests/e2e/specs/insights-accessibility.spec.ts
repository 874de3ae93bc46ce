import { expectNothingFound } from '../pages/axe';
import { bringInTalks, chart, runFromMenu } from '../pages/insights';
import { expect, test } from '../pages/test';

for (const theme of ['light', 'dark', 'contrast'] as const) {
  test(`axe finds nothing in Insights and on the claims board (${theme})`, async ({ start, folders }) => {
    const started = await start();
    const { app, page, desk } = started;
    await runFromMenu(app, `theme-${theme}`);
    await desk.welcome();
    await desk.press('Control+5');
    await expect(page.getByRole('region', { name: 'Figures' })).toContainText('nothing to count');
    await expectNothingFound(page);
    await bringInTalks(started, folders, { speakers: 60, articles: 12 });
    await desk.press('Control+1', 'Control+5');
    await expect(chart(page, 'Sources by publication')).toBeVisible();
    await expectNothingFound(page);
    for (const name of ['Who speaks how much', 'Speakers by tag']) {
      await chart(page, name).getByRole('button', { name: 'As a table' }).press('Space');
    }
    await expectNothingFound(page);
    await runFromMenu(app, 'review-claims');
    await expect(page.getByRole('listbox', { name: 'Claims' })).toBeFocused();
    await expectNothingFound(page);
    await desk.press('F6');
    await expect(page.getByRole('group', { name: 'What they say' })).toBeFocused();
    await desk.press('Shift+F6', 'l');
    await expectNothingFound(page);
    await desk.press('r');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNothingFound(page);
    await desk.press('Escape', 'l');
    await expectNothingFound(page);
  });
}
