import type { ArticleDom } from './article-dom';
import { movesCaret } from './read-only-edit-context';

const SHORTEST_BLOCK_PX = 20;

/**
 * Keeps the blocks around the caret laid out, two panes in each direction, so that the browser's own caret movement
 * finds its next line however far the pane was scrolled away. Returns what ends it.
 */
export function keepCaretNeighbourhood(article: ArticleDom): () => void {
  const layOut = (): void => {
    const caret = article.selectionRange()?.focus;
    if (caret === undefined) return;
    const reach = Math.ceil((2 * article.pane.clientHeight) / SHORTEST_BLOCK_PX) + 2;
    const index = article.blockIndexAt(caret);
    article.laidOut.keep('caret', index - reach, index + reach);
  };
  const beforeMove = (event: KeyboardEvent): void => {
    if (movesCaret(event)) layOut();
  };
  article.root.addEventListener('keydown', beforeMove, { capture: true });
  return () => {
    article.root.removeEventListener('keydown', beforeMove, { capture: true });
  };
}
