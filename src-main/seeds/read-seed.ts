import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { HostError } from '$core/contract/errors';
import type { HostResult } from '$core/contract/host-api';
import { fail } from '$core/contract/result';
import { MAX_SEED_BYTES, type SeedFile, type SeedListing } from '$core/contract/seeds';
import { readBounded } from '../files/bounded-read';
import { hostError, readError } from '../host-error';
import { isInside } from './list-seeds';

const CODE_OF_PROBLEM = {
  'too-large': 'too-large',
  'not-readable': 'not-readable',
  'link-outside': 'not-readable',
} as const satisfies Record<NonNullable<SeedFile['problem']>, HostError['code']>;

/** The bytes of a seed that is in the listing; no other path is read. */
export async function readSeed(listing: SeedListing, path: string): Promise<HostResult<Uint8Array<ArrayBuffer>>> {
  const file = listing.files.find((candidate) => candidate.path === path);
  if (file === undefined) return fail(hostError('not-found', path));
  if (file.problem !== null) return fail(hostError(CODE_OF_PROBLEM[file.problem], path, file.problem));
  try {
    const target = await realpath(join(listing.folder, path));
    // It may have become a link since it was listed.
    if (!isInside(await realpath(listing.folder), target)) return fail(hostError('not-readable', path, 'link-outside'));
    return await readBounded(target, MAX_SEED_BYTES, path);
  } catch (error) {
    return fail(readError(error, path));
  }
}
