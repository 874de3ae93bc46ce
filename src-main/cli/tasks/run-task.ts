import { runConvertTask } from './convert-task';
import { runDetectTask } from './detect-task';
import { runParseTask } from './parse-task';
import type { Task, TaskOutcome } from './task';
import { runValidateTask } from './validate-task';

/** Does a task at once, in the thread that calls it. */
export function runTask(task: Task): TaskOutcome {
  if (task.kind === 'parse') return runParseTask(task);
  if (task.kind === 'detect') return runDetectTask(task);
  if (task.kind === 'validate') return runValidateTask(task);
  return runConvertTask(task);
}
