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
  /** Caret and top line, for the settings. */
  place(): { readonly caretOffsetUtf16: number; readonly topOffsetUtf16: number };
}

export class OpenArticle {
  #current: OpenedArticle | null = $state.raw(null);
  #pane: ArticlePane | null = null;
  readonly #onOpened = new Set<(article: OpenedArticle | null) => void>();

  get current(): OpenedArticle | null {
    return this.#current;
  }
  set current(article: OpenedArticle | null) {
    this.#current = article;
    for (const listener of this.#onOpened) listener(article);
  }

  /** Called whenever another article, or another text of it, is the one that is read. */
  onOpened(listener: (article: OpenedArticle | null) => void): void {
    this.#onOpened.add(listener);
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
