import type { CommandContext, ExitCode } from './command';
import type { OnProgress, Task } from './tasks/task';

/** Who waits longer than this is told how far it is, and again after as long. */
const SPEAK_AFTER_MS = 3000;

/** Does a task, says what there is to say of it, and prints its result. `subject` names it where it is given up. */
export async function runAndReport(
  subject: string,
  task: Task,
  { terminal, runTask }: CommandContext,
): Promise<ExitCode> {
  const result = await runTask(task, spokenProgress(subject, terminal.say));
  if (!result.ok) {
    terminal.say(`${subject}: given up: ${result.error}.`);
    return 1;
  }
  const { output, messages, isSound } = result.value;
  for (const message of messages) terminal.say(message);
  if (output !== null) await terminal.print(output);
  return isSound ? 0 : 1;
}

/** Says now and then how much is done, and nothing of what is done at once. */
export function spokenProgress(subject: string, say: (line: string) => void, now: () => number = Date.now): OnProgress {
  let spokenAt = now();
  let spoken = 0;
  return (share) => {
    const percent = Math.floor(share * 100);
    if (now() - spokenAt < SPEAK_AFTER_MS || percent <= spoken) return;
    spokenAt = now();
    spoken = percent;
    say(`${subject}: ${String(percent)} % done`);
  };
}
