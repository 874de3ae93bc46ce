import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepWindowState, placeWindow, readWindowState } from '$main/window/window-state';
import { temporaryFolder } from '../temporary-folder';

const main = { x: 0, y: 25, width: 1920, height: 1055 };
const right = { x: 1920, y: 0, width: 1280, height: 1024 };
const state = (x: number, y: number, width = 1000, height = 700): NonNullable<ReturnType<typeof readWindowState>> => ({
  bounds: { x, y, width, height },
  maximized: true,
  fullScreen: false,
});

describe('the place of the window', () => {
  it('is the middle of the main screen at the first start, and never larger than it', () => {
    expect(placeWindow(null, [main, right])).toEqual({
      bounds: { x: 240, y: 103, width: 1440, height: 900 },
      maximized: false,
      fullScreen: false,
    });
    const small = { x: 0, y: 0, width: 1280, height: 720 };
    expect(placeWindow(null, [small]).bounds).toEqual(small);
  });

  it('is where it was as long as that is on a screen', () => {
    for (const kept of [state(100, 100), state(2000, 50), state(-800, 100)])
      expect(placeWindow(kept, [main, right])).toEqual(kept);
  });

  it('is the middle again when its screen is gone, or hardly shows it', () => {
    for (const lost of [state(2000, 50), state(-990, 100), state(100, 1040), state(5000, 5000)]) {
      expect(placeWindow(lost, [main]).bounds).toEqual({ x: 240, y: 103, width: 1440, height: 900 });
    }
  });

  it('keeps the title within reach and the window within the screen', () => {
    expect(placeWindow(state(0, -50, 3000, 2000), [main]).bounds).toEqual({ x: 0, y: 25, width: 1920, height: 1055 });
    expect(placeWindow(state(0, 25, 200, 100), [main]).bounds).toMatchObject({ width: 640, height: 480 });
  });

  it('is kept in a file, and what cannot be read is as if nothing had been kept', () => {
    const path = join(temporaryFolder(), 'window-state.json');
    expect(readWindowState(path)).toBeNull();
    keepWindowState(path, state(1, 2));
    expect(readWindowState(path)).toEqual(state(1, 2));
    for (const damaged of ['', '{}', '{"bounds":{"x":"1"}}']) {
      writeFileSync(path, damaged);
      expect(readWindowState(path)).toBeNull();
    }
  });
});
