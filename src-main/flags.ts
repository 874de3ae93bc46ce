import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '$core/contract/result';
import { messages } from './messages';

/** What the user asked for when starting the program; absolute paths, null where nothing was said. */
export interface Flags {
  readonly seedsFolder: string | null;
  readonly profileFolder: string | null;
}

const FOLDER_FLAGS = { seeds: { type: 'string' }, profile: { type: 'string' } } as const;

/**
 * Reads `--seeds DIR` and `--profile DIR` out of the arguments, the last of each. What else stands there is Chromium's.
 * Fails with a sentence for the user.
 */
export function readFlags(argv: readonly string[], currentFolder: string): Result<Flags, string> {
  const { values } = parseArgs({ args: [...argv], options: FOLDER_FLAGS, strict: false, allowPositionals: true });
  const seeds = folderOf(values.seeds, currentFolder);
  if (seeds === undefined) return fail(messages.flagWithoutFolder('seeds'));
  const profile = folderOf(values.profile, currentFolder);
  if (profile === undefined) return fail(messages.flagWithoutFolder('profile'));
  return ok({ seedsFolder: seeds, profileFolder: profile });
}

/** Undefined for a flag without its folder. */
function folderOf(value: unknown, currentFolder: string): string | null | undefined {
  if (value === undefined) return null;
  const isFolder = typeof value === 'string' && value !== '' && !value.startsWith('-');
  return isFolder ? resolve(currentFolder, value) : undefined;
}
