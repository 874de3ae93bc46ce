import type { TextRange } from '$core/model/anchor';
import type { Block } from '$core/model/text';
import { firstWhere } from '$core/text/first-where';

/** The part of a range that lies in one block, in offsets of that block's own text. */
export interface BlockPiece {
  readonly block: number;
  readonly from: number;
  readonly to: number;
}

/** Which way an offset between two blocks goes: to the end of the block before it, or to the start of the one after it. */
export type Bias = 'before' | 'after';

/** Finds the block of an offset of the canonical text in logarithmic time. Blocks are in order and do not overlap. */
export class BlockTable {
  readonly #blocks: readonly Block[];

  constructor(blocks: readonly Block[]) {
    this.#blocks = blocks;
  }

  get count(): number {
    return this.#blocks.length;
  }

  at(index: number): Block | undefined {
    return this.#blocks[index];
  }

  /** The block that holds the offset or borders on it; between two blocks, and where two meet, `bias` decides. */
  indexAt(offset: number, bias: Bias = 'after'): number {
    const last = this.#blocks.length - 1;
    const after = Math.min(this.#firstEndingFrom(offset, bias), last);
    const block = this.#blocks[after];
    if (bias === 'before' && block !== undefined && offset < block.start && after > 0) return after - 1;
    return after;
  }

  /** The offset itself where it lies in a block or at its border, else the border that `bias` names. */
  settle(offset: number, bias: Bias): number {
    const block = this.#blocks[this.indexAt(offset, bias)];
    return block === undefined ? 0 : Math.min(Math.max(offset, block.start), block.end);
  }

  /**
   * The range without the space between blocks at its ends: it starts at the first character of a block that it
   * reaches and ends behind the last. Collapsed where it held nothing else.
   */
  tighten(range: TextRange): TextRange {
    const first = this.#blocks[this.#firstEndingAfter(range.start)];
    const last = this.#blocks[firstWhere(this.count, (index) => (this.#blocks[index]?.start ?? 0) >= range.end) - 1];
    if (first !== undefined && last !== undefined) {
      const start = Math.max(range.start, first.start);
      const end = Math.min(range.end, last.end);
      if (start < end) return { start, end };
    }
    const kept = this.settle(range.start, 'before');
    return { start: kept, end: kept };
  }

  /** The parts of the range, one for each block in which it covers a character. */
  pieces(range: TextRange): BlockPiece[] {
    const pieces: BlockPiece[] = [];
    if (range.start >= range.end) return pieces;
    for (let index = this.#firstEndingAfter(range.start); index < this.count; index += 1) {
      const block = this.#blocks[index];
      if (block === undefined || block.start >= range.end) break;
      const from = Math.max(range.start, block.start) - block.start;
      const to = Math.min(range.end, block.end) - block.start;
      if (from < to) pieces.push({ block: index, from, to });
    }
    return pieces;
  }

  #firstEndingAfter(offset: number): number {
    return firstWhere(this.count, (index) => (this.#blocks[index]?.end ?? 0) > offset);
  }

  #firstEndingFrom(offset: number, bias: Bias): number {
    return firstWhere(this.#blocks.length, (index) => {
      const end = this.#blocks[index]?.end ?? 0;
      return end > offset || (end === offset && (bias === 'before' || this.#blocks[index + 1]?.start !== offset));
    });
  }
}
