import type { Head } from '$core/model/step';
import { decodeLine, encodeLine, type Line } from './line';

/** Steps with more JSON than this, in UTF-16 units, are written as several lines. */
const PART_LENGTH_UTF16 = 256 * 1024;

const LINE_FEED = 0x0a;

export interface StepLines {
  readonly head: Head;
  readonly json: string;
}

/** The lines of a step, to be written in one go; `head` is the one after it. */
export function encodeStepLines({ head, json }: StepLines, partLength: number = PART_LENGTH_UTF16): Buffer {
  if (json.length <= partLength) return encodeLine({ kind: 'step', head }, json);
  const parts = split(json, partLength);
  return Buffer.concat([
    ...parts.map((part, index) => encodeLine({ kind: 'part', seq: head.seq, index }, part)),
    encodeLine({ kind: 'commit', parts: parts.length, head }, ''),
  ]);
}

/** The step in the bytes of its lines; null when a line is damaged. */
export function decodeStepLines(bytes: Buffer): StepLines | null {
  const bodies: Buffer[] = [];
  for (const line of linesOf(bytes)) {
    if (line === null) return null;
    bodies.push(line.body);
    if (line.header.kind === 'step' || line.header.kind === 'commit') {
      return { head: line.header.head, json: Buffer.concat(bodies).toString('utf8') };
    }
  }
  return null;
}

function* linesOf(bytes: Buffer): Generator<Line | null> {
  let start = 0;
  for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, start)) {
    yield decodeLine(bytes.subarray(start, end));
    start = end + 1;
  }
}

function split(json: string, partLength: number): string[] {
  const parts: string[] = [];
  for (let start = 0; start < json.length;) {
    const end = endOfPart(json, start + partLength);
    parts.push(json.slice(start, end));
    start = end;
  }
  return parts;
}

/** Half a character cannot be written as UTF-8. */
function endOfPart(json: string, end: number): number {
  const last = json.charCodeAt(end - 1);
  return last >= 0xd800 && last <= 0xdbff ? end + 1 : end;
}
