import type { TextRange } from '$core/model/anchor';
import type { ArticleDom } from './article-dom';
import type { BlockSpan } from './near-ranges';

/** From the top of the first line to the bottom of the last, in pixels below the root of the article. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Where the lines of a mark stand, one extent for each of its segments, as far as they lie in these blocks. Reads the
 * layout once a block and changes nothing; a block that is not laid out yet counts with its whole box.
 */
export function extentsIn(article: ArticleDom, segments: readonly TextRange[], { first, last }: BlockSpan): Extent[] {
  const origin = article.root.getBoundingClientRect().top;
  return segments.flatMap((segment) => {
    const boxes = article.table
      .pieces(segment)
      .filter(({ block }) => first <= block && block <= last)
      .flatMap(({ block, from, to }) => boxOf(article.elements[block], from, to) ?? []);
    if (boxes.length === 0) return [];
    const top = Math.min(...boxes.map((box) => box.top)) - origin;
    const bottom = Math.max(...boxes.map((box) => box.bottom)) - origin;
    return [{ top, bottom }];
  });
}

/** One for all: every live range is visited at every change of the document until it is collected. */
let measuring: Range | null = null;

function boxOf(element: HTMLElement | undefined, from: number, to: number): DOMRect | null {
  const node = element?.firstChild;
  if (element === undefined || !(node instanceof Text)) return null;
  measuring ??= document.createRange();
  measuring.setStart(node, from);
  measuring.setEnd(node, to);
  const box = measuring.getBoundingClientRect();
  return box.height > 0 ? box : element.getBoundingClientRect();
}
