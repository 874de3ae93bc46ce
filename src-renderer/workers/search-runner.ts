import { fail, ok, type Result } from '$core/contract/result';
import type { WorkerFailure } from './one-answer';
import type { SearchedText, SearchJob, SearchMessage, SearchNews } from './search-job';
import scriptUrl from './search-worker?worker&url';
import { startWorker } from './start-worker';

/** A search of which nothing is heard for so long is stuck in a pattern that tries too many ways. */
const SILENCE_MS = 5000;

/**
 * Runs one search in a worker of its own and tells its news. Answers with the texts that the store does not have, or why
 * the search did not end.
 */
export function runSearch(
  job: SearchJob,
  onNews: (news: SearchNews) => void,
  signal: AbortSignal,
): Promise<Result<readonly SearchedText[], WorkerFailure>> {
  return new Promise((resolve) => {
    const worker = startWorker(scriptUrl, 'search');
    const listening = new AbortController();
    const settle = (result: Result<readonly SearchedText[], WorkerFailure>): void => {
      clearTimeout(watch);
      listening.abort();
      worker.terminate();
      resolve(result);
    };
    const watching = (): ReturnType<typeof setTimeout> =>
      setTimeout(() => {
        settle(fail({ kind: 'too-long', detail: '' }));
      }, SILENCE_MS);
    const hear = ({ data }: MessageEvent<SearchMessage>): void => {
      clearTimeout(watch);
      if (data.kind === 'done') settle(ok(data.missing));
      else if (data.kind === 'broken') settle(fail(data));
      else {
        watch = watching();
        onNews(data);
      }
    };
    let watch = watching();
    const options = { signal: listening.signal };
    worker.addEventListener('message', hear, options);
    worker.addEventListener(
      'error',
      ({ message }) => {
        settle(fail({ kind: 'broken', detail: message }));
      },
      options,
    );
    signal.addEventListener(
      'abort',
      () => {
        settle(fail({ kind: 'cancelled', detail: '' }));
      },
      options,
    );
    if (signal.aborted) settle(fail({ kind: 'cancelled', detail: '' }));
    else worker.postMessage(job);
  });
}
