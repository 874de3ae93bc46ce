import type { Result } from '$core/contract/result';
import { oneAnswer, type WorkerFailure } from './one-answer';
import type { Matches, PatternJob } from './pattern-worker';
import scriptUrl from './pattern-worker?worker&url';
import { startWorker } from './start-worker';

/** A pattern that takes longer than this over one article is given up: some try more ways than anyone can wait for. */
const LIMIT_MS = 2000;

/** Looks for regular expressions where one that never ends can be ended. */
export class PatternSearch {
  #worker: Worker | null = null;

  /** The signal ends the search, and its worker with it. */
  async search(job: PatternJob, signal: AbortSignal): Promise<Result<Matches, WorkerFailure>> {
    this.#worker ??= startWorker(scriptUrl, 'find');
    const worker = this.#worker;
    const answer = await oneAnswer<Matches>(worker, job, { limitMs: LIMIT_MS, signal });
    if (!answer.ok && this.#worker === worker) this.#worker = null;
    return answer;
  }
}
