import type { LibraryContent } from '../types';
import { TABLE_COLUMNS } from './columns';
import { tableRows } from './rows';

/** The table as JSON Lines: one object a line with its keys in the order of the columns, lists as arrays, null where nothing is. */
export function writeJsonLines(content: LibraryContent): string {
  return tableRows(content)
    .map((row) => `${JSON.stringify(Object.fromEntries(TABLE_COLUMNS.map((column) => [column, row[column]])))}\n`)
    .join('');
}
