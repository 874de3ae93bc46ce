import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { HostError } from '$core/contract/errors';
import { fail, ok, type Result } from '$core/contract/result';
import { writeError } from '../host-error';
import { syncFolder } from './sync-folder';

/** Only the person whose work it is may read what lies in the profile. */
export const PRIVATE_FILE_MODE = 0o600;

export interface AtomicWriteOptions {
  /** Permissions of the file; without them it gets those of the file that it replaces. */
  readonly mode?: number;
}

/** Writes a file whole or not at all: a failure leaves the old one as it was. */
export async function writeAtomically(
  path: string,
  content: Uint8Array | string,
  subject: string,
  options: AtomicWriteOptions = {},
): Promise<Result<undefined, HostError>> {
  // The library writes once and does not look how much was taken: on a full disk it would put a cut file in place of
  // the old one and report success. So it is given nothing to write, and the content goes in here; it waits for that.
  const fill = (temporaryPath: string): unknown => writeFile(temporaryPath, content, { flag: 'r+' });
  try {
    await writeFileAtomic(path, '', { ...options, tmpfileCreated: fill });
    await syncFolder(dirname(path));
    return ok();
  } catch (error) {
    return fail(writeError(error, subject));
  }
}
