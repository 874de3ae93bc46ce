import { fail, ok, type Result } from '$core/contract/result';
import type { FaultyFile } from './agreement-job';
import type { AgreementAnswer, AgreementTask } from './agreement-worker';
import type { WorkerFailure } from './one-answer';
import scriptUrl from './agreement-worker?worker&url';
import { startWorker } from './start-worker';

export type AgreementFailure = WorkerFailure | FaultyFile;
type LastAnswer = Exclude<AgreementAnswer, { readonly kind: 'progress' | 'failed' }>;

/** Runs one task in a worker of its own, tells how far it is, and ends it when it answers or is called off. */
export function runAgreement(
  task: AgreementTask,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Result<LastAnswer, WorkerFailure>> {
  const worker = startWorker(scriptUrl, 'agreement');
  return new Promise((resolve) => {
    const settle = (result: Result<LastAnswer, WorkerFailure>): void => {
      worker.terminate();
      resolve(result);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<AgreementAnswer>) => {
      if (data.kind === 'progress') onProgress(data.share);
      else settle(data.kind === 'failed' ? fail({ kind: 'broken', detail: data.detail }) : ok(data));
    });
    worker.addEventListener('error', ({ message }) => {
      settle(fail({ kind: 'broken', detail: message }));
    });
    signal.addEventListener('abort', () => {
      settle(fail({ kind: 'cancelled', detail: '' }));
    });
    if (signal.aborted) settle(fail({ kind: 'cancelled', detail: '' }));
    else worker.postMessage(task);
  });
}
