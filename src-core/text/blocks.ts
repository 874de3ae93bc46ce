import type { Block } from '../model/text';

/**
 * The index of the last block that starts at the UTF-16 offset or before it; -1 before the first. An offset between two
 * blocks belongs to the one above. O(log n).
 */
export function blockIndexAt(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The block that holds the offset, its end included, so that a caret behind the last letter is in it; or null. */
export function blockAt(blocks: readonly Block[], offset: number): Block | null {
  const block = blocks[blockIndexAt(blocks, offset)];
  return block !== undefined && offset <= block.end ? block : null;
}
