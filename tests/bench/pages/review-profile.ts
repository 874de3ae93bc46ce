import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { LibraryContent } from '$core/formats/types';
import { close, freshFolders, launch, putSettings, type Folders } from '../../e2e/pages/verbatim-app';
import { milliseconds, report } from '../corpus/figures';
import { reviewLibraryFile } from '../corpus/review-library';
import { BenchDesk } from './bench-desk';
import { QUICK_FRAMES } from './blank-window';

const PATIENCE_MS = 120_000;

/** A profile into which the library was brought through the Import dialog, and in which the index of Review is kept. */
export async function reviewProfile(content: LibraryContent): Promise<Folders> {
  const folders = await freshFolders([]);
  await putSettings(folders, { proposals: false, reviewMode: 'table' });
  const path = join(folders.root, 'library.json');
  await writeFile(path, reviewLibraryFile(content));
  const desk = new BenchDesk(await launch(folders));
  await desk.welcome();
  const { readMs, recordMs } = await desk.importFile(path);
  const words = `read and compared ${milliseconds(readMs)}, recorded ${milliseconds(recordMs)}`;
  report(`import of ${String(content.annotations.length)} marks`, words);
  await expect.poll(() => keptRows(desk), { timeout: PATIENCE_MS, intervals: [2000] }).toBe(content.annotations.length);
  await close(desk.running);
  return folders;
}

/** Starts the program over the profile and answers when the index of Review is in memory, with how long that took. */
export async function startReview(folders: Folders): Promise<{ desk: BenchDesk; indexMs: number }> {
  const desk = new BenchDesk(await launch(folders, QUICK_FRAMES));
  await desk.page.waitForFunction(() => performance.getEntriesByName('review-index').length > 0);
  const indexMs = await desk.page.evaluate(() => performance.getEntriesByName('review-index')[0]?.duration ?? NaN);
  return { desk, indexMs };
}

/** How many rows are kept for the next start. */
function keptRows({ page }: BenchDesk): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('verbatim');
        opening.onerror = (): void => {
          reject(new Error('The store cannot be opened.'));
        };
        opening.onsuccess = (): void => {
          const database = opening.result;
          const asking = database.transaction('review').objectStore('review').get('index');
          asking.onsuccess = (): void => {
            database.close();
            const kept = asking.result as { columns: { ids: { starts: Uint32Array } } } | undefined;
            resolve((kept?.columns.ids.starts.length ?? 1) - 1);
          };
        };
      }),
  );
}
