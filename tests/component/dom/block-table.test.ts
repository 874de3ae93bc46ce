import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BlockTable } from '$renderer/dom/block-table';
import { freeLane, NO_LANES, withLane } from '$renderer/dom/lanes';
import type { Block } from '$core/model/text';

/** Blocks of 1 to 20 characters with 0 to 4 characters between them. */
const blocksArbitrary = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 20 })), { minLength: 1, maxLength: 12 })
  .map((sizes) => {
    const blocks: Block[] = [];
    let at = 0;
    for (const [gap, length] of sizes) {
      blocks.push({ kind: 'paragraph', start: at + gap, end: at + gap + length });
      at += gap + length;
    }
    return blocks;
  });

const rangeArbitrary = fc
  .tuple(fc.nat(200), fc.nat(200))
  .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }));

function covered(blocks: readonly Block[], range: { start: number; end: number }): number[] {
  const offsets: number[] = [];
  for (let offset = range.start; offset < range.end; offset += 1) {
    if (blocks.some((block) => block.start <= offset && offset < block.end)) offsets.push(offset);
  }
  return offsets;
}

describe('the table of blocks', () => {
  it('finds the block of every offset in it', () => {
    fc.assert(
      fc.property(blocksArbitrary, (blocks) => {
        const table = new BlockTable(blocks);
        for (const [index, block] of blocks.entries()) {
          for (let offset = block.start; offset < block.end; offset += 1) expect(table.indexAt(offset)).toBe(index);
          expect(table.indexAt(block.end, 'before')).toBe(index);
          expect(table.settle(block.end, 'before')).toBe(block.end);
        }
      }),
    );
  });

  it('cuts a range into pieces that cover exactly its characters in blocks', () => {
    fc.assert(
      fc.property(blocksArbitrary, rangeArbitrary, (blocks, range) => {
        const pieces = new BlockTable(blocks).pieces(range);
        const offsets = pieces.flatMap(({ block, from, to }) =>
          Array.from({ length: to - from }, (_, index) => (blocks[block]?.start ?? 0) + from + index),
        );
        expect(offsets).toEqual(covered(blocks, range));
        expect(pieces.every(({ from, to }) => from < to)).toBe(true);
      }),
    );
  });

  it('tightens a range to its first and last character in a block', () => {
    fc.assert(
      fc.property(blocksArbitrary, rangeArbitrary, (blocks, range) => {
        const offsets = covered(blocks, range);
        const tight = new BlockTable(blocks).tighten(range);
        const [first] = offsets;
        const last = offsets.at(-1);
        if (first === undefined || last === undefined) expect(tight.start).toBe(tight.end);
        else expect(tight).toEqual({ start: first, end: last + 1 });
      }),
    );
  });
});

describe('lanes', () => {
  it('are given from the first, kept where free, and shared only when all are taken', () => {
    expect(freeLane(NO_LANES)).toBe(1);
    expect(freeLane(NO_LANES, 3)).toBe(3);
    expect(freeLane(withLane(NO_LANES, 1))).toBe(2);
    expect(freeLane(withLane(withLane(NO_LANES, 1), 3), 3)).toBe(2);
    expect(freeLane(withLane(withLane(withLane(NO_LANES, 1), 2), 3), 2)).toBe(3);
  });
});
