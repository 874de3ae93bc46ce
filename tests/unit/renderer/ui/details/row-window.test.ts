import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROW_PX, rowsToDraw, scrollToRow, strideOf } from '$renderer/ui/details/row-window';

describe('the rows that are drawn', () => {
  it('are those in sight, with the one at hand wherever it is, each once and in order', () => {
    const nat = fc.nat({ max: 6000 });
    fc.assert(
      fc.property(
        nat,
        nat,
        fc.integer({ min: 0, max: 2000 }),
        fc.integer({ min: -1, max: 6000 }),
        (count, top, height, at) => {
          const scrollTop = Math.min(top, count) * ROW_PX;
          const rows = rowsToDraw(count, strideOf(scrollTop), height, at);
          const inSight = rows.filter((row) => row * ROW_PX < scrollTop + height && (row + 1) * ROW_PX > scrollTop);
          const expected = Math.min(count, Math.ceil((scrollTop + height) / ROW_PX)) - Math.floor(scrollTop / ROW_PX);
          expect(inSight.length).toBe(Math.max(0, expected));
          expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
          expect(rows.every((row) => row >= 0 && row < count)).toBe(true);
          if (at >= 0 && at < count) expect(rows).toContain(at);
          expect(rows.length).toBeLessThan(height / ROW_PX + 40);
        },
      ),
    );
  });

  it('scroll as little as brings a row into sight', () => {
    expect(scrollToRow(3, 0, 500)).toBeNull();
    expect(scrollToRow(20, 0, 500)).toBe(21 * ROW_PX - 500);
    expect(scrollToRow(2, 1000, 500)).toBe(2 * ROW_PX);
  });
});
