import { readFileSync, writeFileSync } from 'node:fs';
import type { Rectangle } from 'electron';
import * as v from 'valibot';
import { PRIVATE_FILE_MODE } from '../files/atomic-write';

const integer = v.pipe(v.number(), v.safeInteger());
const windowStateSchema = v.object({
  bounds: v.object({ x: integer, y: integer, width: integer, height: integer }),
  maximized: v.boolean(),
  fullScreen: v.boolean(),
});
export type WindowState = v.InferOutput<typeof windowStateSchema>;

const USUAL_WIDTH = 1440;
const USUAL_HEIGHT = 900;
export const MIN_WIDTH = 640;
export const MIN_HEIGHT = 480;
/** So much of the window must lie on a screen for it to be found and moved. */
const SEEN_WIDTH = 120;
const SEEN_HEIGHT = 60;

/**
 * Where the window is to be: where it was, as long as that is still on a screen. `workAreas` are those of the screens,
 * the main one first.
 */
export function placeWindow(saved: WindowState | null, workAreas: readonly Rectangle[]): WindowState {
  const main = workAreas[0] ?? { x: 0, y: 0, width: USUAL_WIDTH, height: USUAL_HEIGHT };
  const screen = saved === null ? undefined : workAreas.find((area) => isSeen(saved.bounds, area));
  if (saved === null || screen === undefined) return { bounds: usualBounds(main), maximized: false, fullScreen: false };
  const width = Math.max(MIN_WIDTH, Math.min(saved.bounds.width, screen.width));
  const height = Math.max(MIN_HEIGHT, Math.min(saved.bounds.height, screen.height));
  // Above the edge of a screen there would be nothing to take the window by.
  return { ...saved, bounds: { x: saved.bounds.x, y: Math.max(saved.bounds.y, screen.y), width, height } };
}

function isSeen(bounds: Rectangle, area: Rectangle): boolean {
  const width = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x);
  const height = Math.min(bounds.y + bounds.height, area.y + area.height) - Math.max(bounds.y, area.y);
  return width >= SEEN_WIDTH && height >= SEEN_HEIGHT;
}

function usualBounds(area: Rectangle): Rectangle {
  const width = Math.min(USUAL_WIDTH, area.width);
  const height = Math.min(USUAL_HEIGHT, area.height);
  const x = area.x + Math.round((area.width - width) / 2);
  return { x, y: area.y + Math.round((area.height - height) / 2), width, height };
}

/** The state that was kept; null where there is none that can be read. */
export function readWindowState(path: string): WindowState | null {
  try {
    const parsed = v.safeParse(windowStateSchema, JSON.parse(readFileSync(path, 'utf8')));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/** Keeps the state for the next start. It is a convenience: a failure costs nothing but itself. */
export function keepWindowState(path: string, state: WindowState): void {
  try {
    writeFileSync(path, JSON.stringify(state), { mode: PRIVATE_FILE_MODE });
  } catch {
    return;
  }
}
