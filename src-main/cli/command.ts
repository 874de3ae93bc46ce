import type { Terminal } from './terminal';
import type { RunTask } from './worker/bounded-worker';

/** 0: done; 1: something was found wrong; 2: the command cannot run. */
export type ExitCode = 0 | 1 | 2;

export interface CommandContext {
  readonly terminal: Terminal;
  readonly runTask: RunTask;
}

export interface Command {
  readonly name: string;
  /** How it is called, without the name of the program. */
  readonly usage: string;
  readonly summary: string;
  /** More lines for `--help` of the command. */
  readonly details: readonly string[];
  readonly run: (args: readonly string[], context: CommandContext) => Promise<ExitCode>;
}

/** The command was called in a way that it does not know; the message says which. */
export class UsageError extends Error {}
