/** Ids of the formats of the core, in the order in which they are offered. */
export const EXPORT_FORMS = ['verbatim', 'jsonl', 'csv'] as const;
export type ExportForm = (typeof EXPORT_FORMS)[number];

export interface ExportRequest {
  /** Null: everything. */
  readonly articleId: string | null;
  readonly form: ExportForm;
  /** Verbatim: with the texts of the articles. */
  readonly withTexts: boolean;
  /** CSV: cells that a spreadsheet would take for formulas are guarded. */
  readonly guardFormulas: boolean;
  /** CSV: a mark at the start by which spreadsheets know UTF-8. */
  readonly byteOrderMark: boolean;
  /** Of the program that writes. */
  readonly appVersion: string;
}

export interface ExportCounts {
  readonly articles: number;
  readonly annotations: number;
}

export interface SavedExport extends ExportCounts {
  readonly path: string;
}
