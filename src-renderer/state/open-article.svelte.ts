import type { Text } from '$core/model/text';
import type { AnnotationList } from '../models/annotation-list.svelte';

/** The article that is read: its text and its annotations. */
export interface OpenedArticle {
  readonly articleId: string;
  readonly text: Text;
  readonly annotations: AnnotationList;
}

/** What the article pane can do for commands. The pane registers itself here while it is mounted. */
export interface ArticlePane {
  focus(): void;
  /** UTF-16 offsets; the caret ends at `focus`. */
  setSelection(anchor: number, focus: number): void;
  /** Brings the range into the middle of the pane unless it is there already. Answers whether it had to. */
  reveal(range: { readonly start: number; readonly end: number }): boolean;
  isInSight(range: { readonly start: number; readonly end: number }): boolean;
  moveCaret(unit: 'sentence' | 'paragraph', direction: -1 | 1, extend: boolean): void;
  scrollByPage(direction: -1 | 1): void;
  /** Where the range stands in the window, all its lines in one box; null where it is not laid out. */
  rectOf?(range: { readonly start: number; readonly end: number }): DOMRect | null;
  /** Caret and top line, for the settings; null where they are not to be kept. */
  place(): { readonly caretOffsetUtf16: number; readonly topOffsetUtf16: number } | null;
}

/** What stands in place of the article that is read: an article, or nothing at all; undefined while nothing does. */
export type InPlaceOfRead = () => OpenedArticle | null | undefined;

export class OpenArticle {
  #read: OpenedArticle | null = $state.raw(null);
  #inPlace: InPlaceOfRead = () => undefined;
  #pane: ArticlePane | null = null;
  readonly #onOpened = new Set<(article: OpenedArticle | null) => void>();

  /** The article of the Read view. */
  get read(): OpenedArticle | null {
    return this.#read;
  }
  show(article: OpenedArticle | null): void {
    this.#read = article;
    for (const listener of this.#onOpened) listener(article);
  }

  /** Called whenever another article, or another text of it, is the one that is read. */
  onOpened(listener: (article: OpenedArticle | null) => void): void {
    this.#onOpened.add(listener);
  }

  /** The article on which commands act: the one of the Read view, or what stands in its place. */
  get current(): OpenedArticle | null {
    const inPlace = this.#inPlace();
    return inPlace === undefined ? this.#read : inPlace;
  }

  /** From now on what this answers stands in place of the article that is read. */
  putInPlace(inPlace: InPlaceOfRead): void {
    this.#inPlace = inPlace;
  }

  get pane(): ArticlePane | null {
    return this.#pane;
  }
  /** Returns the function that takes the pane away again. */
  registerPane(pane: ArticlePane): () => void {
    this.#pane = pane;
    return () => {
      if (this.#pane === pane) this.#pane = null;
    };
  }
}
