import { fail, ok, type Result } from '$core/contract/result';
import type { ExportAnswer, ExportJob } from './export-worker';
import { oneAnswer, type WorkerFailure } from './one-answer';
import scriptUrl from './export-worker?worker&url';
import { startWorker } from './start-worker';

const LIMIT_MS = 300_000;

/** Writes a file as bytes in a worker of its own, so that the window stays at hand while a large one is written. */
export async function writeInWorker(
  job: ExportJob,
  signal: AbortSignal,
): Promise<Result<Uint8Array<ArrayBuffer>, WorkerFailure>> {
  const worker = startWorker(scriptUrl, 'export');
  const answer = await oneAnswer<ExportAnswer>(worker, job, { limitMs: LIMIT_MS, signal });
  worker.terminate();
  if (!answer.ok) return answer;
  return answer.value.ok ? ok(answer.value.bytes) : fail({ kind: 'broken', detail: answer.value.detail });
}
