import type { TextRange } from '../../model/anchor';
import { intersection } from '../ranges';

/** So much of what stands around inserted words is looked through with them: an edge may belong to either. */
const MARGIN_UTF16 = 40;
const BETWEEN = '\0';

interface Piece {
  /** Where it begins in the joined string. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** The inserted stretches of a text as one string, so that a search does not cost more than they are long. */
export class InsertedText {
  readonly #inserted: readonly TextRange[];
  readonly #pieces: readonly Piece[];
  readonly #joined: string;

  /** `inserted` is ordered; offsets are UTF-16. */
  constructor(text: string, inserted: readonly TextRange[]) {
    this.#inserted = inserted;
    const pieces: Piece[] = [];
    let joined = '';
    for (const { start, end } of withMargins(inserted, text.length)) {
      pieces.push({ at: joined.length, start, end });
      joined += text.slice(start, end) + BETWEEN;
    }
    this.#pieces = pieces;
    this.#joined = joined;
  }

  /** Where the words begin, in or beside inserted stretches; at most so many places. */
  placesOf(words: string, most: number): number[] {
    const places: number[] = [];
    for (
      let at = this.#joined.indexOf(words);
      at >= 0 && places.length < most;
      at = this.#joined.indexOf(words, at + 1)
    ) {
      const piece = this.#pieces[lastWhere(this.#pieces, (candidate) => candidate.at <= at)];
      if (piece !== undefined) places.push(piece.start + at - piece.at);
    }
    return places;
  }

  /** The inserted parts of a range. */
  within(range: TextRange): TextRange[] {
    const parts: TextRange[] = [];
    const first = Math.max(
      0,
      lastWhere(this.#inserted, ({ start }) => start <= range.start),
    );
    for (let index = first; index < this.#inserted.length; index += 1) {
      const inserted = this.#inserted[index];
      if (inserted === undefined || inserted.start >= range.end) break;
      const both = intersection(inserted, range);
      if (both !== null) parts.push(both);
    }
    return parts;
  }
}

function withMargins(ranges: readonly TextRange[], length: number): TextRange[] {
  const wide: TextRange[] = [];
  for (const range of ranges) {
    const [start, end] = [Math.max(0, range.start - MARGIN_UTF16), Math.min(length, range.end + MARGIN_UTF16)];
    const last = wide.at(-1);
    if (last !== undefined && start <= last.end) wide[wide.length - 1] = { start: last.start, end };
    else wide.push({ start, end });
  }
  return wide;
}

/** The last of ordered items for which it holds; it must hold for all before that one. -1 where for none. */
function lastWhere<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
