import type { Result } from '$core/contract/result';
import type { FormatProblems, LibraryContent } from '$core/formats/types';
import type { ImportChoices } from '$core/formats/verbatim/import/import-plan';
import type { ImportReport } from './import-report';
import { ImportSession, type ImportOutcome } from './import-session';

/** What the window asks of the worker, one thing at a time. */
export type ImportRequest =
  | { readonly kind: 'open'; readonly bytes: Uint8Array; readonly current: LibraryContent }
  | { readonly kind: 'join'; readonly joins: ReadonlyMap<string, string> }
  | { readonly kind: 'carry-out'; readonly choices: ImportChoices };

export type ImportAnswer =
  | { readonly kind: 'opened'; readonly opened: Result<ImportReport, FormatProblems> }
  | { readonly kind: 'joined'; readonly report: ImportReport }
  | { readonly kind: 'outcome'; readonly outcome: ImportOutcome }
  | { readonly kind: 'failed'; readonly detail: string };

const session = new ImportSession();

function answerTo(request: ImportRequest): ImportAnswer {
  switch (request.kind) {
    case 'open':
      return { kind: 'opened', opened: session.open(request.bytes, request.current) };
    case 'join':
      return { kind: 'joined', report: session.join(request.joins) };
    case 'carry-out':
      return { kind: 'outcome', outcome: session.carryOut(request.choices) };
  }
}

function safely(request: ImportRequest): ImportAnswer {
  try {
    return answerTo(request);
  } catch (error) {
    return { kind: 'failed', detail: error instanceof Error ? error.message : String(error) };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  self.postMessage(safely(data));
});
