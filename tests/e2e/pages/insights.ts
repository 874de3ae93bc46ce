import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { talksFile, type TalksOptions } from '../../fixtures/insights/talks-library';
import { bringInFile } from './bring-in';
import type { Started } from './test';
import type { Folders } from './verbatim-app';

/** A figure of Insights by its title. */
export function chart(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true });
}

/** Runs a command as the menu does. */
export async function runFromMenu(app: ElectronApplication, commandId: string): Promise<void> {
  await app.evaluate(({ BrowserWindow }, id) => {
    BrowserWindow.getAllWindows()[0]?.webContents.send('command:run', { commandId: id });
  }, commandId);
}

/** Brings the talks of a ministry in through the dialog, by keys. */
export function bringInTalks(started: Started, folders: Folders, options: TalksOptions): Promise<void> {
  return bringInFile(started, folders, talksFile(options));
}
