import type { TableName } from '$core/model/tables';

/** Which field of which record was typed into. */
export interface DraftPlace {
  readonly table: TableName;
  readonly recordId: string;
  readonly field: string;
}

/** What was typed into a field and has not become a step. It is no part of the work: neither in journal nor in history. */
export interface DraftRow extends DraftPlace {
  /** Of the typing, so that a later draft of the same field leaves this one alone. */
  readonly id: string;
  /** The record in words, for a notice. */
  readonly words: string;
  readonly typed: string;
  /** What the field said when typing began. */
  readonly before: string;
  readonly at: string;
}
