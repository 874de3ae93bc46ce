import type { ArticleDom } from './article-dom';
import { firstWhere } from '$core/text/first-where';
import type { BlockSpan } from './near-ranges';

/** So much of the height of the pane counts as near it on each side: every registered range costs at each change. */
const NEAR_PANES = 0.5;

/** The blocks in the pane and within half its height above and below. */
export function blocksNear(article: ArticleDom): BlockSpan {
  const pane = article.pane.getBoundingClientRect();
  const top = pane.top - NEAR_PANES * pane.height;
  const bottom = pane.bottom + NEAR_PANES * pane.height;
  const count = article.elements.length;
  const rectOf = (index: number): DOMRect | undefined => article.elements[index]?.getBoundingClientRect();
  const first = firstWhere(count, (index) => (rectOf(index)?.bottom ?? 0) > top);
  const last = firstWhere(count, (index) => (rectOf(index)?.top ?? 0) >= bottom) - 1;
  return { first, last };
}

/**
 * Tells which blocks are near the pane: now, and whenever it is scrolled or the text gets another height. Found by
 * halving over the blocks in the scroll event itself, so that marks are there in the frame in which their words come
 * into sight; an IntersectionObserver tells a frame later. Returns what ends it.
 */
export function watchNearBlocks(article: ArticleDom, tell: (near: BlockSpan) => void): () => void {
  const update = (): void => {
    tell(blocksNear(article));
  };
  const sizes = new ResizeObserver(update);
  sizes.observe(article.root);
  sizes.observe(article.pane);
  article.pane.addEventListener('scroll', update, { passive: true });
  update();
  return () => {
    sizes.disconnect();
    article.pane.removeEventListener('scroll', update);
  };
}
