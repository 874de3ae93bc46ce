import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { openWindow, type ShellWindow } from './shell-window';

let window_: ShellWindow;
beforeEach(async () => {
  window_ = await openWindow();
});
afterEach(async () => {
  await window_.close();
});

it('that cannot be saved are said to hold only until the program is closed', async () => {
  const { fakeHost, workspace } = window_;
  fakeHost.failNext('settings:write', 'disk-full');
  workspace.settings.change({ theme: 'dark' });
  await workspace.settings.write();
  await expect.element(page.getByText(/hold only until Verbatim is closed\. The disk is full/u)).toBeVisible();
});

it('are written though they change all the time', async () => {
  const { fakeHost, workspace } = window_;
  const changing = setInterval(() => {
    workspace.settings.change({ readingSizePx: 19 });
  }, 50);
  workspace.settings.change({ theme: 'dark' });
  await expect.poll(() => fakeHost.settings.theme, { timeout: 2000 }).toBe('dark');
  clearInterval(changing);
});
