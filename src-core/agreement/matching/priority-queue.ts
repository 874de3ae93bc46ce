/** What is taken out in the order of `rank`; equal ranks in the order of `item`. */
export interface Ranked {
  readonly rank: number;
  readonly item: number;
}

function isBefore(a: Ranked, b: Ranked): boolean {
  return a.rank === b.rank ? a.item < b.item : a.rank < b.rank;
}

/** A binary heap: putting in and taking out take time in proportion to the logarithm of its size. */
export class PriorityQueue {
  readonly #entries: Ranked[] = [];

  push(entry: Ranked): void {
    let at = this.#entries.length;
    this.#entries.push(entry);
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = this.#entries[above];
      if (parent === undefined || !isBefore(entry, parent)) break;
      this.#entries[at] = parent;
      at = above;
    }
    this.#entries[at] = entry;
  }

  /** Takes the first out; undefined where there is none. */
  pop(): Ranked | undefined {
    const first = this.#entries[0];
    const last = this.#entries.pop();
    if (first === undefined || last === undefined || this.#entries.length === 0) return first;
    this.#sink(last);
    return first;
  }

  #sink(entry: Ranked): void {
    let at = 0;
    for (;;) {
      const left = this.#entries[2 * at + 1];
      const right = this.#entries[2 * at + 2];
      const isRight = left !== undefined && right !== undefined && isBefore(right, left);
      const child = isRight ? right : left;
      if (child === undefined || !isBefore(child, entry)) break;
      this.#entries[at] = child;
      at = 2 * at + (isRight ? 2 : 1);
    }
    this.#entries[at] = entry;
  }
}
