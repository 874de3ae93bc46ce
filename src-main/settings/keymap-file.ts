import { renameSync } from 'node:fs';
import { join } from 'node:path';
import type { HostError } from '$core/contract/errors';
import { keymapFile, readKeymap, type KeyOverrides, type KeymapReading } from '$core/contract/keymap';
import type { Result } from '$core/contract/result';
import { PRIVATE_FILE_MODE, writeAtomically } from '../files/atomic-write';
import { freeNumberedPath } from '../files/free-path';
import { readJson } from './read-json';

const KEYMAP_NAME = 'keymap.json';

/** The keymap as it was when the profile was opened, and the way to keep another. */
export interface KeymapStore {
  readonly atStart: KeymapReading & { readonly setAside: string | null };
  readonly write: (overrides: KeyOverrides) => Promise<Result<undefined, HostError>>;
}

/**
 * The keymap of a profile. Entries that cannot be read are named, the others hold; a file that is no keymap of this
 * version is set aside as `keymap.damaged-<n>.json` before anything is written over it.
 */
export async function openKeymap(profileFolder: string): Promise<KeymapStore> {
  const path = join(profileFolder, KEYMAP_NAME);
  const raw = await readJson(path);
  const read = raw === null ? null : readKeymap(raw);
  const setAside = read?.ok === false ? moveAside(path) : null;
  const { overrides, problems } = read?.ok === true ? read.value : { overrides: {}, problems: [] };
  return {
    atStart: { overrides, problems, setAside },
    write: (next) =>
      writeAtomically(path, JSON.stringify(keymapFile(next), null, 2), KEYMAP_NAME, { mode: PRIVATE_FILE_MODE }),
  };
}

function moveAside(path: string): string {
  const aside = freeNumberedPath((number) => path.replace(/json$/u, `damaged-${String(number)}.json`));
  renameSync(path, aside);
  return aside;
}
