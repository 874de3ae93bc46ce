import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import type { HostError } from '$core/contract/errors';
import { fail, ok, type Result } from '$core/contract/result';
import { hostError, readError } from '../host-error';

/** The bytes of a regular file, at most `maxBytes` of them. `subject` names it in an error. */
export async function readBounded(
  path: string,
  maxBytes: number,
  subject: string,
): Promise<Result<Uint8Array<ArrayBuffer>, HostError>> {
  try {
    // Without O_NONBLOCK, opening a named pipe would wait for ever.
    const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      return await readHandle(handle, maxBytes, subject);
    } finally {
      await handle.close();
    }
  } catch (error) {
    return fail(readError(error, subject));
  }
}

async function readHandle(
  handle: FileHandle,
  maxBytes: number,
  subject: string,
): Promise<Result<Uint8Array<ArrayBuffer>, HostError>> {
  const stats = await handle.stat();
  if (!stats.isFile()) return fail(hostError('not-readable', subject, 'it is not a file'));
  if (stats.size > maxBytes) return fail(tooLarge(subject, maxBytes));
  // The file may grow or shrink while it is read: one byte more than it had tells.
  const bytes = new Uint8Array(stats.size + 1);
  let length = 0;
  while (length < bytes.length) {
    const { bytesRead } = await handle.read(bytes, length, bytes.length - length, length);
    if (bytesRead === 0) return ok(bytes.slice(0, length));
    length += bytesRead;
  }
  return fail(hostError('not-readable', subject, 'it grew while it was read'));
}

function tooLarge(subject: string, maxBytes: number): HostError {
  return hostError('too-large', subject, `at most ${String(maxBytes)} bytes are read`);
}
