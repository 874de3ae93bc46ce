import type { ReadingPlace } from '$core/contract/settings';
import type { ArticleDom } from '../../dom/article-dom';
import { scrollToOffset, topOffset } from '../../dom/viewport-place';

/** How long caret and scroll rest before their place is kept. */
const KEEP_AFTER_MS = 400;

/** Puts an article where it was left, holds its top line when the lines break anew, and says when there is a new place. */
export class PlaceKeeper {
  readonly #dom: ArticleDom;
  readonly #keep: () => void;
  readonly #end = new AbortController();
  readonly #sizes: ResizeObserver;
  #timer: ReturnType<typeof setTimeout> | null = null;
  /** The first line in sight as a text offset; null while the analyst scrolls. */
  #top: number | null = 0;
  #ownScrollTop = -1;
  #width = 0;

  constructor(dom: ArticleDom, keep: () => void) {
    this.#dom = dom;
    this.#keep = keep;
    const { signal } = this.#end;
    dom.pane.addEventListener('scroll', this.#scrolled, { signal, passive: true });
    window.addEventListener('blur', this.keepNow, { signal });
    this.#sizes = new ResizeObserver(this.#resized);
    this.#sizes.observe(dom.root);
  }

  restore(place: ReadingPlace | null): void {
    this.#top = place?.topOffsetUtf16 ?? 0;
    this.#width = this.#dom.root.clientWidth;
    this.#toTop();
    // Letters of another script load only when they are first shown, and then the lines break anew.
    void document.fonts.ready.then(this.#toTop);
  }

  /** The place has changed in another way than by scrolling. */
  readonly changed = (): void => {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(this.keepNow, KEEP_AFTER_MS);
  };

  readonly keepNow = (): void => {
    if (this.#timer === null) return;
    clearTimeout(this.#timer);
    this.#timer = null;
    if (!this.#dom.root.isConnected) return;
    this.#top = this.top;
    this.#keep();
  };

  /** The top line as text offset; 0 while the head of the article is in sight. */
  get top(): number {
    return this.#dom.pane.scrollTop === 0 ? 0 : topOffset(this.#dom);
  }

  dispose(): void {
    this.keepNow();
    this.#end.abort();
    this.#sizes.disconnect();
  }

  readonly #scrolled = (): void => {
    if (this.#dom.pane.scrollTop === this.#ownScrollTop) return;
    this.#top = null;
    this.changed();
  };

  readonly #resized = (): void => {
    const width = this.#dom.root.clientWidth;
    if (width === this.#width || width === 0) return;
    this.#width = width;
    this.#toTop();
  };

  readonly #toTop = (): void => {
    if (this.#end.signal.aborted || this.#top === null) return;
    if (this.#top === 0) this.#dom.pane.scrollTop = 0;
    else scrollToOffset(this.#dom, this.#top);
    this.#ownScrollTop = this.#dom.pane.scrollTop;
  };
}
