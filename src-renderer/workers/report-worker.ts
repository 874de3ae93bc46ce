import type { ReportDocument } from '$core/formats/report/document';
import { contentOfArticles } from '$core/formats/content-of-articles';
import { joinedContent, type ContentPart } from '$core/formats/joined-content';
import type { Counting } from '$core/agreement/contents/counted-marks';
import { makeReport, type ReportRequest } from '$core/formats/report/make-report';
import { REPORT_WRITERS, type ReportForm } from '$core/formats/report/report-formats';
import { selectAll, type ReportSelection } from '$core/formats/report/selection';
import { writeHtml } from '$core/formats/report/write-html';
import type { LibraryContent } from '$core/formats/types';
import { firstEntries } from './first-entries';
import { REPORT_WORDS } from '../messages/report-words';
import { t } from '../messages/translate';

/** A report of chosen marks, or of all that are counted, article by article. */
export type WantedReport = Omit<ReportRequest, 'selection'> & { readonly selection: ReportSelection | Counting };

/** What all parts of a content share. */
export type RestOfContent = Omit<LibraryContent, keyof ContentPart>;

/** What the window asks of the worker, one thing at a time. `page` is HTML in the fonts of the window. */
export type ReportTask =
  | { readonly kind: 'part'; readonly part: ContentPart }
  | { readonly kind: 'rest'; readonly rest: RestOfContent; readonly articleIds: readonly string[] | null }
  | { readonly kind: 'preview'; readonly request: WantedReport; readonly most: number }
  | { readonly kind: 'file'; readonly request: WantedReport; readonly form: ReportForm }
  | { readonly kind: 'page'; readonly request: WantedReport; readonly fontFaces: string };

/** The beginning of a report, and how much of it there is. */
export interface ReportPreview {
  readonly report: ReportDocument;
  readonly entries: number;
}

export type ReportAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'preview'; readonly preview: ReportPreview }
  | { readonly kind: 'written'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failed'; readonly detail: string };

const parts: ContentPart[] = [];
let content: LibraryContent | null = null;

function made({ selection, ...request }: WantedReport): ReportDocument {
  if (content === null) throw new Error('There is no content to report of.');
  const chosen =
    'groups' in selection
      ? selection
      : selectAll(content, ({ title }) => title.value ?? t('report.untitled'), selection);
  return makeReport(content, { ...request, selection: chosen }, REPORT_WORDS);
}

function asBytes(written: string | Uint8Array<ArrayBuffer>): ReportAnswer {
  return { kind: 'written', bytes: typeof written === 'string' ? new TextEncoder().encode(written) : written };
}

async function answerTo(task: ReportTask): Promise<ReportAnswer> {
  switch (task.kind) {
    case 'part':
      parts.push(task.part);
      return { kind: 'ready' };
    case 'rest': {
      const joined = joinedContent(parts.splice(0), task.rest);
      content = task.articleIds === null ? joined : contentOfArticles(joined, new Set(task.articleIds));
      return { kind: 'ready' };
    }
    case 'preview':
      return { kind: 'preview', preview: firstEntries(made(task.request), task.most) };
    case 'file':
      return asBytes(await REPORT_WRITERS[task.form](made(task.request)));
    case 'page':
      return asBytes(writeHtml(made(task.request), task.fontFaces));
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ReportTask>) => {
  answerTo(data).then(
    (answer) => {
      self.postMessage(answer);
    },
    (error: unknown) => {
      const detail = error instanceof Error ? error.message : String(error);
      self.postMessage({ kind: 'failed', detail } satisfies ReportAnswer);
    },
  );
});
