import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { close, freshFolders, launch, removeFolders, type Folders, type Running } from '../../e2e/pages/verbatim-app';
import { benchLibrary } from '../corpus/bench-library';
import { libraryFile } from '../corpus/library-file';
import { milliseconds, report } from '../corpus/figures';
import { BenchDesk } from './bench-desk';
import { QUICK_FRAMES } from './blank-window';

interface Fixtures {
  /** Starts the program over the library of the measurements; closed at the end. */
  readonly startDesk: (flags?: readonly string[]) => Promise<BenchDesk>;
}

interface WorkerFixtures {
  /** A profile into which the articles of the measurements were imported, through the dialog. */
  readonly library: Folders;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  library: [
    async ({ browserName: _browserName }, use) => {
      const folders = await freshFolders([]);
      const path = join(folders.root, 'library.json');
      await writeFile(path, libraryFile(benchLibrary()));
      const desk = new BenchDesk(await launch(folders, QUICK_FRAMES));
      await desk.welcome();
      const { readMs, recordMs } = await desk.importFile(path);
      report('import of 25,100 marks: read and compared', milliseconds(readMs));
      report('import of 25,100 marks: recorded', milliseconds(recordMs));
      await close(desk.running);
      await use(folders);
      await removeFolders(folders);
    },
    { scope: 'worker', timeout: 600_000 },
  ],
  startDesk: async ({ library }, use) => {
    const started: Running[] = [];
    await use(async (flags = QUICK_FRAMES) => {
      const running = await launch(library, flags);
      started.push(running);
      return new BenchDesk(running);
    });
    for (const running of started) await close(running).catch(() => undefined);
  },
});
