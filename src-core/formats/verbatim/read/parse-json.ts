import { fail, ok, type Result } from '../../../contract/result';
import { decodeText } from '../../../text/decode';
import { fault, type Fault } from '../../fault';
import { isShallow, MAX_DEPTH } from './bounded-value';

function parseText(text: string): Result<unknown, Fault> {
  try {
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail(fault('not-json', { detail: reason }));
  }
}

/** The value in bytes of UTF-8 encoded JSON, with or without a byte order mark. */
export function parseJsonBytes(bytes: Uint8Array): Result<unknown, Fault> {
  if (bytes.length === 0) return fail(fault('empty-file', {}));
  const decoded = decodeText(bytes, 'utf-8');
  if (!decoded.ok) return fail(fault('not-utf-8', { byte: decoded.error.byteOffset }));
  if (!isShallow(bytes)) return fail(fault('nested-too-deep', { most: MAX_DEPTH }));
  return parseText(decoded.value.hadBom ? decoded.value.text.slice(1) : decoded.value.text);
}
