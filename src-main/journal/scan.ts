import type { FileHandle } from 'node:fs/promises';
import { EMPTY_HEAD, type Head } from '$core/model/step';
import { decodeLine, type LineHeader } from './line';
import { readLines, type RawLine } from './read-lines';

export interface ByteRange {
  readonly start: number;
  readonly end: number;
}
/** Where the lines of a standing step lie. */
export interface Entry extends ByteRange {
  readonly seq: number;
}

/** What a journal holds. Damaged lines are ranges of their own, in order. */
export interface Scan {
  readonly entries: Entry[];
  readonly head: Head;
  readonly damaged: readonly ByteRange[];
  /** The end of the last line that is whole. */
  readonly goodEnd: number;
}

/** Reads a journal once from its start. Nothing is kept of the steps but where they lie. */
export async function scanJournal(handle: FileHandle): Promise<Scan> {
  const scanner = new Scanner();
  for await (const line of readLines(handle)) scanner.take(line);
  return scanner.finish();
}

class Scanner {
  readonly #entries: Entry[] = [];
  readonly #damaged: ByteRange[] = [];
  /** Parts whose commit has not come yet. */
  #parts: ByteRange[] = [];
  #partsSeq = 0;
  #head: Head = EMPTY_HEAD;
  #goodEnd = 0;

  take(raw: RawLine): void {
    const line = raw.closed ? decodeLine(raw.bytes) : null;
    const range = { start: raw.start, end: raw.end };
    if (line === null) {
      this.#dropParts();
      this.#damaged.push(range);
    } else this.#takeWhole(line.header, range);
  }

  finish(): Scan {
    this.#dropParts();
    return { entries: this.#entries, head: this.#head, damaged: this.#damaged, goodEnd: this.#goodEnd };
  }

  #takeWhole(header: LineHeader, range: ByteRange): void {
    if (header.kind === 'part') this.#takePart(header.seq, header.index, range);
    else if (header.kind === 'commit') this.#takeCommit(header.head, header.parts, range);
    else if (header.kind === 'step') this.#takeStep(header.head, range);
    else this.#takeAbort(header.seq, header.head, range);
  }

  #takeStep(head: Head, range: ByteRange): void {
    this.#dropParts();
    this.#stand(head, range);
  }

  #takeAbort(seq: number, head: Head, range: ByteRange): void {
    this.#dropParts();
    this.#takeBack(seq);
    this.#head = head;
    this.#goodEnd = range.end;
  }

  #takePart(seq: number, index: number, range: ByteRange): void {
    if (index !== this.#parts.length || (index > 0 && seq !== this.#partsSeq)) this.#dropParts();
    this.#partsSeq = seq;
    this.#parts.push(range);
  }

  #takeCommit(head: Head, parts: number, range: ByteRange): void {
    const first = this.#parts[0];
    if (first === undefined || parts !== this.#parts.length || head.seq !== this.#partsSeq) {
      this.#dropParts();
      this.#damaged.push(range);
      return;
    }
    this.#parts = [];
    this.#stand(head, { start: first.start, end: range.end });
  }

  #stand(head: Head, range: ByteRange): void {
    // A seq can come again only after the abort of its first bearer, even if the line of that abort is lost.
    this.#takeBack(head.seq);
    this.#entries.push({ seq: head.seq, ...range });
    this.#head = head;
    this.#goodEnd = range.end;
  }

  #takeBack(seq: number): void {
    while ((this.#entries.at(-1)?.seq ?? 0) >= seq) this.#entries.pop();
  }

  #dropParts(): void {
    this.#damaged.push(...this.#parts);
    this.#parts = [];
  }
}
