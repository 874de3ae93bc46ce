import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { CardQueue } from '../e2e/pages/card-queue';
import { close, freshFolders, launch, removeFolders } from '../e2e/pages/verbatim-app';
import { wideLibrary } from './corpus/bench-library';
import { reportTimes } from './corpus/figures';
import { libraryFile } from './corpus/library-file';
import { timeEmptyFrame, timeKey, watchKeys } from './measures/key-clock';
import { BenchDesk } from './pages/bench-desk';
import { QUICK_FRAMES } from './pages/blank-window';

const PRESSES = 120;
const PATIENCE_MS = 120_000;
const ACTS = [
  ['a', 'a decision, and the next card'],
  ['j', 'the next card'],
] as const;

test('from key to the next card among 100,000 marks', async () => {
  test.setTimeout(1_800_000);
  const folders = await freshFolders([]);
  try {
    const path = join(folders.root, 'wide.json');
    await writeFile(path, libraryFile(wideLibrary()));
    const desk = new BenchDesk(await launch(folders, QUICK_FRAMES));
    const { page } = desk;
    await desk.welcome();
    await desk.importFile(path);
    const queue = new CardQueue(page);
    await queue.show();
    await expect(queue.text).toBeVisible({ timeout: PATIENCE_MS });
    await watchKeys(page);
    for (const [key, act] of ACTS) {
      const [keys, empties]: [number[], number[]] = [[], []];
      for (let index = 0; index < PRESSES; index += 1) {
        const before = await queue.text.textContent();
        const words = await queue.markedWords();
        const { ms } = await timeKey(page, key);
        keys.push(ms);
        // Painted in that very frame.
        const after = [await queue.text.textContent(), await queue.markedWords()];
        expect(after).not.toEqual([before, words]);
        empties.push(await timeEmptyFrame(page));
      }
      reportTimes(`Among 100,000 marks: ${act}`, keys, empties);
    }
    await close(desk.running);
  } finally {
    await removeFolders(folders);
  }
});
