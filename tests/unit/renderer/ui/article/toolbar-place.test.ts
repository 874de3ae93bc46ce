import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBeside, type Box } from '$renderer/ui/article/toolbar-place';

const PANE: Box = { left: 100, top: 50, right: 800, bottom: 650 };
const SIZE = { width: 300, height: 32 };
const line = (left: number, top: number, right: number): Box => ({ left, top, right, bottom: top + 28 });

describe('the place of the selection toolbar', () => {
  it('is above the first line, where it starts', () => {
    expect(placeBeside([line(200, 300, 500), line(150, 328, 400)], PANE, SIZE)).toEqual({ left: 200, top: 260 });
  });

  it('is below the last line where there is no room above', () => {
    expect(placeBeside([line(200, 60, 500), line(150, 88, 400)], PANE, SIZE)).toEqual({ left: 150, top: 124 });
  });

  it('is nowhere where the selection fills the pane, or where nothing is selected', () => {
    expect(placeBeside([line(150, 55, 700), line(150, 610, 700)], PANE, SIZE)).toBeNull();
    expect(placeBeside([], PANE, SIZE)).toBeNull();
  });

  it('never lies over a selected line and never leaves the pane', () => {
    const at = fc.record({ left: fc.integer({ min: 100, max: 700 }), top: fc.integer({ min: -500, max: 1200 }) });
    fc.assert(
      fc.property(at, fc.integer({ min: 1, max: 30 }), ({ left, top }, count) => {
        const lines = Array.from({ length: count }, (_, row) => line(left, top + row * 28, left + 90));
        const place = placeBeside(lines, PANE, SIZE);
        if (place === null) return true;
        const { left: x, top: y } = place;
        const apart = lines.every((each) => y + SIZE.height <= each.top || y >= each.bottom);
        const inside =
          x >= PANE.left && x + SIZE.width <= PANE.right && y >= PANE.top && y + SIZE.height <= PANE.bottom;
        return apart && inside;
      }),
    );
  });
});
