import type { Annotation } from '$core/model/annotation';
import type { TextRange } from '$core/model/anchor';
import type { Block } from '$core/model/text';
import type { Page } from '$core/text/page';
import { sentencesIn } from '$core/text/segmentation';
import { snapToWords } from '$core/text/words';
import { ArticleDom } from '../../dom/article-dom';
import { renderArticle } from '../../dom/article-render';
import { keepCaretNeighbourhood } from '../../dom/caret-neighbourhood';
import { moveCaret } from '../../dom/caret-moves';
import { scrollByPage, scrollIntoMiddle } from '../../dom/pane-scroll';
import { makeReadOnlyText } from '../../dom/read-only-edit-context';
import { SelectionReader } from '../../dom/selection-reader';
import type { Workspace } from '../../services/workspace';
import type { ArticlePane, OpenedArticle } from '../../state/open-article.svelte';
import { ArmedPainter } from './armed-painter';
import { CaretFollower } from './caret-follower';
import { watchMarkClicks } from './mark-clicks';
import { MarkPainting } from './mark-painting';
import { PlaceKeeper } from './place-keeper';

export interface ShownArticleParts {
  readonly workspace: Workspace;
  readonly opened: OpenedArticle;
  readonly root: HTMLElement;
  readonly pane: HTMLElement;
  readonly language: string | null;
  /** These blocks alone, as a card that holds its mark at hand and keeps no place; all of them by default. */
  readonly only?: readonly Block[] | undefined;
  /** Of which marks it is not painted what was decided. */
  readonly isBlindTo?: (annotation: Annotation) => boolean;
  readonly onCrossed: (entered: readonly Annotation[], left: readonly Annotation[]) => void;
}

/** An article on the screen, with all that listens to it: what commands may ask of the pane, and the way to end it. */
export class ShownArticle implements ArticlePane {
  readonly dom: ArticleDom;
  readonly painting: MarkPainting;
  readonly #workspace: Workspace;
  readonly #language: string | null;
  readonly #page: Page;
  readonly #isCard: boolean;
  readonly #reader: SelectionReader;
  readonly #follower: CaretFollower;
  readonly #keeper: PlaceKeeper;
  readonly #painter: ArmedPainter;
  readonly #endings: (() => void)[];
  /** What the program selected and the browser has not told of yet. */
  #placed: { readonly anchor: number; readonly focus: number } | null = null;

  constructor({ workspace, opened, root, pane, language, onCrossed, only, isBlindTo }: ShownArticleParts) {
    const { text } = opened.text;
    const blocks = only ?? opened.text.blocks;
    const isCard = only !== undefined;
    const { session, reading, readingService } = workspace;
    this.#workspace = workspace;
    this.#language = language;
    this.#page = opened.text;
    this.dom = new ArticleDom({
      root,
      pane,
      text,
      blocks,
      elements: renderArticle(root, text, opened.text.blocks, blocks),
    });
    this.#isCard = isCard;
    this.painting = new MarkPainting(this.dom, opened, {
      within: only === undefined ? null : extentOf(only),
      isBlindTo: isBlindTo ?? (() => false),
    });
    this.#reader = new SelectionReader(this.dom, (range) => snapToWords(text, range, language));
    this.#follower = new CaretFollower({ opened, session, onCrossed, takesToHand: !isCard });
    this.#keeper = new PlaceKeeper(this.dom, () => {
      if (!isCard && reading.current === opened) readingService.rememberPlace();
    });
    this.#painter = new ArmedPainter(workspace);
    this.#endings = [
      makeReadOnlyText(root),
      keepCaretNeighbourhood(this.dom),
      watchMarkClicks(this.dom, opened, session),
      this.#reader.subscribe((report) => {
        this.#placed = null;
        this.#follower.take(report);
        this.#keeper.changed();
        this.#painter.take(report);
      }),
      reading.registerPane(this),
    ];
    root.addEventListener('focus', this.#putPlaced);
  }

  /** Puts caret and page where they were when the article was last left. */
  restorePlace(): void {
    const { reading, settings, session } = this.#workspace;
    const { current } = reading;
    if (current === null) return;
    const kept = settings.current.places[current.articleId];
    const place = kept?.textHash === current.text.textHash ? kept : null;
    const caret = place?.caretOffsetUtf16 ?? current.text.blocks[0]?.start ?? 0;
    session.caretOffsetUtf16 = caret;
    this.setSelection(caret, caret);
    this.#keeper.restore(place);
  }

  focus(): void {
    this.#reader.restore();
    this.#putPlaced();
  }

  /** The caret will stand there once the text has the focus: to select in it would take the focus from where it is. */
  placeCaret(offset: number): void {
    this.#follower.put(offset, offset, { start: offset, end: offset });
    this.#placed = { anchor: offset, focus: offset };
  }

  setSelection(anchor: number, focus: number): void {
    const range = this.dom.table.tighten({ start: Math.min(anchor, focus), end: Math.max(anchor, focus) });
    this.#follower.put(anchor, focus, range);
    this.#placed = { anchor, focus };
    this.#putPlaced();
  }

  reveal(range: TextRange): boolean {
    return scrollIntoMiddle(this.dom, range);
  }

  isInSight(range: TextRange): boolean {
    const [first] = this.dom.rectsOf(range);
    const { top, bottom } = this.dom.pane.getBoundingClientRect();
    return first !== undefined && first.top >= top - 1 && first.bottom <= bottom + 1;
  }

  rectOf(range: TextRange): DOMRect | null {
    const lines = this.dom.rectsOf(range).filter(({ width, height }) => width > 0 && height > 0);
    if (lines.length === 0) return null;
    const left = Math.min(...lines.map((line) => line.left));
    const top = Math.min(...lines.map((line) => line.top));
    const right = Math.max(...lines.map((line) => line.right));
    const bottom = Math.max(...lines.map((line) => line.bottom));
    return new DOMRect(left, top, right - left, bottom - top);
  }

  moveCaret(unit: 'sentence' | 'paragraph', direction: -1 | 1, extend: boolean): void {
    const move = { unit, direction: direction === 1 ? 'forward' : 'back', extend } as const;
    moveCaret(this.dom, move, (stretch) => sentencesIn(this.#page, stretch, this.#language));
  }

  scrollByPage(direction: -1 | 1): void {
    scrollByPage(this.dom, direction === 1 ? 'forward' : 'back');
  }

  place(): { caretOffsetUtf16: number; topOffsetUtf16: number } | null {
    if (this.#isCard) return null;
    return { caretOffsetUtf16: this.#workspace.session.caretOffsetUtf16, topOffsetUtf16: this.#keeper.top };
  }

  /** A field may take the focus before the browser tells of a selection; it then holds when the focus comes back. */
  readonly #putPlaced = (): void => {
    if (this.#placed !== null) this.dom.setSelection(this.#placed.anchor, this.#placed.focus);
  };

  dispose(): void {
    this.#keeper.dispose();
    for (const end of this.#endings) end();
    this.dom.root.removeEventListener('focus', this.#putPlaced);
    this.#reader.dispose();
    this.painting.dispose();
  }
}

function extentOf(blocks: readonly Block[]): TextRange {
  return { start: blocks.at(0)?.start ?? 0, end: blocks.at(-1)?.end ?? 0 };
}
