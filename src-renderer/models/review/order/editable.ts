import type { TableColumn } from './table-columns';

const EDITABLE = ['speaker', 'type', 'status', 'fidelity', 'verdict', 'tags', 'note'] as const;
export type EditableColumn = (typeof EDITABLE)[number];

/** Whether cells of the column can be edited in the Table. */
export function isEditable(column: TableColumn): column is EditableColumn {
  return (EDITABLE as readonly TableColumn[]).includes(column);
}

const KINDS_WITH = {
  speaker: ['quote', 'claim'],
  type: ['quote', 'claim'],
  fidelity: ['quote'],
  verdict: ['claim'],
} as const satisfies Readonly<Partial<Record<EditableColumn, readonly string[]>>>;

/** Whether only some kinds of marks can have what stands in the column. */
export function isOfKinds(column: EditableColumn): column is keyof typeof KINDS_WITH {
  return column in KINDS_WITH;
}

/** Whether marks of a kind can have what stands in the column. */
export function hasColumn(kind: string | null, column: EditableColumn): boolean {
  return !isOfKinds(column) || KINDS_WITH[column].some((each) => each === kind);
}
