/** A column whose values repeat: each different one is kept once, and a row holds its number. */
export interface PackedCodes<T> {
  readonly values: readonly T[];
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
}

const FIRST_CAPACITY = 64;

/** Values of rows as numbers into a list of the different ones. Rows beyond the last that was set hold the first value. */
export class CodedColumn<T extends string | number | null> {
  readonly #values: T[] = [];
  readonly #codeOf = new Map<T, number>();
  #codes: Uint32Array;

  constructor(first: T, capacity = FIRST_CAPACITY) {
    this.#codes = new Uint32Array(capacity);
    this.codeOf(first);
  }

  static unpacked<T extends string | number | null>({ values, codes }: PackedCodes<T>): CodedColumn<T> {
    const [first] = values;
    if (first === undefined) throw new Error('A packed column has at least its first value.');
    const column = new CodedColumn<T>(first, 0);
    for (const value of values) column.codeOf(value);
    column.#codes = new Uint32Array(codes);
    return column;
  }

  /** The different values, in the order in which they came. */
  get values(): readonly T[] {
    return this.#values;
  }

  /** Of each row, which of the values it holds; longer than there are rows. */
  get codes(): Uint32Array {
    return this.#codes;
  }

  at(row: number): T {
    return this.#values[this.#codes[row] ?? 0] as T;
  }

  /** The number of a value, or null where no row ever held it. */
  find(value: T): number | null {
    return this.#codeOf.get(value) ?? null;
  }

  set(row: number, value: T): void {
    if (row >= this.#codes.length) this.#codes = grown(this.#codes, row);
    this.#codes[row] = this.codeOf(value);
  }

  codeOf(value: T): number {
    const known = this.#codeOf.get(value);
    if (known !== undefined) return known;
    this.#values.push(value);
    this.#codeOf.set(value, this.#values.length - 1);
    return this.#values.length - 1;
  }

  /** The rows of these numbers, in this order, in as little room as they need. */
  packed(rows: Uint32Array): PackedCodes<T> {
    const { length } = this.#values;
    const codes =
      length <= 0xff
        ? new Uint8Array(rows.length)
        : length <= 0xffff
          ? new Uint16Array(rows.length)
          : new Uint32Array(rows.length);
    for (let index = 0; index < rows.length; index += 1) codes[index] = this.#codes[rows[index] ?? 0] ?? 0;
    return { values: this.#values, codes };
  }
}

function grown(codes: Uint32Array, row: number): Uint32Array {
  const larger = new Uint32Array(Math.max(FIRST_CAPACITY, row + 1, codes.length * 2));
  larger.set(codes);
  return larger;
}
