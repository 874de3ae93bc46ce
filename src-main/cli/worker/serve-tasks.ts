import { parentPort } from 'node:worker_threads';
import { runTask } from '../tasks/run-task';
import type { Task } from '../tasks/task';
import type { WorkerAnswer } from './worker-answer';

/** Answers the tasks of the main thread, one after the other. */
export function serveTasks(): void {
  const port = parentPort;
  if (port === null) throw new Error('This is not a worker thread.');
  port.on('message', (task: Task) => {
    const outcome = runTask(task, (share) => {
      port.postMessage({ progress: share } satisfies WorkerAnswer);
    });
    port.postMessage({ outcome } satisfies WorkerAnswer);
  });
}
