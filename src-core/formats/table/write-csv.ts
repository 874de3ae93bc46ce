import type { ExportOptions, LibraryContent } from '../types';
import { TABLE_COLUMNS, type TableColumn, type TableRow } from './columns';
import { csvText } from './csv';
import { tableRows } from './rows';

/** Between the parts of a quote that stand apart it is the sign of omission, between names a semicolon. */
const SEPARATORS: Partial<Record<TableColumn, string>> = { verbatim: ' … ' };

function cell(row: TableRow, column: TableColumn): string | number | null {
  const value = row[column];
  return typeof value === 'object' && value !== null ? value.join(SEPARATORS[column] ?? '; ') : value;
}

/** The table as CSV: a header, then one line a row. Formulas are guarded as `csvText` says. */
export function writeCsv(
  content: LibraryContent,
  options: Pick<ExportOptions, 'byteOrderMark' | 'guardFormulas'>,
): string {
  const rows = tableRows(content).map((row) => TABLE_COLUMNS.map((column) => cell(row, column)));
  return csvText([[...TABLE_COLUMNS], ...rows], options);
}
