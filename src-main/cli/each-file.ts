import { readBounded } from '../files/bounded-read';
import type { CommandContext, ExitCode } from './command';
import { hostErrorMessage } from './host-error-message';
import { runAndReport } from './run-and-report';
import type { Task } from './tasks/task';

/** Does a task with every file. A file that fails gives a message and exit code 1; the others go on. */
export async function withEachFile(
  files: readonly string[],
  maxBytes: number,
  taskOf: (file: string, bytes: Uint8Array<ArrayBuffer>) => Task,
  context: CommandContext,
): Promise<ExitCode> {
  const { terminal } = context;
  let code: ExitCode = 0;
  for (const file of files) {
    const bytes = await readBounded(file, maxBytes, file);
    if (!bytes.ok) terminal.say(hostErrorMessage(bytes.error));
    const done = bytes.ok ? await runAndReport(file, taskOf(file, bytes.value), context) : 1;
    if (done !== 0) code = 1;
  }
  return code;
}
