/** The columns of the Table, in their order. */
export const TABLE_COLUMNS = [
  'words',
  'kind',
  'speaker',
  'type',
  'status',
  'fidelity',
  'verdict',
  'tags',
  'note',
  'article',
  'publication',
  'publishedOn',
  'createdBy',
  'updatedAt',
] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

export const GROUPINGS = ['speaker', 'tags', 'article', 'publication', 'publishedOn', 'status'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What the values of columns are called, where the index only holds ids. */
export interface ValueNames {
  readonly speaker: (id: string) => string;
  readonly tag: (id: string) => string;
  readonly annotator: (id: string) => string;
  /** An article without a title. */
  readonly untitled: string;
  /** A value of a closed list in words. */
  readonly value: (field: string, value: string) => string;
}
