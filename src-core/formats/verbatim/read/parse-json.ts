import { fail, ok, type Result } from '../../../contract/result';
import { decodeText } from '../../../text/decode';
import type { ProblemCode } from '../../types';
import { isShallow, MAX_DEPTH } from './bounded-value';

interface UnreadableFile {
  readonly code: ProblemCode;
  readonly what: string;
}

function parseText(text: string): Result<unknown, UnreadableFile> {
  try {
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail({ code: 'not-json', what: `The file is not valid JSON: ${reason}` });
  }
}

/** The value in bytes of UTF-8 encoded JSON, with or without a byte order mark. */
export function parseJsonBytes(bytes: Uint8Array): Result<unknown, UnreadableFile> {
  if (bytes.length === 0) return fail({ code: 'not-json', what: 'The file is empty.' });
  const decoded = decodeText(bytes, 'utf-8');
  if (!decoded.ok) {
    const at = String(decoded.error.byteOffset);
    return fail({ code: 'not-utf-8', what: `The file is not UTF-8: byte ${at} belongs to no character.` });
  }
  if (!isShallow(bytes)) {
    const depth = String(MAX_DEPTH);
    return fail({ code: 'not-json', what: `Objects and lists lie more than ${depth} deep inside each other.` });
  }
  return parseText(decoded.value.hadBom ? decoded.value.text.slice(1) : decoded.value.text);
}
