import type { TaskOutcome } from '../tasks/task';

/** What the worker tells of a task: how far it is, any number of times, and at last what came out. */
export type WorkerAnswer = { readonly progress: number } | { readonly outcome: TaskOutcome };
