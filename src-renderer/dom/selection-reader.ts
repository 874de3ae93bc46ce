import type { TextRange } from '$core/model/anchor';
import type { ArticleDom } from './article-dom';

/** What is selected, told when it is settled: never while the mouse is still being dragged. */
export interface SelectionReport {
  readonly range: TextRange;
  readonly collapsed: boolean;
  /** Where the caret is: the moving end of the selection. */
  readonly caret: number;
  readonly anchor: number;
  readonly byMouse: boolean;
  /** The mouse has just been let go: how many clicks it was, two for a word and three for a paragraph; 0 otherwise. */
  readonly clicks: number;
}

export type SelectionListener = (report: SelectionReport) => void;

/** What a mouse selection is turned into: whole words, without white space at the ends. */
export type Snap = (range: TextRange) => TextRange;

/**
 * Watches the selection in a shown article. A selection made by mouse snaps to words, with Shift it stays exact, as with
 * keys. What was last told is kept while the selection is elsewhere (a field, a picker), so that it can be put back.
 */
export class SelectionReader {
  readonly #article: ArticleDom;
  readonly #snap: Snap;
  readonly #listeners = new Set<SelectionListener>();
  readonly #end = new AbortController();
  #last: SelectionReport | null = null;
  #mouseIsDown = false;
  #afterMouse = false;
  #exact = false;

  constructor(article: ArticleDom, snap: Snap) {
    this.#article = article;
    this.#snap = snap;
    const { signal } = this.#end;
    article.root.addEventListener('mousedown', this.#mouseDown, { signal });
    article.root.addEventListener('focus', this.#focus, { signal });
    window.addEventListener('mouseup', this.#mouseUp, { signal, capture: true });
    window.addEventListener('blur', this.#abandonDrag, { signal });
    document.addEventListener('selectionchange', this.#selectionChange, { signal });
    document.addEventListener('keydown', this.#keyDown, { signal, capture: true });
  }

  get last(): SelectionReport | null {
    return this.#last;
  }

  /** Calls the listener at each change from now on. Returns what ends it. */
  subscribe(listener: SelectionListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Gives the article the keyboard focus, with caret and selection as they were, and scrolls nothing. */
  restore(): void {
    this.#article.root.focus({ preventScroll: true });
    this.#putBack();
  }

  dispose(): void {
    this.#end.abort();
    this.#listeners.clear();
  }

  readonly #mouseDown = (event: MouseEvent): void => {
    if (event.button !== 0) return;
    this.#mouseIsDown = true;
    this.#exact = event.shiftKey;
  };

  /** The browser puts the caret at the start of a text into which Tab leads. */
  readonly #focus = (): void => {
    if (!this.#mouseIsDown) this.#putBack();
  };

  readonly #mouseUp = (event: MouseEvent): void => {
    if (event.button !== 0 || !this.#mouseIsDown) return;
    this.#mouseIsDown = false;
    this.#afterMouse = true;
    if (!this.#exact) this.#snapSelection();
    // A click tells even where the caret already was: it asks for what lies there.
    this.#report(true, Math.max(1, event.detail));
  };

  readonly #abandonDrag = (): void => {
    if (!this.#mouseIsDown) return;
    this.#mouseIsDown = false;
    this.#report(true);
  };

  /** The browser tells a change of the selection a task later; a key that comes before that speaks of what is selected now. */
  readonly #keyDown = (): void => {
    this.#selectionChange();
    this.#afterMouse = false;
  };

  readonly #selectionChange = (): void => {
    if (this.#mouseIsDown) return;
    // A click into a selection takes it away only after mouse-up.
    const collapsed = document.getSelection()?.isCollapsed ?? true;
    this.#report(this.#afterMouse && collapsed);
  };

  #putBack(): void {
    if (this.#last !== null) this.#article.setSelection(this.#last.anchor, this.#last.caret);
  }

  #snapSelection(): void {
    const selected = this.#article.selectionRange();
    if (selected === null || selected.collapsed) return;
    const { start, end } = this.#snap(selected.range);
    if (selected.anchor <= selected.focus) this.#article.setSelection(start, end);
    else this.#article.setSelection(end, start);
  }

  #report(byMouse: boolean, clicks = 0): void {
    const selected = this.#article.selectionRange();
    if (selected === null) return;
    const { range, collapsed, focus, anchor } = selected;
    const same = this.#last?.caret === focus && this.#last.anchor === anchor;
    if (same && !(clicks > 0 && collapsed)) return;
    this.#last = { range, collapsed, caret: focus, anchor, byMouse, clicks };
    for (const listener of this.#listeners) listener(this.#last);
  }
}
