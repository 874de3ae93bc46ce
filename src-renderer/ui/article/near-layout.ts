import type { ArticleDom } from '../../dom/article-dom';
import { watchNearBlocks } from '../../dom/near-blocks';
import type { BlockSpan } from '../../dom/near-ranges';
import { onceAFrame } from '../shared/once-a-frame';

/** Which blocks are near the pane, and whether there is so little room that their marks must be counted. */
export interface NearLayout extends BlockSpan {
  readonly isNarrow: boolean;
  /** From the margin to the edge of the pane, in pixels. */
  readonly roomBesidePx: number;
}

const NARROW_PX = 520;

function layoutOf({ pane, root }: ArticleDom, { first, last }: BlockSpan): NearLayout {
  return {
    first,
    last,
    isNarrow: pane.clientWidth < NARROW_PX,
    roomBesidePx: (pane.clientWidth - root.offsetWidth) / 2,
  };
}

/**
 * Tells at once, and then in the frame after other blocks came near or lines may stand elsewhere. Scrolling within the
 * same blocks tells nothing: what is measured against the root stays true. Returns what ends it.
 */
export function watchNearLayout(dom: ArticleDom, tell: (layout: NearLayout) => void): () => void {
  let near: BlockSpan = { first: 0, last: -1 };
  let size = '';
  const frame = onceAFrame(() => {
    tell(layoutOf(dom, near));
  });
  const endWatch = watchNearBlocks(dom, (now) => {
    const { root, pane } = dom;
    const sizeNow = [root.offsetWidth, root.offsetHeight, pane.clientWidth].join(' ');
    const isSame = now.first === near.first && now.last === near.last && sizeNow === size;
    near = now;
    size = sizeNow;
    if (!isSame) frame.ask();
  });
  dom.root.addEventListener('contentvisibilityautostatechange', frame.ask);
  tell(layoutOf(dom, near));
  return () => {
    endWatch();
    frame.cancel();
    dom.root.removeEventListener('contentvisibilityautostatechange', frame.ask);
  };
}
