import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from '../pages/test';
import { close, startOf } from '../pages/verbatim-app';

test('a second start on the same profile ends, and the window that is open comes to the front', async ({
  start,
  folders,
}) => {
  const { app, page, desk } = await start();
  await desk.welcome();
  const isShown = (): Promise<boolean> =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible() ?? false);
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.hide();
  });
  expect(await isShown()).toBe(false);

  const { executablePath, args, cwd } = startOf(folders);
  const second = spawn(executablePath, args, { cwd, stdio: 'ignore' });
  const [code] = (await once(second, 'exit')) as [number | null];
  expect(code).toBe(0);

  await expect.poll(isShown).toBe(true);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  await expect(page.getByRole('navigation', { name: 'Library' })).toBeVisible();
  await desk.open('Tehran');
});

test('the window opens again where it was and as large as it was', async ({ start }) => {
  const wanted = { x: 40, y: 30, width: 1000, height: 640 };
  const first = await start();
  await first.app.evaluate(({ BrowserWindow }, bounds) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(bounds);
  }, wanted);
  await close(first);
  const second = await start();
  const bounds = await second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
  expect(bounds).toEqual(wanted);
});

test('the menu has an About that says which version runs on what', async ({ start }) => {
  const { app, page, desk } = await start();
  await desk.welcome();
  await app.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('about')?.click();
  });
  const about = page.getByRole('dialog', { name: /Verbatim/u });
  await expect(about).toContainText(/\d+\.\d+\.\d+/u);
  await expect(about).toContainText(await app.evaluate(() => process.versions.electron));
  await desk.press('Escape');
  await expect(about).toBeHidden();
});
