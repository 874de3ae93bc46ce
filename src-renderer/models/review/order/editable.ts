import type { TableColumn } from './table-columns';

const EDITABLE = ['speaker', 'type', 'status', 'fidelity', 'verdict', 'tags', 'note'] as const;
export type EditableColumn = (typeof EDITABLE)[number];

/** Whether cells of the column can be edited in the Table. */
export function isEditable(column: TableColumn): column is EditableColumn {
  return (EDITABLE as readonly TableColumn[]).includes(column);
}
