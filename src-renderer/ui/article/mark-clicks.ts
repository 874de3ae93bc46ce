import type { Annotation } from '$core/model/annotation';
import { marksAt, nextLayer } from '../../commands/layers';
import type { ArticleDom } from '../../dom/article-dom';
import { characterAtPoint } from '../../dom/character-at-point';
import type { OpenedArticle } from '../../state/open-article.svelte';
import type { Session } from '../../state/session.svelte';

function idsOf(marks: readonly Annotation[]): string {
  return marks.map(({ id }) => id).join(' ');
}

/**
 * A click on marks takes the smallest to hand; where several lie over the same words they are listed beside them, and a
 * further click there goes on to the next. Returns what ends it.
 */
export function watchMarkClicks(dom: ArticleDom, opened: OpenedArticle, session: Session): () => void {
  let last = '';
  const click = (event: MouseEvent): void => {
    if (event.button !== 0 || event.shiftKey || event.detail > 1) return;
    if (dom.selectionRange()?.collapsed === false) return;
    const character = characterAtPoint(dom, event.clientX, event.clientY);
    const layers = character === null ? [] : holding(opened.annotations.ordered, character);
    const ids = idsOf(layers);
    const again = ids !== '' && ids === last && layers.some(({ id }) => id === session.atHandId);
    last = ids;
    const taken = again ? nextLayer(layers, session.atHandId) : layers[0];
    if (taken !== undefined) session.takeToHand(taken.id);
    if (layers.length < 2) session.chooser = null;
    else if (!again || session.chooser === null)
      session.chooser = { kind: 'layers', ids: layers.map(({ id }) => id), takesFocus: false };
  };
  dom.root.addEventListener('click', click);
  return () => {
    dom.root.removeEventListener('click', click);
  };
}

/** Marks that hold the character itself: one that ends before it was not clicked. */
function holding(annotations: readonly Annotation[], character: number): readonly Annotation[] {
  return marksAt(annotations, character).filter(({ target }) =>
    target.segments.some(({ start, end }) => start <= character && character < end),
  );
}
