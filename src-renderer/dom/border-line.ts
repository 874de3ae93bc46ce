import type { BorderEdge } from '$core/text/border-stops';
import { nextGraphemeBorder } from '$core/text/graphemes';
import type { ArticleDom } from './article-dom';

/** Where a border stands in the window: a line between two characters, and to which side the passage ends there. */
export interface BorderLine {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly outward: 'left' | 'right';
}

/** The line of a border, by the character of the passage that stands at it; null where that is not laid out. */
export function borderLine(article: ArticleDom, offset: number, edge: BorderEdge): BorderLine | null {
  const whole = { start: 0, end: article.text.length };
  const neighbour = nextGraphemeBorder(article.text, whole, offset, edge === 'start' ? 'later' : 'earlier') ?? offset;
  const character = { start: Math.min(offset, neighbour), end: Math.max(offset, neighbour) };
  const rects = [...(article.rangeFor(character)?.getClientRects() ?? [])].filter(({ height }) => height > 0);
  const rect = edge === 'start' ? rects[0] : rects.at(-1);
  if (rect === undefined) return null;
  const isLeft = standsLeft(article, offset, edge, rect);
  const outward = isLeft ? 'left' : 'right';
  return { x: isLeft ? rect.left : rect.right, top: rect.top, bottom: rect.bottom, outward };
}

/** The side of the character on which a caret at the border stands; where lines break, the side that its script says. */
function standsLeft(article: ArticleDom, offset: number, edge: BorderEdge, rect: DOMRect): boolean {
  const caret = article.rangeFor({ start: offset, end: offset })?.getBoundingClientRect();
  const isOnLine = caret !== undefined && caret.height > 0 && caret.top < rect.bottom && rect.top < caret.bottom;
  if (isOnLine && rect.width > 0) return caret.x - rect.left < rect.right - caret.x;
  return (getComputedStyle(article.root).direction === 'ltr') === (edge === 'start');
}
