import type { TextRange } from '$core/model/anchor';
import type { Block } from '$core/model/text';
import { BlockTable, type Bias } from './block-table';
import { firstWhere } from '$core/text/first-where';
import { LaidOutBlocks } from './laid-out-blocks';

/** A place in the DOM: a block's text node and a UTF-16 offset in it. */
export interface TextPosition {
  readonly node: Text;
  readonly offset: number;
}

/** What is selected in the article. `range` has no space between blocks at its ends; `anchor` and `focus` are exact. */
export interface ArticleSelection {
  readonly range: TextRange;
  readonly anchor: number;
  readonly focus: number;
  readonly collapsed: boolean;
}

/** The root of a shown article, the pane that scrolls it, its text with the blocks, and what `renderArticle` made of them. */
export interface ArticleParts {
  readonly root: HTMLElement;
  readonly pane: HTMLElement;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly elements: readonly HTMLElement[];
}

/** Between offsets of the canonical text and places in the DOM of a shown article, in both directions. */
export class ArticleDom {
  readonly root: HTMLElement;
  readonly pane: HTMLElement;
  readonly text: string;
  readonly table: BlockTable;
  readonly elements: readonly HTMLElement[];
  readonly laidOut: LaidOutBlocks;
  readonly #indexOf = new Map<Node, number>();
  readonly #measuring = document.createRange();

  constructor(parts: ArticleParts) {
    this.root = parts.root;
    this.pane = parts.pane;
    this.text = parts.text;
    this.table = new BlockTable(parts.blocks);
    this.elements = parts.elements;
    this.laidOut = new LaidOutBlocks(parts.elements);
    for (const [index, element] of parts.elements.entries()) {
      this.#indexOf.set(element, index);
      if (element.firstChild !== null) this.#indexOf.set(element.firstChild, index);
    }
  }

  blockIndexAt(offset: number, bias: Bias = 'after'): number {
    return this.table.indexAt(offset, bias);
  }

  /** The place of an offset; one between two blocks goes to the border that `bias` names. Null in an empty article. */
  positionAt(offset: number, bias: Bias = 'after'): TextPosition | null {
    const index = this.table.indexAt(offset, bias);
    const block = this.table.at(index);
    const node = this.elements[index]?.firstChild;
    if (block === undefined || !(node instanceof Text)) return null;
    return { node, offset: Math.min(Math.max(offset, block.start), block.end) - block.start };
  }

  /** The offset of a place in the DOM, or null outside the text. A place between blocks goes where `bias` says. */
  offsetOf(node: Node, offset: number, bias: Bias = 'after'): number | null {
    const index = this.#indexOf.get(node);
    const block = index === undefined ? undefined : this.table.at(index);
    if (block !== undefined) {
      if (node instanceof Text) return block.start + Math.min(offset, block.end - block.start);
      return offset === 0 ? block.start : block.end;
    }
    return this.root.contains(node) ? this.#offsetBetween(node, offset, bias) : null;
  }

  /**
   * A DOM range over the text from the first to the last character of `range`, or null where there is none. Good until the
   * next call: there is but one, since every live range is visited at every change of the document until it is collected.
   */
  rangeFor(range: TextRange): Range | null {
    const tight = this.table.tighten(range);
    const start = this.positionAt(tight.start, 'after');
    const end = this.positionAt(tight.end, 'before');
    if (start === null || end === null) return null;
    this.#measuring.setStart(start.node, start.offset);
    this.#measuring.setEnd(end.node, end.offset);
    return this.#measuring;
  }

  /** Where the characters of the range stand in the window, line by line; its blocks are laid out for it. */
  rectsOf(range: TextRange): DOMRect[] {
    this.laidOut.keep('sight', this.blockIndexAt(range.start) - 1, this.blockIndexAt(range.end, 'before') + 1);
    return [...(this.rangeFor(range)?.getClientRects() ?? [])];
  }

  /** What is selected, or null when the selection is not wholly in the article. */
  selectionRange(): ArticleSelection | null {
    const selection = document.getSelection();
    if (!selection?.anchorNode || !selection.focusNode) return null;
    const anchor = this.offsetOf(selection.anchorNode, selection.anchorOffset);
    const focus = this.offsetOf(selection.focusNode, selection.focusOffset);
    if (anchor === null || focus === null) return null;
    const range = this.table.tighten({ start: Math.min(anchor, focus), end: Math.max(anchor, focus) });
    const collapsed = range.start === range.end;
    return { range: collapsed ? { start: focus, end: focus } : range, anchor, focus, collapsed };
  }

  /** Selects from `anchor` to `focus`, where the caret then is. Neither scrolls nor moves the keyboard focus. */
  setSelection(anchor: number, focus: number): void {
    const from = this.positionAt(anchor, anchor <= focus ? 'after' : 'before');
    const to = this.positionAt(focus, anchor < focus ? 'before' : 'after');
    if (from === null || to === null) return;
    const selection = document.getSelection();
    const same = selection?.anchorNode === from.node && selection.anchorOffset === from.offset;
    if (same && selection.focusNode === to.node && selection.focusOffset === to.offset) return;
    selection?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  }

  setCaret(offset: number): void {
    this.setSelection(offset, offset);
  }

  /** The caret position nearest to a point of the window, or null when the point is not over the article. */
  offsetFromPoint(x: number, y: number): number | null {
    const position = document.caretPositionFromPoint(x, y);
    return position === null ? null : this.offsetOf(position.offsetNode, position.offset);
  }

  #offsetBetween(node: Node, offset: number, bias: Bias): number {
    const place = this.#measuring;
    place.setStart(node, offset);
    const following = firstWhere(this.elements.length, (index) => {
      const element = this.elements[index];
      return element !== undefined && place.comparePoint(element, 0) >= 0;
    });
    const before = this.table.at(following - 1)?.end;
    const after = this.table.at(following)?.start;
    return (bias === 'before' ? (before ?? after) : (after ?? before)) ?? 0;
  }
}
