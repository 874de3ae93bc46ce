import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { expectNothingFound, setTheme } from '../pages/axe';
import { expect, test } from '../pages/test';

interface Size {
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
}
/** Half a screen, a third of one, and a small screen at 200 %. */
const SIZES: readonly Size[] = [
  { width: 800, height: 700, zoom: 1 },
  { width: 640, height: 700, zoom: 1 },
  { width: 480, height: 700, zoom: 1 },
  { width: 1280, height: 800, zoom: 2 },
  { width: 960, height: 700, zoom: 2 },
];

async function resize(app: ElectronApplication, page: Page, { width, height, zoom }: Size): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, size) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.setMinimumSize(300, 300);
      window?.setContentSize(size.width, size.height);
      window?.webContents.setZoomFactor(size.zoom);
    },
    { width, height, zoom },
  );
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width / zoom);
}

/** Names of those that a pointer does not reach, by scrolling to them either: outside of the window, or covered. */
function outOfReach(controls: Locator): Promise<string[]> {
  return controls.evaluateAll((all) =>
    all
      .filter((control) => {
        control.scrollIntoView({ block: 'nearest' });
        const { left, right, top, bottom, width, height } = control.getBoundingClientRect();
        const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        const isWhole = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
        return !(isWhole && width >= 24 && height >= 24 && control.contains(hit));
      })
      .map((control) => control.getAttribute('aria-label') ?? control.textContent.trim()),
  );
}

/** What the focus comes to by Tab from the tabs of the views on. */
async function walkedTo(page: Page, count: number): Promise<string[]> {
  const names: string[] = [];
  await page.getByRole('banner').getByRole('tab', { selected: true }).focus();
  for (let step = 0; step < count; step += 1) {
    await page.keyboard.press('Tab');
    names.push(
      await page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent.trim() ?? '',
      ),
    );
  }
  return names;
}

const VIEWS = ['Read', 'Review', 'Speakers', 'Codebook', 'Insights'] as const;
const BUTTONS = ['Undo', 'Redo', 'History', 'Import…', 'Export…', 'Find', 'Search', 'Commands', 'Keys'] as const;

test('every tab and button of the header is in reach in a narrow window and at 200 %', async ({ start }) => {
  const { app, page, desk } = await start();
  await desk.welcome();
  const header = page.getByRole('banner');
  for (const size of SIZES) {
    await test.step(`${String(size.width)} px at ${String(size.zoom)}`, async () => {
      await resize(app, page, size);
      await expect(header.getByRole('tab')).toHaveText([...VIEWS]);
      for (const name of BUTTONS) await expect(header.getByRole('button', { name, exact: true })).toBeVisible();
      await expect.poll(() => outOfReach(header.locator('button'))).toEqual([]);
      expect(await walkedTo(page, BUTTONS.length)).toEqual([...BUTTONS]);
      for (const name of VIEWS) {
        await header.getByRole('tab', { name }).click();
        await expect(header.getByRole('tab', { name })).toHaveAttribute('aria-selected', 'true');
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      }
      await header.getByRole('tab', { name: 'Review' }).click();
      const modes = page.getByRole('tablist', { name: 'Modes of Review' });
      for (const mode of ['Table', 'Claims', 'Agreement', 'Queue']) {
        await modes.getByRole('tab', { name: mode }).click();
        expect(await outOfReach(modes.getByRole('tab'))).toEqual([]);
        expect(await outOfReach(page.getByRole('main').getByRole('button', { name: 'Report…' }))).toEqual([]);
      }
    });
  }
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in a narrow window (${theme})`, async ({ start }) => {
    const { app, page, desk } = await start();
    await desk.welcome();
    await setTheme(app, theme);
    await resize(app, page, { width: 480, height: 700, zoom: 1 });
    await expectNothingFound(page);
    await page.keyboard.press('Control+2');
    await expect(page.getByRole('tablist', { name: 'Modes of Review' })).toBeVisible();
    await expectNothingFound(page);
  });
}
