import Papa from 'papaparse';
import type { ExportOptions, LibraryContent } from '../types';
import { TABLE_COLUMNS, type TableColumn, type TableRow } from './columns';
import { tableRows } from './rows';

/** Between the parts of a quote that stand apart it is the sign of omission, between names a semicolon. */
const SEPARATORS: Partial<Record<TableColumn, string>> = { verbatim: ' … ' };

/** What a spreadsheet may take for a formula (OWASP, CSV injection), whatever lines follow. */
const FORMULA = /^[=+\-@\t\r]/u;

function cell(row: TableRow, column: TableColumn): string | number | null {
  const value = row[column];
  return typeof value === 'object' && value !== null ? value.join(SEPARATORS[column] ?? '; ') : value;
}

/**
 * The table as CSV (RFC 4180): a header, CRLF at the end of every line, empty where nothing is. With `guardFormulas` a cell
 * that a spreadsheet would calculate gets an apostrophe in front, which is then part of the data.
 */
export function writeCsv(
  content: LibraryContent,
  options: Pick<ExportOptions, 'byteOrderMark' | 'guardFormulas'>,
): string {
  const rows = tableRows(content).map((row) => TABLE_COLUMNS.map((column) => cell(row, column)));
  const csv = Papa.unparse([[...TABLE_COLUMNS], ...rows], {
    newline: '\r\n',
    escapeFormulae: options.guardFormulas === true ? FORMULA : false,
  });
  return `${options.byteOrderMark === true ? '\uFEFF' : ''}${csv}\r\n`;
}
