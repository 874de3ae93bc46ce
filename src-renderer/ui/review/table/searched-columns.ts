import type { TableColumn } from '../../../models/review/order/table-columns';

const SEARCHED: ReadonlySet<TableColumn> = new Set(['words', 'tags', 'note', 'article']);

/** Whether what a filter looks for can stand in the column. */
export function isSearched(column: TableColumn): boolean {
  return SEARCHED.has(column);
}
