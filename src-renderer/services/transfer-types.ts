import type { HostError } from '$core/contract/errors';

/** What goes into the file. */
export type ExportScope = 'article' | 'everything';

/** Ids of the formats of the core. */
export const EXPORT_FORMS = ['verbatim', 'jsonl', 'csv'] as const;
export type ExportForm = (typeof EXPORT_FORMS)[number];

export interface ExportRequest {
  readonly scope: ExportScope;
  readonly form: ExportForm;
  /** Verbatim: with the texts of the articles. */
  readonly withTexts: boolean;
  /** CSV: cells that a spreadsheet would take for formulas are guarded. */
  readonly guardFormulas: boolean;
  /** CSV: a mark at the start by which spreadsheets know UTF-8. */
  readonly byteOrderMark: boolean;
}

export interface ExportCounts {
  readonly articles: number;
  readonly annotations: number;
}

export interface SavedExport extends ExportCounts {
  readonly path: string;
}

/** Why nothing was written; whatever stood under the name before is whole. */
export type ExportProblem =
  | { readonly kind: 'not-saved'; readonly error: HostError }
  | { readonly kind: 'writing'; readonly detail: string };
