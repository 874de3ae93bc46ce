/** Lines are all of one height, so that of 100,000 only those in sight need to be there. */
export const LINE_PX = 32;
const SPARE_LINES = 6;

/** The lines in sight with some to spare above and below, and the one that must be there wherever it is. */
export function linesToDraw(count: number, scrollTopPx: number, heightPx: number, always: number): number[] {
  const first = Math.max(0, Math.floor(scrollTopPx / LINE_PX) - SPARE_LINES);
  const last = Math.min(count - 1, Math.ceil((scrollTopPx + heightPx) / LINE_PX) + SPARE_LINES);
  const lines = Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);
  if (always < 0 || always >= count || (always >= first && always <= last)) return lines;
  return always < first ? [always, ...lines] : [...lines, always];
}

/** Where to scroll so that a line is in sight below the head; null where it is already. */
export function scrollToLine(line: number, scrollTopPx: number, heightPx: number): number | null {
  const top = line * LINE_PX;
  const room = heightPx - LINE_PX;
  if (top < scrollTopPx) return top;
  return top + LINE_PX > scrollTopPx + room ? top + LINE_PX - room : null;
}
