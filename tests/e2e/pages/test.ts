import { test as base } from '@playwright/test';
import { ReadingDesk } from './reading-desk';
import { close, freshFolders, launch, removeFolders, type Folders, type Running } from './verbatim-app';

/** The running program with the desk of its Read view. */
export type Started = Running & { readonly desk: ReadingDesk };

interface Fixtures {
  /** A fresh profile and seeds folder, gone after the test. */
  readonly folders: Folders;
  /** Starts the program over the folders, or over other seeds; every start is closed at the end. */
  readonly start: (other?: { readonly seeds: string | null }) => Promise<Started>;
}

export const test = base.extend<Fixtures>({
  // eslint wants no empty pattern, Playwright wants a pattern: the name of a fixture that costs nothing.
  folders: async ({ browserName: _browserName }, use) => {
    const folders = await freshFolders();
    await use(folders);
    await removeFolders(folders);
  },
  start: async ({ folders }, use) => {
    const started: Running[] = [];
    await use(async (other) => {
      const running = await launch({ ...folders, ...other });
      started.push(running);
      return { ...running, desk: new ReadingDesk(running.page) };
    });
    for (const running of started) await close(running);
  },
});
export { expect } from '@playwright/test';
