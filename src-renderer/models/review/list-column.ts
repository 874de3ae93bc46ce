/** Several numbers a row, one after the other; `starts` has one entry more than there are rows. */
export interface PackedLists {
  readonly starts: Uint32Array;
  readonly items: Float64Array;
}

const NOTHING: readonly number[] = [];

/** A list of numbers for each row: codes of tags, decisions. What was read packed stays so until its row changes. */
export class ListColumn {
  readonly #packed: PackedLists;
  readonly #changed = new Map<number, readonly number[]>();

  constructor(packed: PackedLists = { starts: new Uint32Array(1), items: new Float64Array(0) }) {
    this.#packed = packed;
  }

  at(row: number): Float64Array | readonly number[] {
    const changed = this.#changed.get(row);
    if (changed !== undefined) return changed;
    const { starts, items } = this.#packed;
    const [start, end] = [starts[row], starts[row + 1]];
    return start === undefined || end === undefined || start === end ? NOTHING : items.subarray(start, end);
  }

  set(row: number, items: readonly number[]): void {
    if (items.length === 0 && row + 1 >= this.#packed.starts.length) this.#changed.delete(row);
    else this.#changed.set(row, items);
  }

  packed(rows: Uint32Array): PackedLists {
    const starts = new Uint32Array(rows.length + 1);
    const all: number[] = [];
    for (let index = 0; index < rows.length; index += 1) {
      const items = this.at(rows[index] ?? 0);
      all.push(...Array.from(items));
      starts[index + 1] = all.length;
    }
    return { starts, items: Float64Array.from(all) };
  }
}
