import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from '../pages/test';
import { startOf } from '../pages/verbatim-app';

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
