/** A box in pixels of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Place {
  readonly left: number;
  readonly top: number;
}

const GAP_PX = 8;

/**
 * Where a bar of this size stands beside the lines of a selection: above the first, else below the last, never over one
 * of them; null where neither has room in the pane. It starts where the nearer line starts and stays within the pane.
 */
export function placeBeside(lines: readonly Box[], pane: Box, size: { width: number; height: number }): Place | null {
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return null;
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  const above = top - GAP_PX - size.height;
  const below = bottom + GAP_PX;
  if (top <= pane.bottom && above >= pane.top) return { left: within(first.left, pane, size.width), top: above };
  if (bottom >= pane.top && below + size.height <= pane.bottom) {
    return { left: within(last.left, pane, size.width), top: below };
  }
  return null;
}

function within(left: number, pane: Box, width: number): number {
  return Math.max(pane.left + GAP_PX, Math.min(left, pane.right - width - GAP_PX));
}
