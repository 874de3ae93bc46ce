import { runAgreeTask } from './agree-task';
import { runConvertTask } from './convert-task';
import { runDetectTask } from './detect-task';
import { runMergeTask } from './merge-task';
import { runParseTask } from './parse-task';
import type { OnProgress, Task, TaskOutcome } from './task';
import { runValidateTask } from './validate-task';

/** Does a task at once, in the thread that calls it. `onProgress` is told the share that is done, where that takes a while. */
export function runTask(task: Task, onProgress: OnProgress = () => undefined): TaskOutcome {
  switch (task.kind) {
    case 'parse':
      return runParseTask(task);
    case 'detect':
      return runDetectTask(task);
    case 'validate':
      return runValidateTask(task);
    case 'convert':
      return runConvertTask(task);
    case 'agree':
      return runAgreeTask(task, onProgress);
    case 'merge':
      return runMergeTask(task, onProgress);
  }
}
