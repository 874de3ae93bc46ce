import type { TextRange } from '$core/model/anchor';
import type { ArticleDom } from './article-dom';
import type { BlockPiece } from './block-table';
import { NO_LANES, withLane, type Lane, type LaneSet } from './lanes';

/** How a range is painted. What lies in no lane takes none from others. */
export interface Look {
  readonly highlight: Highlight;
  readonly lane: Lane | null;
}

interface Piece {
  readonly place: BlockPiece;
  readonly look: Look;
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

  /** The parts of the ranges in each block: what `set` and `lanesOver` take. */
  placesOf(ranges: readonly TextRange[]): BlockPiece[] {
    return ranges.flatMap((range) => this.#article.table.pieces(range));
  }

  /** Paints the places under the key, in place of what was under it. */
  set(key: string, look: Look, places: readonly BlockPiece[]): void {
    this.delete(key);
    if (places.length === 0) return;
    const pieces = places.map((place): Piece => ({ place, look, range: null }));
    this.#byKey.set(key, pieces);
    for (const piece of pieces) {
      (this.#byBlock[piece.place.block] ??= new Set()).add(piece);
      if (this.#isNear(piece.place.block)) this.#register(piece);
    }
  }

  has(key: string): boolean {
    return this.#byKey.has(key);
  }

  delete(key: string): void {
    for (const piece of this.#byKey.get(key) ?? []) {
      this.#byBlock[piece.place.block]?.delete(piece);
      this.#unregister(piece);
    }
    this.#byKey.delete(key);
  }

  /** The lanes of everything that shares a character with one of the places. */
  lanesOver(places: readonly BlockPiece[]): LaneSet {
    let lanes = NO_LANES;
    for (const { block, from, to } of places) {
      for (const { place, look } of this.#byBlock[block] ?? []) {
        if (look.lane !== null && place.from < to && from < place.to) lanes = withLane(lanes, look.lane);
      }
    }
    return lanes;
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
    if (piece.range !== null || !node) return;
    const { from, to } = piece.place;
    piece.range = new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to });
    piece.look.highlight.add(piece.range);
  }

  #unregister(piece: Piece): void {
    if (piece.range !== null) piece.look.highlight.delete(piece.range);
    piece.range = null;
  }
}
