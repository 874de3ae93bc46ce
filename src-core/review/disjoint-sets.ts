/** Sets of the numbers below `size`, each in a set of its own at first (union by size, Tarjan 1975). */
export class DisjointSets {
  readonly #above: Uint32Array;
  readonly #sizes: Uint32Array;

  constructor(size: number) {
    this.#above = Uint32Array.from({ length: size }, (_, index) => index);
    this.#sizes = new Uint32Array(size).fill(1);
  }

  /** The number that stands for the set of this one. */
  find(number: number): number {
    let at = number;
    for (let above = this.#above[at] ?? at; above !== at; above = this.#above[at] ?? at) {
      const next = this.#above[above] ?? above;
      this.#above[at] = next;
      at = next;
    }
    return at;
  }

  join(a: number, b: number): void {
    const [one, other] = [this.find(a), this.find(b)];
    if (one === other) return;
    const oneIsLarger = (this.#sizes[one] ?? 0) >= (this.#sizes[other] ?? 0);
    const [larger, smaller] = oneIsLarger ? [one, other] : [other, one];
    this.#above[smaller] = larger;
    this.#sizes[larger] = (this.#sizes[larger] ?? 0) + (this.#sizes[smaller] ?? 0);
  }
}
