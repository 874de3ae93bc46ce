import * as v from 'valibot';
import { stringify, v7 } from 'uuid';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** Every record is known by a UUID in lower case. */
export const idSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u));

/** Lower-case hexadecimal SHA-256, 64 digits. */
export const sha256Schema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u));

/** Gives a new id at each call. The platform supplies it; the core has neither clock nor chance. */
export type IdSource = () => string;

/**
 * A UUID version 7 (RFC 9562, section 5.7) from a moment and chance that the caller brings.
 *
 * @param msecs milliseconds since 1970-01-01T00:00:00Z
 * @param random at least 16 random bytes
 */
export function timeOrderedId(msecs: number, random: Uint8Array): string {
  return v7({ msecs, random });
}

/**
 * A UUID version 8 (RFC 9562, section 5.8) over the SHA-256 of the parts: two machines that know the same parts reach
 * the same id. Parts are kept apart by a character that no part may hold (U+001F).
 */
export function idFromParts(...parts: readonly string[]): string {
  const bytes = sha256(utf8ToBytes(parts.join('\u001F'))).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return stringify(bytes);
}

/** The id of the article whose first version has this text. */
export function articleIdFromTextHash(textHash: string): string {
  return idFromParts('article', textHash);
}

/**
 * The id of what a rule proposes, once it is decided: two machines that decide the same proposal make the same record.
 *
 * @param segments half-open UTF-16 ranges, in order
 */
export function proposalId(
  textHash: string,
  kind: string,
  segments: readonly { readonly start: number; readonly end: number }[],
): string {
  const places = segments.map(({ start, end }) => `${String(start)}-${String(end)}`).join(',');
  return idFromParts('annotation', textHash, kind, places);
}
