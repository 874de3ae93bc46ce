import type { CommandContext, ExitCode } from './command';
import type { Task } from './tasks/task';

/** Does a task, says what there is to say of it, and prints its result. `subject` names it where it is given up. */
export async function runAndReport(
  subject: string,
  task: Task,
  { terminal, runTask }: CommandContext,
): Promise<ExitCode> {
  const result = await runTask(task);
  if (!result.ok) {
    terminal.say(`${subject}: given up: ${result.error}.`);
    return 1;
  }
  const { output, messages, isSound } = result.value;
  for (const message of messages) terminal.say(message);
  if (output !== null) await terminal.print(output);
  return isSound ? 0 : 1;
}
