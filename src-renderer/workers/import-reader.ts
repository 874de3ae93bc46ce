import { fail, ok, type Result } from '$core/contract/result';
import type { FormatProblems, LibraryContent } from '$core/formats/types';
import type { ImportChoices } from '$core/formats/verbatim/import/import-plan';
import type { ImportReport } from './import-report';
import type { ImportOutcome } from './import-session';
import type { ImportAnswer, ImportRequest } from './import-worker';
import { oneAnswer, type WorkerFailure } from './one-answer';
import scriptUrl from './import-worker?worker&url';
import { startWorker } from './start-worker';

/** Why a file brings nothing: its own faults, or a reader that gave no answer. */
export type ReadFailure = WorkerFailure | { readonly kind: 'faulty'; readonly problems: FormatProblems };

/** An untrusted file takes at most so long at each step; what takes longer is given up. */
const LIMIT_MS = 120_000;

/** Reads one file in a worker of its own, which dies with it. */
export class ImportReader {
  readonly #worker = startWorker(scriptUrl, 'import');
  readonly #ended = new AbortController();

  async open(bytes: Uint8Array, current: LibraryContent): Promise<Result<ImportReport, ReadFailure>> {
    const answer = await this.#ask({ kind: 'open', bytes, current });
    if (!answer.ok) return answer;
    if (answer.value.kind !== 'opened') return unexpected(answer.value);
    const { opened } = answer.value;
    return opened.ok ? opened : fail({ kind: 'faulty', problems: opened.error });
  }

  async join(joins: ReadonlyMap<string, string>): Promise<Result<ImportReport, WorkerFailure>> {
    const answer = await this.#ask({ kind: 'join', joins });
    if (!answer.ok) return answer;
    return answer.value.kind === 'joined' ? ok(answer.value.report) : unexpected(answer.value);
  }

  async carryOut(choices: ImportChoices): Promise<Result<ImportOutcome, WorkerFailure>> {
    const answer = await this.#ask({ kind: 'carry-out', choices });
    if (!answer.ok) return answer;
    return answer.value.kind === 'outcome' ? ok(answer.value.outcome) : unexpected(answer.value);
  }

  /** Ends the worker, whatever it does; what waits for it is told that it was cancelled. */
  end(): void {
    this.#ended.abort();
    this.#worker.terminate();
  }

  #ask(request: ImportRequest): Promise<Result<ImportAnswer, WorkerFailure>> {
    return oneAnswer<ImportAnswer>(this.#worker, request, { limitMs: LIMIT_MS, signal: this.#ended.signal });
  }
}

function unexpected(answer: ImportAnswer): Result<never, WorkerFailure> {
  const detail = answer.kind === 'failed' ? answer.detail : `An answer of another kind: ${answer.kind}.`;
  return fail({ kind: 'broken', detail });
}
