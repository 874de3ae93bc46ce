import { readdir, rm, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { close, type Folders } from '../pages/verbatim-app';
import { expect, test } from '../pages/test';
import type { ReadingDesk } from '../pages/reading-desk';

const WORDS = ['joint statement', 'treaty', 'Monday', 'offensive', 'Middle East', 'Lavrov'];

async function markAll(desk: ReadingDesk): Promise<void> {
  await desk.welcome();
  await desk.open('Tehran');
  for (const words of WORDS) {
    await desk.select(words);
    await desk.press('h');
  }
  await expect(desk.rows()).toHaveCount(WORDS.length);
  await desk.saved();
}

function databaseFolder({ profile }: Folders): string {
  return join(profile, 'IndexedDB');
}

/** The newest log of the LevelDB that holds the store. */
async function storeLog(folders: Folders): Promise<string> {
  const root = databaseFolder(folders);
  const [origin] = (await readdir(root)).filter((name) => name.endsWith('.indexeddb.leveldb'));
  const folder = join(root, origin ?? '');
  const logs = (await readdir(folder)).filter((name) => /^\d+\.log$/u.test(name)).toSorted();
  return join(folder, logs.at(-1) ?? '');
}

test('a deleted database is rebuilt from the journal, twice in a row, and the user is told', async ({
  start,
  folders,
}) => {
  const first = await start();
  await markAll(first.desk);
  await close(first);
  await rm(databaseFolder(folders), { recursive: true });

  const second = await start();
  await expect(second.page.getByText(/rebuilt from the journal/u)).toBeVisible();
  await expect(second.desk.rows()).toHaveCount(WORDS.length);
  await second.desk.select('Georgia');
  await second.desk.press('h');
  await expect(second.desk.rows()).toHaveCount(WORDS.length + 1);
  await second.desk.saved();
  await close(second);

  const third = await start();
  await expect(third.desk.rows()).toHaveCount(WORDS.length + 1);
});

test('a database whose log was cut at a random place loses nothing over two starts with a mark between', async ({
  start,
  folders,
}, testInfo) => {
  const first = await start();
  await markAll(first.desk);
  await close(first);
  const log = await storeLog(folders);
  const { size } = await stat(log);
  const cutAt = Math.floor(Math.random() * size);
  testInfo.annotations.push({ type: 'cut', description: `${String(cutAt)} of ${String(size)} bytes` });
  await truncate(log, cutAt);

  const second = await start();
  await expect(second.desk.rows()).toHaveCount(WORDS.length);
  await second.desk.select('Georgia');
  await second.desk.press('h');
  await expect(second.desk.rows()).toHaveCount(WORDS.length + 1);
  await second.desk.saved();
  await close(second);

  const third = await start();
  await expect(third.desk.rows()).toHaveCount(WORDS.length + 1);
});

test('a program that was killed starts with everything that it had called saved', async ({ start }) => {
  const first = await start();
  await markAll(first.desk);
  first.app.process().kill('SIGKILL');
  await first.app.waitForEvent('close');
  const second = await start();
  await expect(second.desk.rows()).toHaveCount(WORDS.length);
});
