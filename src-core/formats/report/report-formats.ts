import type { ReportDocument } from './document';
import { writeHtml } from './write-html';
import { writeMarkdown } from './write-markdown';

/** The forms of a report that the core writes, in the order in which they are offered. */
export const REPORT_FORMS = ['html', 'markdown', 'docx'] as const;
export type ReportForm = (typeof REPORT_FORMS)[number];

/** Writes a report in a form: text, to be encoded as UTF-8, or bytes. */
export type ReportWriter = (report: ReportDocument) => string | Promise<Uint8Array<ArrayBuffer>>;

export const REPORT_WRITERS: Readonly<Record<ReportForm, ReportWriter>> = {
  html: (report) => writeHtml(report),
  markdown: writeMarkdown,
  // A megabyte of library, which the other forms do not need.
  docx: async (report) => (await import('./write-docx')).writeDocx(report),
};
