import type { TextRange } from '$core/model/anchor';
import type { ArticleDom } from './article-dom';

/** The middle of the pane, as shares of its height: what stands in it is left where it is. */
const MIDDLE = { top: 0.2, bottom: 0.8 } as const;
const LANDING = 1 / 3;
const KEPT_ON_PAGING_PX = 56;
const CARET_MARGIN_PX = 32;

interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** The height that the range takes up, measured from the top edge of the pane. */
function extentInPane(article: ArticleDom, range: TextRange): Extent | null {
  const rects = article.rectsOf(range);
  const edge = article.pane.getBoundingClientRect().top + article.pane.clientTop;
  if (rects.length === 0) return caretExtent(article, range.start, edge);
  const tops = rects.map((rect) => rect.top);
  const bottoms = rects.map((rect) => rect.bottom);
  return { top: Math.min(...tops) - edge, bottom: Math.max(...bottoms) - edge };
}

function caretExtent(article: ArticleDom, offset: number, edge: number): Extent | null {
  const rect = article.rangeFor({ start: offset, end: offset })?.getBoundingClientRect();
  return rect === undefined ? null : { top: rect.top - edge, bottom: rect.bottom - edge };
}

/** Scrolls at once, whatever the page's style says of scrolling: movement is only for what it explains. */
function scrollBy(pane: HTMLElement, top: number): void {
  pane.scrollBy({ top, behavior: 'instant' });
}

/**
 * Brings the range into the upper middle of the pane if it is not wholly in the middle already. Returns whether it
 * scrolled.
 */
export function scrollIntoMiddle(article: ArticleDom, range: TextRange): boolean {
  const extent = extentInPane(article, range);
  const height = article.pane.clientHeight;
  if (extent === null) return false;
  const fits = extent.top >= height * MIDDLE.top && extent.bottom <= height * MIDDLE.bottom;
  const covers = extent.top <= height * MIDDLE.top && extent.bottom >= height * MIDDLE.bottom;
  if (fits || (covers && extent.top >= 0)) return false;
  const before = article.pane.scrollTop;
  const tall = extent.bottom - extent.top > height * (MIDDLE.bottom - LANDING);
  scrollBy(article.pane, extent.top - height * (tall ? MIDDLE.top : LANDING));
  return article.pane.scrollTop !== before;
}

/** Scrolls as little as brings the line of this offset into the pane. */
export function revealOffset(article: ArticleDom, offset: number): void {
  const extent = extentInPane(article, { start: offset, end: offset });
  const height = article.pane.clientHeight;
  if (extent === null) return;
  if (extent.top < CARET_MARGIN_PX) scrollBy(article.pane, extent.top - CARET_MARGIN_PX);
  else if (extent.bottom > height - CARET_MARGIN_PX) scrollBy(article.pane, extent.bottom - height + CARET_MARGIN_PX);
}

/** One pane on or back, with about two lines kept in sight. */
export function scrollByPage(article: ArticleDom, direction: 'back' | 'forward'): void {
  const distance = Math.max(article.pane.clientHeight - KEPT_ON_PAGING_PX, KEPT_ON_PAGING_PX);
  scrollBy(article.pane, direction === 'forward' ? distance : -distance);
}
