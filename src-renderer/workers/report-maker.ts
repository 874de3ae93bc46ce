import { fail, ok, type Result } from '$core/contract/result';
import type { ReportForm } from '$core/formats/report/report-formats';
import type { ContentPart } from '$core/formats/joined-content';
import { oneAnswer, type WorkerFailure } from './one-answer';
import type { ReportAnswer, ReportPreview, ReportTask, RestOfContent, WantedReport } from './report-worker';
import scriptUrl from './report-worker?worker&url';
import { startWorker } from './start-worker';

const LIMIT_MS = 300_000;

type Made<T> = Promise<Result<T, WorkerFailure>>;

/** Makes reports of one content in a worker of its own, which dies with it. Asked one thing at a time. */
export class ReportMaker {
  readonly #worker = startWorker(scriptUrl, 'report');
  readonly #ended = new AbortController();
  #last: Promise<unknown> = Promise.resolve();

  /** One more part of what reports are made of. */
  take(part: ContentPart): Made<undefined> {
    return this.#given({ kind: 'part', part });
  }

  /** Whatever is asked from now on is asked of these parts with this rest; null: no article was left out. */
  complete(rest: RestOfContent, articleIds: readonly string[] | null): Made<undefined> {
    return this.#given({ kind: 'rest', rest, articleIds });
  }

  async preview(request: WantedReport, most: number): Made<ReportPreview> {
    const answer = await this.#ask({ kind: 'preview', request, most });
    if (!answer.ok) return answer;
    return answer.value.kind === 'preview' ? ok(answer.value.preview) : unexpected(answer.value);
  }

  write(request: WantedReport, form: ReportForm): Made<Uint8Array<ArrayBuffer>> {
    return this.#written({ kind: 'file', request, form });
  }

  /** A page of HTML that is set in the fonts of these rules. */
  page(request: WantedReport, fontFaces: string): Made<Uint8Array<ArrayBuffer>> {
    return this.#written({ kind: 'page', request, fontFaces });
  }

  /** Ends the worker, whatever it does; what waits for it is told that it was cancelled. */
  end(): void {
    this.#ended.abort();
    this.#worker.terminate();
  }

  async #given(task: ReportTask): Made<undefined> {
    const answer = await this.#ask(task);
    if (!answer.ok) return answer;
    return answer.value.kind === 'ready' ? ok() : unexpected(answer.value);
  }

  async #written(task: ReportTask): Made<Uint8Array<ArrayBuffer>> {
    const answer = await this.#ask(task);
    if (!answer.ok) return answer;
    return answer.value.kind === 'written' ? ok(answer.value.bytes) : unexpected(answer.value);
  }

  #ask(task: ReportTask): Made<ReportAnswer> {
    const limits = { limitMs: LIMIT_MS, signal: this.#ended.signal };
    const asked = this.#last.then(() => oneAnswer<ReportAnswer>(this.#worker, task, limits));
    this.#last = asked;
    return asked;
  }
}

function unexpected(answer: ReportAnswer): Result<never, WorkerFailure> {
  const detail = answer.kind === 'failed' ? answer.detail : `An answer of another kind: ${answer.kind}.`;
  return fail({ kind: 'broken', detail });
}
