import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { KnownSpeaker } from './resolve/registry-names';

/**
 * Lower-case hex SHA-256 of all names and aliases that proposals are matched with. It depends on nothing else of a record: the
 * same names in any order give the same revision.
 */
export function registryRevision(registry: readonly KnownSpeaker[]): string {
  const lines = registry.map(({ name, aliases }) => JSON.stringify([name, ...aliases])).sort();
  return bytesToHex(sha256(utf8ToBytes(lines.join('\n'))));
}
