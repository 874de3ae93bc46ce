interface Place {
  readonly row: number;
  readonly column: number;
}

/** Which number of a chart has the focus: the arrows go from one to the next, and Tab stops at one of them only. */
export class Roving {
  readonly #size: () => { readonly rows: number; readonly columns: number };
  #row = $state(0);
  #column = $state(0);

  constructor(size: () => { readonly rows: number; readonly columns: number }) {
    this.#size = size;
  }

  get row(): number {
    return Math.max(0, Math.min(this.#row, this.#size().rows - 1));
  }

  get column(): number {
    return Math.max(0, Math.min(this.#column, this.#size().columns - 1));
  }

  isAt(row: number, column: number): boolean {
    return row === this.row && column === this.column;
  }

  goTo(place: Place): void {
    this.#row = place.row;
    this.#column = place.column;
  }

  /** Goes where the key says; answers whether it is one of those keys. */
  press({ key, ctrlKey, altKey, metaKey, shiftKey }: KeyboardEvent): boolean {
    if (ctrlKey || altKey || metaKey || shiftKey) return false;
    const { rows, columns } = this.#size();
    const steps: Readonly<Record<string, Place>> = {
      ArrowDown: { row: this.row + 1, column: this.column },
      ArrowUp: { row: this.row - 1, column: this.column },
      ArrowRight: { row: this.row, column: this.column + 1 },
      ArrowLeft: { row: this.row, column: this.column - 1 },
      Home: columns > 1 ? { row: this.row, column: 0 } : { row: 0, column: 0 },
      End: columns > 1 ? { row: this.row, column: columns - 1 } : { row: rows - 1, column: 0 },
    };
    const to = steps[key];
    if (to === undefined) return false;
    this.goTo({ row: Math.max(0, Math.min(to.row, rows - 1)), column: Math.max(0, Math.min(to.column, columns - 1)) });
    return true;
  }
}
