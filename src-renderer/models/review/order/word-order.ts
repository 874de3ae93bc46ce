import type { TextColumn } from '../text-column';
import { compareTexts, orderingTexts, orderOfTexts } from './order-of-texts';

/** The rows with a text, and their texts. */
interface Stated {
  readonly rows: readonly number[];
  readonly texts: readonly string[];
}

/** With more changes than one row in so many, all are sorted anew. */
const FEWER_THAN = 8;

/**
 * The rows of a column in the order of their texts, quotation marks and other signs before the first letter aside. What
 * changes is put in its place: after one change nothing is sorted.
 */
export class WordOrder {
  readonly #column: TextColumn;
  #rowCount = 0;
  #changeCount = 0;
  /** Rows with a text, in order. */
  #order: Uint32Array = new Uint32Array(0);
  /** Whether a row of the order has the same text as the one before it. */
  #isSame: Uint8Array = new Uint8Array(0);
  #ranks: Float64Array = new Float64Array(0);

  constructor(column: TextColumn) {
    this.#column = column;
  }

  /** The place of each row, the same for the same text; `Infinity` for those without one. */
  ranks(rowCount: number): Float64Array {
    const changed = this.#column.changedSince(this.#changeCount);
    if (this.#rowCount === rowCount && changed.size === 0) return this.#ranks;
    if (this.#order.length === 0 || changed.size * FEWER_THAN > rowCount) this.#sortAll(rowCount);
    else this.#place(changed);
    this.#changeCount = this.#column.changeCount;
    this.#rowCount = rowCount;
    this.#ranks = this.#ranked(rowCount);
    return this.#ranks;
  }

  #textOf(row: number): string {
    const text = this.#column.at(row);
    const first = text.charCodeAt(0);
    return isPlainLetter(first) || Number.isNaN(first) ? text : text.replace(/^[^\p{L}\p{N}]+/u, '');
  }

  /** Sorts all for the first time, with pauses. What is asked for or changes meanwhile comes right all the same. */
  async prepare(rowCount: number, pause: () => Promise<void>): Promise<void> {
    const { changeCount } = this.#column;
    const stated = this.#stated(rowCount);
    const sorting = orderingTexts(stated.texts);
    for (;;) {
      await pause();
      const { done, value } = sorting.next();
      if (this.#order.length > 0) return;
      if (done !== true) continue;
      this.#take(stated, value);
      [this.#rowCount, this.#changeCount] = [rowCount, changeCount];
      this.#ranks = this.#ranked(rowCount);
      return;
    }
  }

  #sortAll(rowCount: number): void {
    const stated = this.#stated(rowCount);
    this.#take(stated, orderOfTexts(stated.texts));
  }

  #stated(rowCount: number): Stated {
    const rows: number[] = [];
    const texts: string[] = [];
    for (let row = 0; row < rowCount; row += 1) {
      const text = this.#textOf(row);
      if (text === '') continue;
      rows.push(row);
      texts.push(text);
    }
    return { rows, texts };
  }

  #take({ rows, texts }: Stated, order: Uint32Array): void {
    this.#isSame = new Uint8Array(order.length);
    for (let at = 1; at < order.length; at += 1) {
      this.#isSame[at] = texts[order[at - 1] ?? 0] === texts[order[at] ?? 0] ? 1 : 0;
    }
    this.#order = order.map((place) => rows[place] ?? 0);
  }

  /** Takes the changed rows out and puts each where its text belongs now. */
  #place(changed: ReadonlySet<number>): void {
    const kept = this.#order.filter((row) => !changed.has(row));
    const texts = new Map(Array.from(changed, (row) => [row, this.#textOf(row)] as const));
    const added = [...changed]
      .filter((row) => texts.get(row) !== '')
      .map((row) => ({ row, at: this.#placeIn(kept, row, texts.get(row) ?? '') }))
      .sort((a, b) => a.at - b.at || compareTexts(texts.get(a.row) ?? '', texts.get(b.row) ?? '') || a.row - b.row);
    const order = new Uint32Array(kept.length + added.length);
    let from = 0;
    added.forEach(({ row, at }, index) => {
      order.set(kept.subarray(from, at), from + index);
      order[at + index] = row;
      from = at;
    });
    order.set(kept.subarray(from), from + added.length);
    this.#isSame = this.#samenessOf(order, changed);
    this.#order = order;
  }

  /** Where a row belongs among others: behind those whose text comes before its own, and those of the same text with a lower number. */
  #placeIn(order: Uint32Array, row: number, text: string): number {
    let [low, high] = [0, order.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = order[middle] ?? 0;
      if ((compareTexts(this.#textOf(other), text) || other - row) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** What was known of two neighbours holds as long as they are neighbours; the others are compared. */
  #samenessOf(order: Uint32Array, changed: ReadonlySet<number>): Uint8Array {
    const before = this.#order;
    const isSame = new Uint8Array(order.length);
    const places = new Uint32Array(this.#rowCount);
    before.forEach((row, at) => {
      places[row] = at;
    });
    for (let at = 1; at < order.length; at += 1) {
      const [one, row] = [order[at - 1] ?? 0, order[at] ?? 0];
      const place = places[row] ?? 0;
      const wereNeighbours = !changed.has(row) && !changed.has(one) && place > 0 && before[place - 1] === one;
      isSame[at] = wereNeighbours ? (this.#isSame[place] ?? 0) : this.#textOf(one) === this.#textOf(row) ? 1 : 0;
    }
    return isSame;
  }

  #ranked(rowCount: number): Float64Array {
    const ranks = new Float64Array(rowCount).fill(Infinity);
    let rank = 0;
    this.#order.forEach((row, at) => {
      if (this.#isSame[at] !== 1) rank = at;
      ranks[row] = rank;
    });
    return ranks;
  }
}

/** A to Z, a to z and 0 to 9: what most texts begin with. */
function isPlainLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
}
