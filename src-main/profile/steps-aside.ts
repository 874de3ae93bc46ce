import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { HostError } from '$core/contract/errors';
import { fail, ok, type Result } from '$core/contract/result';
import { PRIVATE_FILE_MODE, writeAtomically } from '../files/atomic-write';
import { writeError } from '../host-error';

/**
 * Keeps the steps of a store that does not agree with the journal, as they are, beside the copies of stores: the journal
 * is the record, but what only the store knew must not vanish unseen.
 */
export async function setStepsAside(
  profileFolder: string,
  steps: Uint8Array,
  now: Date,
): Promise<Result<{ readonly path: string }, HostError>> {
  const folder = join(profileFolder, 'set-aside');
  const name = `steps-${now.toISOString().replaceAll(':', '-')}.jsonl`;
  const path = join(folder, name);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    return fail(writeError(error, name));
  }
  const written = await writeAtomically(path, steps, name, { mode: PRIVATE_FILE_MODE });
  return written.ok ? ok({ path }) : written;
}
