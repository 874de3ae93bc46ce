import type { ArticleDom } from './article-dom';
import { firstWhere } from '$core/text/first-where';

/** Half of what lies between two lines, so that the line is not cut where its box is measured tight. */
const LINE_GAP_PX = 4;

function paneTop(article: ArticleDom): number {
  return article.pane.getBoundingClientRect().top + article.pane.clientTop;
}

/** The line of this character. Space that a line break swallowed stands nowhere, so the next character counts for it. */
function lineRect(article: ArticleDom, offset: number, end: number): DOMRect | undefined {
  for (let start = offset; start < end; start += 1) {
    const rect = article.rangeFor({ start, end: start + 1 })?.getClientRects()[0];
    if (rect !== undefined && rect.height > 0) return rect;
  }
  return undefined;
}

/** The offset at the start of the first line that is wholly in sight. */
export function topOffset(article: ArticleDom): number {
  const edge = paneTop(article);
  const bottomOf = (index: number): number => article.elements[index]?.getBoundingClientRect().bottom ?? 0;
  const index = firstWhere(article.elements.length, (candidate) => bottomOf(candidate) > edge + 1);
  const block = article.table.at(index);
  if (block === undefined) return article.text.length;
  article.laidOut.keep('sight', index, index);
  const length = block.end - block.start;
  const within = firstWhere(length, (character) => {
    const rect = lineRect(article, block.start + character, block.end);
    return rect === undefined || rect.top >= edge - 1;
  });
  return within === length ? (article.table.at(index + 1)?.start ?? block.start) : block.start + within;
}

/** Scrolls so that the line of this offset is the first in sight: the counterpart of `topOffset`. */
export function scrollToOffset(article: ArticleDom, offset: number): void {
  const index = article.blockIndexAt(offset);
  const block = article.table.at(index);
  if (block === undefined) return;
  if (offset <= (article.table.at(0)?.start ?? 0)) {
    article.pane.scrollTo({ top: 0, behavior: 'instant' });
    return;
  }
  // Below it too, since the blocks that come into sight next must not move it when they get their true height.
  article.laidOut.keep('sight', index - 1, index + 1);
  const rect = lineRect(article, Math.min(Math.max(offset, block.start), block.end - 1), block.end);
  if (rect === undefined) return;
  const top = rect.top - paneTop(article) - LINE_GAP_PX;
  article.pane.scrollBy({ top, behavior: 'instant' });
}
