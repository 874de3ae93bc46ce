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
    opened.annotations.onceWhole(() => {
      takeAt(character);
    });
  };
  const takeAt = (character: number | null): void => {
    const layers = character === null ? [] : holding(opened.annotations.over(character, character + 1), character);
    const ids = idsOf(layers);
    const again = ids !== '' && ids === last;
    last = ids;
    take(session, layers, again);
  };
  dom.root.addEventListener('click', click);
  return () => {
    dom.root.removeEventListener('click', click);
  };
}

/** The smallest, or in a further click the next; where there are several, with the list of them. */
function take(session: Session, layers: readonly Annotation[], again: boolean): void {
  const goesOn = again && layers.some(({ id }) => id === session.atHandId);
  const taken = goesOn ? nextLayer(layers, session.atHandId) : layers[0];
  if (taken !== undefined) session.takeToHand(taken.id);
  if (layers.length < 2) session.chooser = null;
  else if (!goesOn || session.chooser === null) {
    session.chooser = { kind: 'layers', ids: layers.map(({ id }) => id), takesFocus: false };
  }
}

/** Marks that hold the character itself: one that ends before it was not clicked. */
function holding(annotations: readonly Annotation[], character: number): readonly Annotation[] {
  return marksAt(annotations, character).filter(({ target }) =>
    target.segments.some(({ start, end }) => start <= character && character < end),
  );
}
