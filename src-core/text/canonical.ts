import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

const BYTE_ORDER_MARK = 0xfeff;

/**
 * The canonical text of a decoded file: one leading byte order mark removed, CRLF and CR turned into LF, nothing else
 * changed. All offsets of the program count in it.
 */
export function canonicalText(raw: string): string {
  const text = raw.charCodeAt(0) === BYTE_ORDER_MARK ? raw.slice(1) : raw;
  return text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text;
}

/** Lower-case hexadecimal SHA-256 of the UTF-8 bytes of a canonical text, 64 digits. The text must be well-formed Unicode. */
export function textHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
