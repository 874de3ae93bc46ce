import { crossTable, rowsInCell, whole, type CrossTable } from '$core/insights/cross-table';
import { ranked } from '$core/insights/ranking';
import type { Category, Question } from './question';

/** What is added up. */
export type Measure = 'quotes' | 'words' | 'claims';

export interface FigureParts {
  readonly measure: Measure;
  /** The rows of the marks that are counted. */
  readonly marks: Uint32Array;
  readonly rows: Question;
  /** Null where there is one number for each row. */
  readonly columns: Question | null;
  readonly weightOf?: (row: number) => number;
}

const NONE: readonly Category[] = [];

/** The numbers of one chart and its table, and the marks behind each number. */
export class Figure {
  readonly measure: Measure;
  /** Those without an answer come last. */
  readonly rows: readonly Category[];
  /** Empty where there is one number for each row. */
  readonly columns: readonly Category[];
  readonly #parts: FigureParts;
  readonly #table: CrossTable;

  constructor(parts: FigureParts) {
    this.#parts = parts;
    this.measure = parts.measure;
    this.#table = crossTable(parts.marks, parts.rows, parts.columns ?? whole, parts.weightOf);
    this.rows = categories(parts.rows, this.#table.rowTotals);
    this.columns = parts.columns === null ? NONE : categories(parts.columns, this.#table.columnTotals);
  }

  /** Of all that is counted; a mark with several tags counts once. */
  get total(): number {
    return this.#table.total;
  }

  /** One number; null stands for all columns, or all rows. */
  valueAt(row: Category | null, column: Category | null): number {
    const { cells, columnCount, rowTotals, columnTotals, total } = this.#table;
    if (row === null) return column === null ? total : (columnTotals[column.code] ?? 0);
    if (column === null) return rowTotals[row.code] ?? 0;
    return cells[row.code * columnCount + column.code] ?? 0;
  }

  /** The rows of the marks that a number counts. */
  marksAt(row: Category | null, column: Category | null): Uint32Array {
    const { marks, rows, columns } = this.#parts;
    const cell = { row: row?.code ?? null, column: column?.code ?? null };
    return rowsInCell(marks, rows, columns ?? whole, cell);
  }

  /** The greatest number of those rows, or of their cells where there are columns: what is not drawn sets no scale. */
  greatestIn(rows: readonly Category[]): number {
    const one = (row: Category): number =>
      this.columns.length === 0
        ? this.valueAt(row, null)
        : this.columns.reduce((most, column) => Math.max(most, this.valueAt(row, column)), 0);
    return rows.reduce((most, row) => Math.max(most, one(row)), 0);
  }
}

/** Of a closed list all but an empty last one; else those that occur, the most frequent first. */
function categories(question: Question, totals: Float64Array): readonly Category[] {
  const { order, noneCode, nameOf, shortNameOf = nameOf, size } = question;
  const codes = order === 'by-count' ? ranked(totals, nameOf) : Array.from({ length: size }, (_, code) => code);
  const answers = codes.filter((code) => code !== noneCode);
  const hasNone = noneCode !== null && (totals[noneCode] ?? 0) > 0;
  return [...answers, ...(hasNone ? [noneCode] : [])].map((code) => ({
    code,
    name: nameOf(code),
    shortName: shortNameOf(code),
    isNone: code === noneCode,
  }));
}
