import type { FileHandle } from 'node:fs/promises';

/** What stands between two line feeds; `end` is the offset after its own. */
export interface RawLine {
  readonly start: number;
  readonly end: number;
  readonly bytes: Buffer;
  /** False where the file ended, or the line grew beyond every bound, before a line feed. */
  readonly closed: boolean;
}

const BLOCK_BYTES = 1024 * 1024;
/** Parts are far smaller; what is longer is no line of ours, and must not fill the memory. */
const MAX_LINE_BYTES = 8 * 1024 * 1024;
const LINE_FEED = 0x0a;

/** All lines of a file in order, read in blocks. */
export async function* readLines(handle: FileHandle): AsyncGenerator<RawLine> {
  const block = Buffer.allocUnsafe(BLOCK_BYTES);
  let carried = Buffer.alloc(0);
  let offset = 0;
  for (;;) {
    const { bytesRead } = await handle.read(block, 0, BLOCK_BYTES, offset + carried.length);
    if (bytesRead === 0) break;
    const bytes = Buffer.concat([carried, block.subarray(0, bytesRead)]);
    let start = 0;
    for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, start)) {
      yield { start: offset + start, end: offset + end + 1, bytes: bytes.subarray(start, end), closed: true };
      start = end + 1;
    }
    carried = bytes.subarray(start);
    offset += start;
    if (carried.length > MAX_LINE_BYTES) {
      yield { start: offset, end: offset + carried.length, bytes: carried, closed: false };
      offset += carried.length;
      carried = Buffer.alloc(0);
    }
  }
  if (carried.length > 0) yield { start: offset, end: offset + carried.length, bytes: carried, closed: false };
}
