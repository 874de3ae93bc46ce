/** Rows are all of one height, so that of thousands only those in sight need to be there. */
export const ROW_PX = 54;
const SPARE_ROWS = 8;
/** Half of the spare: rows are drawn anew before one is missing, and not at every pixel. */
const STRIDE_PX = (SPARE_ROWS / 2) * ROW_PX;

/** The rows in sight with some to spare above and below, and the one that must be there wherever it is. */
export function rowsToDraw(count: number, scrollTopPx: number, heightPx: number, always: number): number[] {
  const first = Math.max(0, Math.floor(scrollTopPx / ROW_PX) - SPARE_ROWS);
  const last = Math.min(count - 1, Math.ceil((scrollTopPx + heightPx) / ROW_PX) + SPARE_ROWS);
  const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);
  if (always < 0 || always >= count || (always >= first && always <= last)) return rows;
  return always < first ? [always, ...rows] : [...rows, always];
}

/** Where the list is scrolled, in strides: a scroll within one draws nothing anew. */
export function strideOf(scrollTopPx: number): number {
  return Math.floor(scrollTopPx / STRIDE_PX) * STRIDE_PX;
}

/** Where to scroll so that the row is in sight; null where it is already. */
export function scrollToRow(row: number, scrollTopPx: number, heightPx: number): number | null {
  const top = row * ROW_PX;
  if (top < scrollTopPx) return top;
  return top + ROW_PX > scrollTopPx + heightPx ? top + ROW_PX - heightPx : null;
}
