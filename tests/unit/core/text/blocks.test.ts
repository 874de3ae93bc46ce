import { describe, expect, it } from 'vitest';
import type { Block } from '$core/model/text';
import { blockAt, blockIndexAt } from '$core/text/blocks';

describe('the block at an offset', () => {
  const blocks: Block[] = [
    { kind: 'title', start: 2, end: 5 },
    { kind: 'paragraph', start: 7, end: 9 },
  ];

  it('includes its end and nothing between blocks', () => {
    expect([0, 2, 5, 6, 7, 9, 10].map((offset) => blockAt(blocks, offset)?.kind ?? null)).toEqual([
      ...[null, 'title', 'title', null, 'paragraph', 'paragraph', null],
    ]);
    expect([0, 2, 6, 7, 99].map((offset) => blockIndexAt(blocks, offset))).toEqual([-1, 0, 0, 1, 1]);
  });
});
