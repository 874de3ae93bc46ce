import { foldForSearch } from '$core/text/find/fold-for-search';
import type { Text } from '$core/model/text';
import { TextColumn, type PackedTexts } from './text-column';

/** The blocks of one text: where each begins (UTF-16), and the number of the first among all blocks. */
interface Blocks {
  readonly first: number;
  readonly starts: Uint32Array;
}

export interface PackedParagraphs {
  readonly hashes: readonly string[];
  readonly counts: Uint32Array;
  readonly starts: Uint32Array;
  readonly folded: PackedTexts;
}

/** The blocks of every text on which something is marked, folded for searching. */
export class ParagraphTexts {
  readonly #blocks = new Map<string, Blocks>();
  readonly #folded: TextColumn;
  #count = 0;

  constructor(packed?: PackedParagraphs) {
    this.#folded = new TextColumn(packed?.folded);
    packed?.hashes.forEach((hash, index) => {
      const count = packed.counts[index] ?? 0;
      this.#blocks.set(hash, { first: this.#count, starts: packed.starts.subarray(this.#count, this.#count + count) });
      this.#count += count;
    });
  }

  has(textHash: string): boolean {
    return this.#blocks.has(textHash);
  }

  /** How many blocks there are of all texts. */
  get count(): number {
    return this.#count;
  }

  add({ textHash, text, blocks }: Text): void {
    if (this.has(textHash)) return;
    this.#blocks.set(textHash, { first: this.#count, starts: Uint32Array.from(blocks, ({ start }) => start) });
    for (const { start, end } of blocks) {
      this.#folded.set(this.#count, foldForSearch(text.slice(start, end)));
      this.#count += 1;
    }
  }

  /** The number of the block that an offset into a text lies in; -1 where the text or the block is not there. */
  at(textHash: string, offsetUtf16: number): number {
    const blocks = this.#blocks.get(textHash);
    if (blocks === undefined) return -1;
    const { first, starts } = blocks;
    let [low, high] = [-1, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offsetUtf16) low = middle;
      else high = middle;
    }
    return low < 0 ? -1 : first + low;
  }

  /** The numbers of the blocks of a text, from the first to before the last. */
  blocksOf(textHash: string): { readonly from: number; readonly to: number } {
    const blocks = this.#blocks.get(textHash);
    return blocks === undefined ? { from: 0, to: 0 } : { from: blocks.first, to: blocks.first + blocks.starts.length };
  }

  /** Which blocks hold the words: 1 where they do. */
  holding(foldedWords: string): Uint8Array {
    const holding = new Uint8Array(this.#count);
    this.#folded.find(foldedWords, (block) => {
      holding[block] = 1;
    });
    return holding;
  }

  packed(): PackedParagraphs {
    const all = [...this.#blocks.values()];
    const starts = new Uint32Array(this.#count);
    for (const { first, starts: own } of all) starts.set(own, first);
    return {
      hashes: [...this.#blocks.keys()],
      counts: Uint32Array.from(all, ({ starts: own }) => own.length),
      starts,
      folded: this.#folded.packed(Uint32Array.from({ length: this.#count }, (_, index) => index)),
    };
  }
}
