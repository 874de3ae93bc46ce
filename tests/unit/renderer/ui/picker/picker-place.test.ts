import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxAround, placePicker, type Box, type PickerPlace } from '$renderer/ui/picker/picker-place';

const room: Box = { left: 0, top: 0, right: 1280, bottom: 900 };
const size = { width: 400, height: 430 };

function boxOf({ left, top, bottom, maxHeight }: PickerPlace): Box {
  const upper = top ?? room.bottom - (bottom ?? 0) - maxHeight;
  return { left, top: upper, right: left + size.width, bottom: upper + maxHeight };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

describe('where a picker stands', () => {
  it('is below the sentence, at its left', () => {
    const place = placePicker(room, { left: 340, top: 100, right: 900, bottom: 160 }, size);
    expect(place).toEqual({ left: 340, top: 168, bottom: null, maxHeight: 430 });
  });

  it('is above it where there is no room below', () => {
    const place = placePicker(room, { left: 340, top: 600, right: 900, bottom: 700 }, size);
    expect(place).toEqual({ left: 340, top: null, bottom: 308, maxHeight: 430 });
  });

  it('is beside it where it is tall', () => {
    const tall = { left: 20, top: 60, right: 700, bottom: 880 };
    expect(boxOf(placePicker(room, tall, size)).left).toBeGreaterThanOrEqual(tall.right);
  });

  it.each([
    ['below', { left: 340, top: 1200, right: 900, bottom: 1260 }],
    ['above', { left: 340, top: -300, right: 900, bottom: -240 }],
  ])('stays in the window where the sentence stands out of sight, %s it', (_where, sentence) => {
    const { top, bottom } = boxOf(placePicker(room, sentence, size));
    expect(top).toBeGreaterThanOrEqual(room.top);
    expect(bottom).toBeLessThanOrEqual(room.bottom);
  });

  it('is at the lower edge where nothing is known of the sentence', () => {
    expect(placePicker(room, null, size)).toMatchObject({ top: null, bottom: 8 });
  });

  it('never covers the sentence while any side has room, and never leaves the room', () => {
    const part = (max: number) =>
      fc.tuple(fc.integer({ min: 0, max }), fc.integer({ min: 1, max })).filter(([at, length]) => at + length <= max);
    fc.assert(
      fc.property(part(1280), part(900), ([left, width], [top, height]) => {
        const avoid = { left, top, right: left + width, bottom: top + height };
        const ends = Math.max(room.bottom - avoid.bottom, avoid.top);
        const beside = Math.max(room.right - avoid.right, avoid.left);
        const hasRoom = ends >= 220 || beside >= size.width + 20;
        const box = boxOf(placePicker(room, avoid, size));
        expect(box.left >= 0 && box.right <= room.right && box.top >= 0 && box.bottom <= room.bottom).toBe(true);
        if (hasRoom) expect(overlap(box, avoid)).toBe(false);
      }),
    );
  });

  it('has one box for several', () => {
    expect(boxAround([])).toBeNull();
    expect(boxAround([room, { left: -5, top: 10, right: 20, bottom: 1000 }])).toEqual({
      left: -5,
      top: 0,
      right: 1280,
      bottom: 1000,
    });
  });
});
