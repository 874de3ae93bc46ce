import { readBounded } from '../files/bounded-read';
import type { CommandContext, ExitCode } from './command';
import { hostErrorMessage } from './host-error-message';
import type { Task } from './tasks/task';

/** Does a task with every file. A file that fails gives a message and exit code 1; the others go on. */
export async function withEachFile(
  files: readonly string[],
  maxBytes: number,
  taskOf: (file: string, bytes: Uint8Array<ArrayBuffer>) => Task,
  { terminal, runTask }: CommandContext,
): Promise<ExitCode> {
  let code: ExitCode = 0;
  for (const file of files) {
    const bytes = await readBounded(file, maxBytes, file);
    const result = bytes.ok ? await runTask(taskOf(file, bytes.value)) : null;
    if (!bytes.ok) terminal.say(hostErrorMessage(bytes.error));
    else if (result?.ok === false) terminal.say(`${file}: given up: ${result.error}.`);
    if (result?.ok !== true) {
      code = 1;
      continue;
    }
    const { output, messages, isSound } = result.value;
    for (const message of messages) terminal.say(message);
    if (output !== null) await terminal.print(output);
    if (!isSound) code = 1;
  }
  return code;
}
