const FIRST_CAPACITY = 64;

/** Numbers of rows: offsets, moments in milliseconds. Rows that were never set hold 0. */
export class NumberColumn {
  #numbers: Float64Array;

  constructor(numbers: Float64Array = new Float64Array(FIRST_CAPACITY)) {
    this.#numbers = numbers;
  }

  /** Longer than there are rows. */
  get numbers(): Float64Array {
    return this.#numbers;
  }

  at(row: number): number {
    return this.#numbers[row] ?? 0;
  }

  set(row: number, value: number): void {
    if (row >= this.#numbers.length) {
      const larger = new Float64Array(Math.max(FIRST_CAPACITY, row + 1, this.#numbers.length * 2));
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[row] = value;
  }

  packed(rows: Uint32Array): Float64Array {
    return Float64Array.from(rows, (row) => this.at(row));
  }
}
