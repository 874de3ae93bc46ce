/** Texts one after the other, each with a `\0` behind it; `starts` has one entry more than there are texts. */
export interface PackedTexts {
  readonly text: string;
  readonly starts: Uint32Array;
}

const END = '\0';

/**
 * A text for each row. Those that were read lie in one string, so that all can be searched at the speed of `indexOf`; those
 * that changed since lie beside it.
 */
export class TextColumn {
  #packed: PackedTexts;
  readonly #changed = new Map<number, string>();
  readonly #changes: number[] = [];

  constructor(packed: PackedTexts = { text: '', starts: new Uint32Array(1) }) {
    this.#packed = packed;
  }

  at(row: number): string {
    const changed = this.#changed.get(row);
    if (changed !== undefined) return changed;
    const { text, starts } = this.#packed;
    const [start, end] = [starts[row], starts[row + 1]];
    return start === undefined || end === undefined ? '' : text.slice(start, end - 1);
  }

  set(row: number, text: string): void {
    if (this.at(row) === text) return;
    this.#changed.set(row, text);
    this.#changes.push(row);
  }

  /** How often a row got another text. */
  get changeCount(): number {
    return this.#changes.length;
  }

  /** The rows that got another text after the first so many changes. */
  changedSince(changeCount: number): ReadonlySet<number> {
    return new Set(this.#changes.slice(changeCount));
  }

  /** Tells every row whose text holds the words, once each; none where there is nothing to look for. */
  find(words: string, tell: (row: number) => void): void {
    if (words.trim() === '') return;
    const { text, starts } = this.#packed;
    let row = 0;
    for (let at = text.indexOf(words); at >= 0;) {
      row = rowAt(starts, at, row);
      if (!this.#changed.has(row)) tell(row);
      at = text.indexOf(words, starts[row + 1] ?? text.length);
    }
    for (const [changed, now] of this.#changed) if (now.includes(words)) tell(changed);
  }

  packed(rows: Uint32Array): PackedTexts {
    const starts = new Uint32Array(rows.length + 1);
    const parts: string[] = [];
    let length = 0;
    for (let index = 0; index < rows.length; index += 1) {
      const text = this.at(rows[index] ?? 0);
      parts.push(text);
      length += text.length + 1;
      starts[index + 1] = length;
    }
    return { text: parts.length === 0 ? '' : parts.join(END) + END, starts };
  }
}

/** The row that an offset lies in, by halving from a row before it. */
function rowAt(starts: Uint32Array, offset: number, from: number): number {
  let [low, high] = [from, starts.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}
