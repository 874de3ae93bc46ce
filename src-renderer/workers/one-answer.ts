import { fail, ok, type Result } from '$core/contract/result';

/** Why a worker gave no answer: it took too long, was ended on wish, or broke. */
export interface WorkerFailure {
  readonly kind: 'too-long' | 'cancelled' | 'broken';
  readonly detail: string;
}

/** Posts a message and waits for the one answer to it. A worker that takes too long or breaks is ended for good. */
export function oneAnswer<TAnswer>(
  worker: Worker,
  message: unknown,
  limits: { readonly limitMs: number; readonly signal: AbortSignal },
): Promise<Result<TAnswer, WorkerFailure>> {
  return new Promise((resolve) => {
    const listening = new AbortController();
    const settle = (result: Result<TAnswer, WorkerFailure>): void => {
      clearTimeout(timer);
      listening.abort();
      if (!result.ok) worker.terminate();
      resolve(result);
    };
    const failWith = (kind: WorkerFailure['kind'], detail = ''): void => {
      settle(fail({ kind, detail }));
    };
    const timer = setTimeout(() => {
      failWith('too-long');
    }, limits.limitMs);
    const options = { signal: listening.signal };
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<TAnswer>) => {
        settle(ok(data));
      },
      options,
    );
    worker.addEventListener(
      'error',
      ({ message: detail }) => {
        failWith('broken', detail);
      },
      options,
    );
    limits.signal.addEventListener(
      'abort',
      () => {
        failWith('cancelled');
      },
      options,
    );
    if (limits.signal.aborted) failWith('cancelled');
    else worker.postMessage(message);
  });
}
