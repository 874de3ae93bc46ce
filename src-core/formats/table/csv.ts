import Papa from 'papaparse';

/** What a spreadsheet may take for a formula (OWASP, CSV injection), whatever lines follow. */
const FORMULA = /^[=+\-@\t\r]/u;

export interface CsvOptions {
  readonly byteOrderMark?: boolean;
  readonly guardFormulas?: boolean;
}

/**
 * Rows as CSV (RFC 4180): CRLF at the end of every line, empty where nothing is. With `guardFormulas` a cell that a
 * spreadsheet would calculate gets an apostrophe in front, which is then part of the data.
 */
export function csvText(rows: readonly (readonly (string | number | null)[])[], options: CsvOptions): string {
  const csv = Papa.unparse(
    rows.map((row) => [...row]),
    { newline: '\r\n', escapeFormulae: options.guardFormulas === true ? FORMULA : false },
  );
  return `${options.byteOrderMark === true ? '\uFEFF' : ''}${csv}\r\n`;
}
