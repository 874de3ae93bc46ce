import type { HostError } from '$core/contract/errors';
import type { HostResult } from '$core/contract/host-api';
import { fail, ok, type Result } from '$core/contract/result';
import type { ImportChoices } from '$core/formats/verbatim/import/import-plan';
import type { Database } from '../data/database';
import type { Host } from '../host/host-client';
import type { Catalogue } from '../models/catalogue.svelte';
import type { Library } from '../models/library.svelte';
import { writeInWorker } from '../workers/export-writer';
import { ImportReader, type ReadFailure } from '../workers/import-reader';
import type { ImportReport } from '../workers/import-report';
import type { WorkerFailure } from '../workers/one-answer';
import type { ClockAndIds } from './clock-and-ids';
import { suggestedFileName } from './export-file-name';
import { contentOfArticle, wholeContent } from './library-content';
import type { Recorder, SaveFailure } from './recorder';
import type { ExportCounts, ExportForm, ExportRequest, SavedExport } from './transfer-types';

export interface TransferParts {
  readonly host: Host;
  readonly database: Database;
  readonly library: Library;
  readonly catalogue: Catalogue;
  readonly recorder: Recorder;
  readonly clock: ClockAndIds;
}

export type ExportFailure = WorkerFailure | { readonly kind: 'not-saved'; readonly error: HostError };
export type ImportFailure = WorkerFailure | { readonly kind: 'not-recorded'; readonly failure: SaveFailure };

/** A file from outside, in the window but not yet read. */
export interface ChosenFile {
  readonly name: string;
  readonly content: Uint8Array;
}

const FILE_KINDS = { verbatim: 'verbatim-json', jsonl: 'jsonl', csv: 'csv' } as const satisfies Record<
  ExportForm,
  string
>;

/** Export and import. */
export class Transfer {
  readonly #parts: TransferParts;
  #handedOver: ChosenFile | null = null;

  constructor(parts: TransferParts) {
    this.#parts = parts;
  }

  /** The import dialog that opens next reads this file, and asks for none. */
  handOver(file: ChosenFile): void {
    this.#handedOver = file;
  }

  /** The file that was handed over, once. */
  takeHandedOver(): ChosenFile | null {
    const file = this.#handedOver;
    this.#handedOver = null;
    return file;
  }

  /** What a file of everything would hold. */
  countsOfEverything(): ExportCounts {
    const { articles, tallies } = this.#parts.library;
    return { articles: articles.size, annotations: tallies.all.reduce((sum, { marks }) => sum + marks, 0) };
  }

  countsOfArticle(articleId: string): ExportCounts {
    const { articles, tallies } = this.#parts.library;
    return { articles: articles.get(articleId) === undefined ? 0 : 1, annotations: tallies.get(articleId)?.marks ?? 0 };
  }

  /** Writes a file where the analyst says; null when the dialog was cancelled. Waits for what is being saved. */
  async exportFile(request: ExportRequest, signal: AbortSignal): Promise<Result<SavedExport | null, ExportFailure>> {
    const { host, recorder, clock } = this.#parts;
    await recorder.idle();
    const { articleId, form } = request;
    const content = await (articleId === null ? wholeContent(this.#parts) : contentOfArticle(this.#parts, articleId));
    const exportedAt = clock.now();
    const { withTexts, guardFormulas, byteOrderMark, appVersion } = request;
    const generator = { name: 'Verbatim', version: appVersion };
    const options = { generator, exportedAt, withTexts, guardFormulas, byteOrderMark };
    const written = await writeInWorker({ form, content, options }, signal);
    if (!written.ok) return written;
    const saved = await host.call('file:save', {
      suggestedName: suggestedFileName(content.articles, articleId !== null, form, exportedAt),
      kind: FILE_KINDS[form],
      content: written.value,
    });
    if (!saved.ok) return fail({ kind: 'not-saved', error: saved.error });
    const counts = { articles: content.articles.length, annotations: content.annotations.length };
    return ok(saved.value === null ? null : { path: saved.value.path, ...counts });
  }

  /** Lets the analyst choose a file; null when the dialog was cancelled. */
  chooseFile(): Promise<HostResult<ChosenFile | null>> {
    return this.#parts.host.call('file:open', { kind: 'verbatim-json' });
  }

  beginImport(): FileImport {
    return new FileImport(this.#parts);
  }
}

/** One file on its way in: read and compared first, then recorded as one step, or given up at any time. */
export class FileImport {
  readonly #parts: TransferParts;
  readonly #reader = new ImportReader();

  constructor(parts: TransferParts) {
    this.#parts = parts;
  }

  /** What the file would do. Nothing is changed. */
  async open({ content }: ChosenFile): Promise<Result<ImportReport, ReadFailure>> {
    await this.#parts.recorder.idle();
    return this.#reader.open(content, await wholeContent(this.#parts));
  }

  join(joins: ReadonlyMap<string, string>): Promise<Result<ImportReport, WorkerFailure>> {
    return this.#reader.join(joins);
  }

  /** Records the import as one step that can be undone; answers with the number of records that it changes. */
  async carryOut(choices: ImportChoices): Promise<Result<number, ImportFailure>> {
    const outcome = await this.#reader.carryOut(choices);
    if (!outcome.ok) return outcome;
    const { changes } = outcome.value;
    const recorded = await this.#parts.recorder.record({ name: 'step.import', ...outcome.value });
    return recorded.ok ? ok(changes.length) : fail({ kind: 'not-recorded', failure: recorded.error });
  }

  /** Ends the reading, whatever it does. */
  end(): void {
    this.#reader.end();
  }
}
