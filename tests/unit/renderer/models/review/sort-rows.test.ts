import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortRows } from '$renderer/models/review/order/sort-rows';

const rank = fc.oneof(
  fc.constant(Infinity),
  fc.integer({ min: -50, max: 50 }),
  fc.integer({ min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER }),
  fc.integer({ min: 1_700_000_000_000, max: 1_800_000_000_000 }),
);
const anyRanks = fc.oneof(
  fc.array(rank),
  fc.array(fc.integer({ min: 0, max: 70_000 })),
  fc.array(fc.double({ noNaN: true })),
);

describe('sorting rows by rank', () => {
  it('is what comparing gives: equal ones keep their order, those without a rank come last either way', () => {
    fc.assert(
      fc.property(anyRanks, fc.boolean(), (ranks, isDescending) => {
        const rows = Uint32Array.from(ranks.keys()).reverse();
        const expected = [...rows].sort((one, other) => {
          const [a = 0, b = 0] = [ranks[one], ranks[other]];
          if (a === b) return 0;
          if (a === Infinity || b === Infinity) return a === Infinity ? 1 : -1;
          return isDescending === a < b ? 1 : -1;
        });
        expect([...sortRows(rows, (row) => ranks[row] ?? 0, isDescending)]).toEqual(expected);
      }),
    );
  });
});
