import type { TextRange } from '$core/model/anchor';
import type { ArticleDom } from './article-dom';
import type { BlockPiece } from './block-table';
import type { BlockSpan } from './near-ranges';

/** From the top of the first line to the bottom of the last, in pixels below the root of the article. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** A block as it was read last; what was measured in it, in pixels below its own top. */
interface MeasuredBlock {
  top: number;
  readonly width: number;
  readonly height: number;
  readonly paddingTop: number;
  readonly lines: Map<string, Extent>;
}

/**
 * Where lines stand. Scrolling asks for the same lines frame after frame, so they are measured once for each block and
 * again only when the block has another size; where the blocks themselves stand is read anew each time.
 */
export class LineMeasures {
  readonly #article: ArticleDom;
  readonly #blocks = new Map<number, MeasuredBlock>();
  #near: BlockSpan = { first: 0, last: -1 };
  #font = '';

  constructor(article: ArticleDom) {
    this.#article = article;
  }

  /** Reads where these blocks stand now; changes nothing. What is asked next is answered for them and for no others. */
  read(near: BlockSpan): void {
    const { root, elements } = this.#article;
    const { font } = getComputedStyle(root);
    if (font !== this.#font) this.forget();
    this.#font = font;
    this.#near = near;
    const origin = root.getBoundingClientRect().top;
    for (let block = near.first; block <= near.last; block += 1) {
      const element = elements[block];
      if (element !== undefined) this.#readBlock(block, element, origin);
    }
  }

  /** Everything is measured anew: the same words may break otherwise in a block of the same size. */
  forget(): void {
    this.#blocks.clear();
  }

  /** Where the first line of a block begins, in pixels below the root. */
  firstLineOf(block: number): number {
    const measured = this.#blocks.get(block);
    return measured === undefined ? 0 : measured.top + measured.paddingTop;
  }

  /** Where the lines of a mark stand, one extent for each of its segments, as far as they lie in these blocks. */
  extentsOf(segments: readonly TextRange[]): Extent[] {
    return segments.flatMap((segment) => {
      const lines = this.#article.table.pieces(segment).flatMap((piece) => this.#linesOf(piece) ?? []);
      if (lines.length === 0) return [];
      const top = Math.min(...lines.map((line) => line.top));
      const bottom = Math.max(...lines.map((line) => line.bottom));
      return [{ top, bottom }];
    });
  }

  #readBlock(block: number, element: HTMLElement, origin: number): void {
    const box = element.getBoundingClientRect();
    const top = box.top - origin;
    const known = this.#blocks.get(block);
    if (known?.width === box.width && known.height === box.height) {
      known.top = top;
      return;
    }
    const paddingTop = Number.parseFloat(getComputedStyle(element).paddingBlockStart) || 0;
    this.#blocks.set(block, { top, width: box.width, height: box.height, paddingTop, lines: new Map() });
  }

  #linesOf({ block, from, to }: BlockPiece): Extent | null {
    const measured = this.#blocks.get(block);
    if (measured === undefined || block < this.#near.first || block > this.#near.last) return null;
    const key = `${String(from)} ${String(to)}`;
    const known = measured.lines.get(key) ?? this.#measure(block, from, to);
    if (known === null) return { top: measured.top, bottom: measured.top + measured.height };
    measured.lines.set(key, known);
    return { top: measured.top + known.top, bottom: measured.top + known.bottom };
  }

  /** Below the top of the block; null where it is not laid out and must be asked again. */
  #measure(block: number, from: number, to: number): Extent | null {
    const element = this.#article.elements[block];
    const node = element?.firstChild;
    if (element === undefined || !(node instanceof Text)) return null;
    measuring ??= document.createRange();
    measuring.setStart(node, from);
    measuring.setEnd(node, to);
    const { top, bottom, height } = measuring.getBoundingClientRect();
    if (height <= 0) return null;
    const origin = element.getBoundingClientRect().top;
    return { top: top - origin, bottom: bottom - origin };
  }
}

/** One for all: every live range is visited at every change of the document until it is collected. */
let measuring: Range | null = null;
