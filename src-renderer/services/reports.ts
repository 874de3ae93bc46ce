import type { HostError } from '$core/contract/errors';
import { fail, ok, type Result } from '$core/contract/result';
import type { Settings } from '$core/contract/settings';
import type { Database } from '../data/database';
import { fontFaceRules } from '../dom/font-faces';
import type { Host } from '../host/host-client';
import type { Library } from '../models/library.svelte';
import type { WorkerFailure } from '../workers/one-answer';
import type { ReportMaker } from '../workers/report-maker';
import type { WantedReport } from '../workers/report-worker';
import { contentInParts } from './library-content';
import { nameWords } from './name-words';
import type { Recorder } from './recorder';

/** Every form in which a report can be saved, in the order in which they are offered. */
export const SAVED_FORMS = ['pdf', 'html', 'docx', 'markdown'] as const satisfies readonly Settings['reportForm'][];
export type SavedForm = (typeof SAVED_FORMS)[number];

const ENDINGS: Readonly<Record<SavedForm, string>> = { html: 'html', pdf: 'pdf', docx: 'docx', markdown: 'md' };
const MOST_CHARACTERS = 60;

export type ReportFailure =
  | WorkerFailure
  | { readonly kind: 'not-printed'; readonly error: HostError }
  | { readonly kind: 'not-saved'; readonly error: HostError };

export interface ReportParts {
  readonly host: Host;
  readonly database: Database;
  readonly library: Library;
  readonly recorder: Recorder;
}

/** Reports: of what, and into which file. */
export class ReportService {
  readonly #parts: ReportParts;

  constructor(parts: ReportParts) {
    this.#parts = parts;
  }

  /**
   * Gives a maker what a report draws on, some articles at a time: these articles, or, with null, everything. Waits for what
   * is being saved, tells the share that is handed over, and ends early where the maker is ended.
   */
  async handOver(
    maker: ReportMaker,
    articleIds: readonly string[] | null,
    onProgress: (share: number) => void,
  ): Promise<Result<undefined, WorkerFailure>> {
    const { library, recorder } = this.#parts;
    await recorder.idle();
    const ids = articleIds ?? library.articles.all.map(({ id }) => id);
    let done = 0;
    for await (const part of contentInParts(this.#parts, ids)) {
      const taken = await maker.take(part);
      if (!taken.ok) return taken;
      done += part.articles.length;
      onProgress(done / ids.length);
    }
    const [annotators, tags, speakers] = [library.annotators.all, library.tags.all, library.speakers.all];
    return maker.complete({ annotators, tags, speakers, removed: [] }, articleIds);
  }

  /** Writes the report where the analyst says and answers with the path; null when the dialog was cancelled. */
  async save(
    maker: ReportMaker,
    request: WantedReport,
    form: SavedForm,
  ): Promise<Result<string | null, ReportFailure>> {
    const content = await (form === 'pdf' ? this.#pdf(maker, request) : maker.write(request, form));
    if (!content.ok) return content;
    const suggestedName = fileNameOf(request, form);
    const saved = await this.#parts.host.call('file:save', { suggestedName, kind: form, content: content.value });
    return saved.ok ? ok(saved.value?.path ?? null) : fail({ kind: 'not-saved', error: saved.error });
  }

  /** Gives up what is being printed, if anything is. */
  stopPrinting(): void {
    void this.#parts.host.call('report:stop-printing', undefined);
  }

  async #pdf(maker: ReportMaker, request: WantedReport): Promise<Result<Uint8Array<ArrayBuffer>, ReportFailure>> {
    const page = await maker.page(request, fontFaceRules(document.styleSheets, document.baseURI));
    if (!page.ok) return page;
    const printed = await this.#parts.host.call('report:print', { page: page.value });
    return printed.ok ? printed : fail({ kind: 'not-printed', error: printed.error });
  }
}

function fileNameOf({ title, writtenAt }: WantedReport, form: SavedForm): string {
  const words = nameWords(title).join('-').slice(0, MOST_CHARACTERS);
  return `${words === '' ? 'report' : words}-${writtenAt.slice(0, 10)}.${ENDINGS[form]}`;
}
