import { Worker } from 'node:worker_threads';
import { fail, ok, type Result } from '$core/contract/result';
import { bytesOf, type OnProgress, type Task, type TaskOutcome } from '../tasks/task';
import type { WorkerAnswer } from './worker-answer';

/** Runs a task in the worker thread and tells how far it is; the error says in plain words why it was given up. */
export type RunTask = (task: Task, onProgress?: OnProgress) => Promise<Result<TaskOutcome, string>>;

/**
 * How long a task may take, in milliseconds: an article is small, an export file may have 200 MB, and gamma aligns two of
 * them thirty times.
 */
const TIME_LIMITS_MS: Readonly<Record<Task['kind'], number>> = {
  parse: 20_000,
  detect: 180_000,
  validate: 180_000,
  convert: 180_000,
  agree: 900_000,
  merge: 360_000,
};
const MEMORY_LIMIT_MB = 4096;

function reasonOf(error: Error): string {
  const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isMemory ? 'it takes more memory than a file may' : `the program failed: ${error.message}`;
}

/** The answer of a worker, or why there is none. */
function answerOf(
  worker: Worker,
  task: Task,
  { limitMs, onProgress }: { readonly limitMs: number; readonly onProgress: OnProgress },
): Promise<Result<TaskOutcome, string>> {
  return new Promise((resolve) => {
    const settle = (result: Result<TaskOutcome, string>) => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      resolve(result);
    };
    const onMessage = (answer: WorkerAnswer) => {
      if ('progress' in answer) onProgress(answer.progress);
      else settle(ok(answer.outcome));
    };
    const onError = (error: Error) => {
      settle(fail(reasonOf(error)));
    };
    const onExit = () => {
      settle(fail('the program stopped while reading it'));
    };
    const timer = setTimeout(() => {
      settle(fail(`it takes longer than ${String(limitMs / 1000)} seconds`));
    }, limitMs);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(
      task,
      bytesOf(task).map(({ buffer }) => buffer),
    );
  });
}

function startWorker(file: string, memoryLimitMb: number): Worker {
  const worker = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: memoryLimitMb } });
  // A worker that was given up may still fail while it is stopped, which is then of no interest.
  worker.on('error', () => undefined);
  return worker;
}

/**
 * A worker thread with limits of time and memory, started when first needed and started anew after a file that it failed
 * on, so that no file can hold up or take along the others. `file` is the script that serves tasks.
 */
export function makeBoundedWorker(
  file: string,
  limitsMs: Readonly<Record<Task['kind'], number>> = TIME_LIMITS_MS,
  memoryLimitMb: number = MEMORY_LIMIT_MB,
): { readonly runTask: RunTask; readonly close: () => Promise<void> } {
  let current: Worker | null = null;
  const close = async () => {
    const worker = current;
    current = null;
    await worker?.terminate();
  };
  const runTask: RunTask = async (task, onProgress = () => undefined) => {
    current ??= startWorker(file, memoryLimitMb);
    const result = await answerOf(current, task, { limitMs: limitsMs[task.kind], onProgress });
    if (!result.ok) await close();
    return result;
  };
  return { runTask, close };
}
