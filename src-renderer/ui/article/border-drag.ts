import type { TextRange } from '$core/model/anchor';
import type { Annotation } from '$core/model/annotation';
import { dragBorder, type Border } from '$core/text/borders';
import { sayBorder } from '../../commands/boundary-words';
import type { ArticleDom } from '../../dom/article-dom';
import type { BorderLine } from '../../dom/border-line';
import type { Workspace } from '../../services/workspace';
import type { MarkPainting } from './mark-painting';

/** A hand that is not quite still does not move a border. */
const STILL_PX = 3;

export interface DragParts {
  readonly workspace: Workspace;
  readonly dom: ArticleDom;
  readonly painting: MarkPainting;
  readonly annotation: Annotation;
  readonly border: Border;
  readonly line: BorderLine;
  /** The press that began it. */
  readonly press: PointerEvent;
  /** The passage as it would be if the button were let go now; null when it is over. */
  readonly onPreview: (ranges: readonly TextRange[] | null) => void;
}

/** One drag of a border with the mouse: shown at every move, recorded once at its end. Words, or with Shift or Alt exact. */
export class BorderDrag {
  readonly #parts: DragParts;
  readonly #end = new AbortController();
  #ranges: readonly TextRange[] | null = null;

  constructor(parts: DragParts) {
    this.#parts = parts;
    const { signal } = this.#end;
    window.addEventListener('pointermove', this.#move, { signal });
    window.addEventListener('pointerup', this.#drop, { signal });
    window.addEventListener('pointercancel', this.cancel, { signal });
    window.addEventListener('blur', this.cancel, { signal });
    window.addEventListener('keydown', this.#keyDown, { signal, capture: true });
  }

  readonly cancel = (): void => {
    const { painting, annotation, onPreview } = this.#parts;
    this.#end.abort();
    if (this.#ranges !== null && this.#isStillThere()) painting.preview(annotation, null);
    onPreview(null);
  };

  readonly #move = (event: PointerEvent): void => {
    const { dom, workspace, annotation, border, painting, press, line, onPreview } = this.#parts;
    const [byX, byY] = [event.clientX - press.clientX, event.clientY - press.clientY];
    if (this.#ranges === null && Math.hypot(byX, byY) <= STILL_PX) return;
    if (!this.#isStillThere()) {
      this.cancel();
      return;
    }
    const offset = dom.offsetFromPoint(line.x + byX, (line.top + line.bottom) / 2 + byY);
    const { current } = workspace.reading;
    if (offset === null || current === null) return;
    const to = { offset, exact: event.shiftKey || event.altKey, language: workspace.boundaries.language };
    this.#ranges = dragBorder(current.text, annotation.target.segments, border, to);
    painting.preview(annotation, this.#ranges);
    onPreview(this.#ranges);
  };

  readonly #drop = (): void => {
    const { workspace, annotation, border } = this.#parts;
    const ranges = this.#ranges;
    const isThere = this.#isStillThere();
    this.cancel();
    if (ranges === null) clickThrough(this.#parts);
    else if (isThere) {
      const moved = workspace.boundaries.reshape(annotation, ranges, `step.annotation.${border.edge}`);
      if (moved.ok) sayBorder(workspace, moved.value, border.edge);
    }
  };

  readonly #keyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.cancel();
  };

  /** What a key has changed meanwhile is not overwritten. */
  #isStillThere(): boolean {
    const { workspace, annotation } = this.#parts;
    return workspace.library.open?.get(annotation.id) === annotation;
  }
}

/** A press that moved nothing was meant for the text below: the caret goes there, and what lies there is clicked. */
function clickThrough({ dom, workspace, press }: DragParts): void {
  const { clientX, clientY } = press;
  const layer = press.target instanceof HTMLElement ? press.target.parentElement : null;
  if (layer !== null) layer.style.pointerEvents = 'none';
  const offset = dom.offsetFromPoint(clientX, clientY);
  const below = document.elementFromPoint(clientX, clientY);
  if (offset !== null) {
    workspace.reading.pane?.focus();
    workspace.reading.pane?.setSelection(offset, offset);
    below?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, clientX, clientY, detail: 1 }));
  }
  if (layer !== null) layer.style.pointerEvents = '';
}
