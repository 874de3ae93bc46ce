/**
 * How the marks of a table answer one question: `each` calls back with every answer of a row, as a number below `size`;
 * a mark with three tags has three answers, one without a tag none.
 */
export interface Coding {
  readonly size: number;
  readonly each: (row: number, visit: (code: number) => void) => void;
}

/** Sums by two questions at once. `cells` holds row after row. */
export interface CrossTable {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cells: Float64Array;
  /** A mark counts once in the total of a row, however many of its columns it stands in. */
  readonly rowTotals: Float64Array;
  readonly columnTotals: Float64Array;
  /** Of the marks that stand in a row at all, each once. */
  readonly total: number;
}

/** One answer a row, out of an array of codes. */
export function single(size: number, codes: ArrayLike<number>): Coding {
  return {
    size,
    each: (row, visit) => {
      const code = codes[row];
      if (code !== undefined && code < size) visit(code);
    },
  };
}

/** The question that every mark answers alike. */
export const whole: Coding = {
  size: 1,
  each: (_row, visit) => {
    visit(0);
  },
};

/**
 * Adds up the selected rows by both questions; `weightOf` says how much a row counts, 1 by default. Its time is
 * proportional to the answers of the selected rows and to the cells.
 */
export function crossTable(
  selected: Iterable<number>,
  rows: Coding,
  columns: Coding,
  weightOf: (row: number) => number = () => 1,
): CrossTable {
  const cells = new Float64Array(rows.size * columns.size);
  const rowTotals = new Float64Array(rows.size);
  const columnTotals = new Float64Array(columns.size);
  let total = 0;
  /** One array and one of each function for all: a row has few answers, and there are many rows. */
  const rowCodes: number[] = [];
  let [weight, first] = [0, 0];
  const takeRowCode = (rowCode: number): void => {
    rowCodes.push(rowCode);
  };
  const addToCell = (columnCode: number): void => {
    cells[first + columnCode] = (cells[first + columnCode] ?? 0) + weight;
  };
  const addToColumn = (columnCode: number): void => {
    columnTotals[columnCode] = (columnTotals[columnCode] ?? 0) + weight;
  };
  for (const row of selected) {
    rowCodes.length = 0;
    rows.each(row, takeRowCode);
    if (rowCodes.length === 0) continue;
    weight = weightOf(row);
    for (const rowCode of rowCodes) {
      rowTotals[rowCode] = (rowTotals[rowCode] ?? 0) + weight;
      first = rowCode * columns.size;
      columns.each(row, addToCell);
    }
    total += weight;
    columns.each(row, addToColumn);
  }
  return { rowCount: rows.size, columnCount: columns.size, cells, rowTotals, columnTotals, total };
}

/** The selected rows that a cell counts, in their order; null stands for every row or every column of the table. */
export function rowsInCell(
  selected: Iterable<number>,
  rows: Coding,
  columns: Coding,
  cell: { readonly row: number | null; readonly column: number | null },
): Uint32Array {
  const found: number[] = [];
  const answers = (coding: Coding, row: number, wanted: number | null): boolean => {
    let does = false;
    coding.each(row, (code) => {
      does ||= wanted === null || code === wanted;
    });
    return does;
  };
  for (const row of selected) {
    if (!answers(rows, row, cell.row)) continue;
    if (cell.column === null || answers(columns, row, cell.column)) found.push(row);
  }
  return Uint32Array.from(found);
}
