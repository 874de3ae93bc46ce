import { runCommandLine } from '$main/cli/run-command-line';
import { runTask } from '$main/cli/tasks/run-task';
import { ok } from '$core/contract/result';

export interface Ran {
  readonly code: number;
  readonly output: string;
  readonly messages: readonly string[];
}

/** Runs the command line in this thread and gives what it printed and said. */
export async function runHere(...args: readonly string[]): Promise<Ran> {
  const output: string[] = [];
  const messages: string[] = [];
  const terminal = {
    print: (text: string) => {
      output.push(text);
      return Promise.resolve();
    },
    say: (line: string) => {
      messages.push(line);
    },
  };
  const code = await runCommandLine(args, { terminal, runTask: (task) => Promise.resolve(ok(runTask(task))) });
  return { code, output: output.join(''), messages };
}
