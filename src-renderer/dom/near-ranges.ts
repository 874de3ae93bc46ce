import type { TextRange } from '$core/model/anchor';
import type { ArticleDom } from './article-dom';
import type { BlockPiece } from './block-table';

interface Piece {
  readonly key: string;
  readonly place: BlockPiece;
  readonly highlight: Highlight;
  range: StaticRange | null;
}

/** The blocks between which ranges are registered, both included. */
export interface BlockSpan {
  readonly first: number;
  readonly last: number;
}

/**
 * Ranges of highlights by a key, of which only those in blocks near the pane are registered with the browser. Adding or
 * removing one costs its own pieces, however many there are. StaticRange, because the text never changes and each live
 * Range is visited at every change of the document: with 5,000 of them, 1,000 changed elements took 138 ms, not 27.
 */
export class NearRanges {
  readonly #article: ArticleDom;
  readonly #byKey = new Map<string, Piece[]>();
  readonly #byBlock: (Set<Piece> | undefined)[];
  #near: BlockSpan = { first: 0, last: -1 };

  constructor(article: ArticleDom) {
    this.#article = article;
    this.#byBlock = new Array<Set<Piece> | undefined>(article.elements.length);
  }

  /** Puts the ranges under the key into the highlight, in place of what was under it. */
  set(key: string, highlight: Highlight, ranges: readonly TextRange[]): void {
    this.delete(key);
    const pieces: Piece[] = [];
    for (const range of ranges) {
      for (const place of this.#article.table.pieces(range)) pieces.push({ key, place, highlight, range: null });
    }
    if (pieces.length === 0) return;
    this.#byKey.set(key, pieces);
    for (const piece of pieces) {
      (this.#byBlock[piece.place.block] ??= new Set()).add(piece);
      if (this.#isNear(piece.place.block)) this.#register(piece);
    }
  }

  delete(key: string): void {
    for (const piece of this.#byKey.get(key) ?? []) {
      this.#byBlock[piece.place.block]?.delete(piece);
      this.#unregister(piece);
    }
    this.#byKey.delete(key);
  }

  /** The keys that have a range in one of the blocks over which the given range lies. */
  keysNear(range: TextRange): Set<string> {
    const keys = new Set<string>();
    for (const { block } of this.#article.table.pieces(range)) {
      for (const piece of this.#byBlock[block] ?? []) keys.add(piece.key);
    }
    return keys;
  }

  /** From now on the ranges of these blocks are registered and no others. */
  show(near: BlockSpan): void {
    const before = this.#near;
    this.#near = near;
    for (let block = before.first; block <= before.last; block += 1) {
      if (!this.#isNear(block)) for (const piece of this.#byBlock[block] ?? []) this.#unregister(piece);
    }
    for (let block = near.first; block <= near.last; block += 1) {
      for (const piece of this.#byBlock[block] ?? []) this.#register(piece);
    }
  }

  #isNear(block: number): boolean {
    return this.#near.first <= block && block <= this.#near.last;
  }

  #register(piece: Piece): void {
    const node = this.#article.elements[piece.place.block]?.firstChild;
    if (piece.range !== null || node == null) return;
    const { from, to } = piece.place;
    piece.range = new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to });
    piece.highlight.add(piece.range);
  }

  #unregister(piece: Piece): void {
    if (piece.range !== null) piece.highlight.delete(piece.range);
    piece.range = null;
  }
}
