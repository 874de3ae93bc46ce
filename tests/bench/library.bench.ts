import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { close, freshFolders, launch, putSeed, removeFolders } from '../e2e/pages/verbatim-app';
import { wideLibrary } from './corpus/bench-library';
import { figuresOf, milliseconds, report } from './corpus/figures';
import { libraryFile } from './corpus/library-file';
import { longArticle } from './corpus/long-article';
import { BenchDesk } from './pages/bench-desk';

const SEEDS = 2000;
const STARTS = 5;

test('the first start over 2,000 articles, and the next', async () => {
  test.setTimeout(900_000);
  const folders = await freshFolders([]);
  try {
    for (let index = 1; index <= SEEDS; index += 1) {
      const title = `Seed number ${String(index)}`;
      await putSeed(folders, `seed-${String(index)}.txt`, longArticle(title, 400).text);
    }
    for (const which of ['first', 'next']) {
      const began = performance.now();
      const desk = new BenchDesk(await launch(folders));
      const entries = desk.articles.getByRole('listitem');
      await expect(entries.first()).toBeVisible();
      report(`${which} start over 2,000 articles: the first is listed`, milliseconds(performance.now() - began));
      await expect(entries).toHaveCount(SEEDS, { timeout: 600_000 });
      await expect(desk.page.getByText(/reading \d/iu)).toHaveCount(0, { timeout: 600_000 });
      report(`${which} start over 2,000 articles: all are read`, milliseconds(performance.now() - began));
      await close(desk.running);
    }
  } finally {
    await removeFolders(folders);
  }
});

test('starts with 100,000 marks in the store', async () => {
  test.setTimeout(1_800_000);
  const folders = await freshFolders([]);
  const start = async (): Promise<{ desk: BenchDesk; ms: number }> => {
    const began = performance.now();
    const desk = new BenchDesk(await launch(folders));
    return { desk, ms: performance.now() - began };
  };
  try {
    const path = join(folders.root, 'wide.json');
    await writeFile(path, libraryFile(wideLibrary()));
    const { desk, ms: empty } = await start();
    report('start with nothing in the store', milliseconds(empty));
    await desk.welcome();
    const { readMs, recordMs } = await desk.importFile(path);
    report('import of 100,000 marks: read and compared', milliseconds(readMs));
    report('import of 100,000 marks: recorded', milliseconds(recordMs));
    await close(desk.running);
    const starts: number[] = [];
    for (let time = 0; time < STARTS; time += 1) {
      const { desk: again, ms } = await start();
      starts.push(ms);
      await close(again.running);
    }
    report('start with 100,000 marks in the store', milliseconds(figuresOf(starts).median));
  } finally {
    await removeFolders(folders);
  }
});
