import { fail, ok, type Result } from '$core/contract/result';
import type { Detection } from '$core/detect/proposals';
import type { DetectAnswer, DetectJob } from './detect-worker';
import scriptUrl from './detect-worker?worker&url';
import type { WorkerFailure } from './one-answer';
import { startWorker } from './start-worker';

export interface DetectLimits {
  /** Ends the reading, and its worker with it. */
  readonly signal: AbortSignal;
  /** Told how much of the text is read, 0 to 1. */
  readonly onRead: (share: number) => void;
}

/** Lets the rules read a text where the page does not wait for them. */
export interface Detector {
  read(job: DetectJob, limits: DetectLimits): Promise<Result<Detection, WorkerFailure>>;
}

/** One worker, started when first needed. It reads one text at a time. */
export class WorkerDetector implements Detector {
  #worker: Worker | null = null;

  read(job: DetectJob, { signal, onRead }: DetectLimits): Promise<Result<Detection, WorkerFailure>> {
    if (signal.aborted) return Promise.resolve(fail({ kind: 'cancelled', detail: '' }));
    const worker = (this.#worker ??= startWorker(scriptUrl, 'detector'));
    const listening = new AbortController();
    return new Promise((resolve) => {
      const settle = (result: Result<Detection, WorkerFailure>): void => {
        listening.abort();
        if (!result.ok) this.#end(worker);
        resolve(result);
      };
      const options = { signal: listening.signal };
      const hear = ({ data }: MessageEvent<DetectAnswer>): void => {
        if (data.kind === 'read') onRead(data.share);
        else settle(ok(data.detection));
      };
      const breakOff = ({ message: detail }: ErrorEvent): void => {
        settle(fail({ kind: 'broken', detail }));
      };
      const cancel = (): void => {
        settle(fail({ kind: 'cancelled', detail: '' }));
      };
      worker.addEventListener('message', hear, options);
      worker.addEventListener('error', breakOff, options);
      signal.addEventListener('abort', cancel, options);
      worker.postMessage(job);
    });
  }

  #end(worker: Worker): void {
    worker.terminate();
    if (this.#worker === worker) this.#worker = null;
  }
}
