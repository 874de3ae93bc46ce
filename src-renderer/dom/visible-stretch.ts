import type { TextRange } from '$core/model/anchor';
import type { ArticleDom } from './article-dom';
import { firstWhere } from '$core/text/first-where';

/**
 * Which stretch of the text is in the pane, by the share of each block that is: it needs no lines, so it costs a few box
 * reads however long the article is. Offsets are not whole numbers.
 */
export function visibleStretch(article: ArticleDom): TextRange {
  const pane = article.pane.getBoundingClientRect();
  const start = article.pane.scrollTop <= 0 ? 0 : offsetAtHeight(article, pane.top + article.pane.clientTop);
  return { start, end: Math.max(start, offsetAtHeight(article, pane.bottom)) };
}

function offsetAtHeight({ elements, table, text }: ArticleDom, height: number): number {
  const index = firstWhere(elements.length, (at) => (elements[at]?.getBoundingClientRect().bottom ?? 0) > height);
  const box = elements[index]?.getBoundingClientRect();
  const block = table.at(index);
  if (box === undefined || block === undefined) return text.length;
  const share = box.height > 0 ? Math.max(0, (height - box.top) / box.height) : 0;
  return block.start + share * (block.end - block.start);
}
