import type { HostError } from '$core/contract/errors';
import type { HostResult } from '$core/contract/host-api';
import { fail, ok, type Result } from '$core/contract/result';
import { planCodebookImport, type CodebookImportPlan } from '$core/formats/codebook/plan-codebook-import';
import { EMPTY_CONTENT } from '$core/formats/types';
import type { Tag } from '$core/model/tag';
import type { Host } from '../host/host-client';
import type { Library } from '../models/library.svelte';
import { readCodebookInWorker } from '../workers/codebook-reader';
import { writeInWorker } from '../workers/export-writer';
import type { ReadFailure } from '../workers/import-reader';
import type { WorkerFailure } from '../workers/one-answer';
import type { ClockAndIds } from './clock-and-ids';
import type { Recorder, SaveFailure } from './recorder';
import type { ChosenFile } from './transfer';

export interface CodebookFileParts {
  readonly host: Host;
  readonly library: Library;
  readonly recorder: Recorder;
  readonly clock: ClockAndIds;
  readonly annotatorId: () => string;
  readonly appVersion: string;
}

export type CodebookSaveFailure = WorkerFailure | { readonly kind: 'not-saved'; readonly error: HostError };

/** The codebook as a file, out and in. */
export class CodebookFiles {
  readonly #parts: CodebookFileParts;

  constructor(parts: CodebookFileParts) {
    this.#parts = parts;
  }

  /** Writes the codebook where the analyst says and answers with the path; null when the dialog was cancelled. */
  async save(): Promise<Result<string | null, CodebookSaveFailure>> {
    const { host, library, recorder, clock, appVersion } = this.#parts;
    await recorder.idle();
    const exportedAt = clock.now();
    const content = { ...EMPTY_CONTENT, tags: library.tags.all };
    const options = { generator: { name: 'Verbatim', version: appVersion }, exportedAt };
    const written = await writeInWorker({ form: 'codebook', content, options }, new AbortController().signal);
    if (!written.ok) return written;
    const suggestedName = `codebook-${exportedAt.slice(0, 10)}.json`;
    const saved = await host.call('file:save', { suggestedName, kind: 'codebook-json', content: written.value });
    if (!saved.ok) return fail({ kind: 'not-saved', error: saved.error });
    return ok(saved.value?.path ?? null);
  }

  /** Lets the analyst choose a file; null when the dialog was cancelled. */
  choose(): Promise<HostResult<ChosenFile | null>> {
    return this.#parts.host.call('file:open', { kind: 'codebook-json' });
  }

  /** The tags of a file. Nothing is changed. */
  read({ content }: ChosenFile, signal: AbortSignal): Promise<Result<readonly Tag[], ReadFailure>> {
    return readCodebookInWorker(content, signal);
  }

  /** What the tags of a file would do to the codebook as it is now. */
  plan(incoming: readonly Tag[]): CodebookImportPlan {
    const { library, clock, annotatorId } = this.#parts;
    const isTaken = (id: string): boolean =>
      library.speakers.get(id) !== undefined ||
      library.articles.get(id) !== undefined ||
      library.annotators.get(id) !== undefined;
    return planCodebookImport(library.tags.all, incoming, { at: clock.now(), by: annotatorId(), isTaken });
  }

  /** Brings the tags of a file into the codebook as it is now, as one step. */
  carryOut(incoming: readonly Tag[]): Promise<Result<undefined, SaveFailure>> {
    const { changes } = this.plan(incoming);
    return this.#parts.recorder.record({ name: 'step.codebook.import', changes });
  }
}
