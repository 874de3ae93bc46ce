import type { ArticleDom } from './article-dom';

function holds(rect: DOMRect, x: number, y: number): boolean {
  return rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom;
}

/**
 * The offset of the character that is painted at a point of the window, or null where there is none. The caret position
 * of a click on the right half of a character is the one behind it, which may lie outside the mark that was clicked.
 */
export function characterAtPoint(article: ArticleDom, x: number, y: number): number | null {
  const caret = article.offsetFromPoint(x, y);
  if (caret === null) return null;
  for (const start of [caret, caret - 1]) {
    const range = start < 0 ? null : article.rangeFor({ start, end: start + 1 });
    if (range !== null && [...range.getClientRects()].some((rect) => holds(rect, x, y))) return start;
  }
  return null;
}
