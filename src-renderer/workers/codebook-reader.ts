import { fail, type Result } from '$core/contract/result';
import type { Tag } from '$core/model/tag';
import type { CodebookAnswer } from './codebook-worker';
import scriptUrl from './codebook-worker?worker&url';
import type { ReadFailure } from './import-reader';
import { oneAnswer } from './one-answer';
import { startWorker } from './start-worker';

const LIMIT_MS = 60_000;

/** Reads an untrusted codebook file in a worker of its own, which dies with it. */
export async function readCodebookInWorker(
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<Result<readonly Tag[], ReadFailure>> {
  const worker = startWorker(scriptUrl, 'codebook');
  const answer = await oneAnswer<CodebookAnswer>(worker, bytes, { limitMs: LIMIT_MS, signal });
  worker.terminate();
  if (!answer.ok) return answer;
  return answer.value.ok ? answer.value : fail({ kind: 'faulty', problems: answer.value.error });
}
