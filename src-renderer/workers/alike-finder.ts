import type { Result } from '$core/contract/result';
import type { AlikeGroups, AlikeTask } from './alike-job';
import scriptUrl from './alike-worker?worker&url';
import { oneAnswer, type WorkerFailure } from './one-answer';
import { startWorker } from './start-worker';

/** Far above what the largest library takes: a worker that is still at it never ends. */
const LIMIT_MS = 60_000;

export interface AlikeFinder {
  /** The signal ends the search. */
  readonly find: (task: AlikeTask, signal: AbortSignal) => Promise<Result<AlikeGroups, WorkerFailure>>;
}

/** Compares in a worker of its own, which is gone when it has answered: the words of all marks are not kept twice. */
export class WorkerAlikeFinder implements AlikeFinder {
  async find(task: AlikeTask, signal: AbortSignal): Promise<Result<AlikeGroups, WorkerFailure>> {
    const worker = startWorker(scriptUrl, 'alike');
    const answer = await oneAnswer<AlikeGroups>(worker, task, { limitMs: LIMIT_MS, signal });
    worker.terminate();
    return answer;
  }
}
