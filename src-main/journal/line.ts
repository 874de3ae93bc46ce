import { crc32 } from 'node:zlib';
import * as v from 'valibot';
import { headSchema } from '$core/model/step';

/**
 * A line of the journal: eight hexadecimal digits of CRC-32 over the rest, a space, a header as JSON, a tab, a body, and
 * a line feed. JSON holds neither tabs nor line feeds, so both divide without being escaped. The head lies in the header
 * so that a start need not parse the steps themselves.
 */
const headerSchema = v.variant('kind', [
  /** A whole step; the body is its JSON. */
  v.strictObject({ kind: v.literal('step'), head: headSchema }),
  /** A piece of the JSON of a large step; it counts only once its commit stands. */
  v.strictObject({ kind: v.literal('part'), seq: v.number(), index: v.number() }),
  /** Closes the parts before it to a step. */
  v.strictObject({ kind: v.literal('commit'), parts: v.number(), head: headSchema }),
  /** Takes back the step `seq`; the body is the reason. */
  v.strictObject({ kind: v.literal('abort'), seq: v.number(), head: headSchema }),
]);
export type LineHeader = v.InferOutput<typeof headerSchema>;

export interface Line {
  readonly header: LineHeader;
  readonly body: Buffer;
}

const CHECKSUM_DIGITS = 8;
const TAB = 0x09;

function checksum(bytes: Uint8Array): string {
  return crc32(bytes).toString(16).padStart(CHECKSUM_DIGITS, '0');
}

/** A line as it is written, with its line feed. */
export function encodeLine(header: LineHeader, body: string): Buffer {
  const rest = Buffer.from(`${JSON.stringify(header)}\t${body}`, 'utf8');
  return Buffer.concat([Buffer.from(`${checksum(rest)} `, 'latin1'), rest, Buffer.from('\n', 'latin1')]);
}

/** A line from its bytes without the line feed; null when it is not as it was written. */
export function decodeLine(bytes: Buffer): Line | null {
  const rest = bytes.subarray(CHECKSUM_DIGITS + 1);
  if (bytes.toString('latin1', 0, CHECKSUM_DIGITS + 1) !== `${checksum(rest)} `) return null;
  const tab = rest.indexOf(TAB);
  if (tab === -1) return null;
  const header = parseHeader(rest.toString('utf8', 0, tab));
  return header === null ? null : { header, body: rest.subarray(tab + 1) };
}

function parseHeader(json: string): LineHeader | null {
  try {
    const parsed = v.safeParse(headerSchema, JSON.parse(json));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
