import { constants, existsSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

const COPIES_KEPT = 3;
const COPY_NAME = /^store-\d{4}-.*Z$/u;

/**
 * Copies the store of a profile aside, and answers with the folder of the copy; null where there is no store. To be
 * called before any window opens: Chromium deletes a store that it finds damaged, and keeps nothing of it.
 */
export async function copyStoreAside(profileFolder: string, now: Date): Promise<string | null> {
  const store = join(profileFolder, 'IndexedDB');
  if (!existsSync(store)) return null;
  const folder = join(profileFolder, 'set-aside');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const copy = join(folder, `store-${now.toISOString().replaceAll(':', '-')}`);
  const unfinished = `${copy}.unfinished`;
  await cp(store, unfinished, { recursive: true, mode: constants.COPYFILE_FICLONE });
  await rename(unfinished, copy);
  await removeOldCopies(folder);
  return copy;
}

async function removeOldCopies(folder: string): Promise<void> {
  const names = await readdir(folder);
  const copies = names.filter((name) => COPY_NAME.test(name)).sort();
  const unfinished = names.filter((name) => name.endsWith('.unfinished'));
  const old = [...copies.slice(0, Math.max(0, copies.length - COPIES_KEPT)), ...unfinished];
  await Promise.all(old.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}
