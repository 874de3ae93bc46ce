import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { HostError } from '$core/contract/errors';
import type { Result } from '$core/contract/result';
import { PRIVATE_FILE_MODE, writeAtomically } from '../files/atomic-write';

const MEMORY_NAME = 'seeds-folder.json';
const memorySchema = v.object({ folder: v.pipe(v.string(), v.nonEmpty()) });

/** The folder that was chosen in this profile, or null. What cannot be read is as if nothing had been chosen. */
export async function rememberedFolder(profileFolder: string): Promise<string | null> {
  try {
    return v.parse(memorySchema, JSON.parse(await readFile(join(profileFolder, MEMORY_NAME), 'utf8'))).folder;
  } catch {
    return null;
  }
}

/** Keeps the choice of a folder for the next start. */
export function rememberFolder(profileFolder: string, folder: string): Promise<Result<undefined, HostError>> {
  const path = join(profileFolder, MEMORY_NAME);
  return writeAtomically(path, JSON.stringify({ folder }), MEMORY_NAME, { mode: PRIVATE_FILE_MODE });
}
