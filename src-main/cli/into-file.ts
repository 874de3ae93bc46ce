import { writeAtomically } from '../files/atomic-write';
import type { CommandContext, ExitCode } from './command';
import { hostErrorMessage } from './host-error-message';

/** Runs with a context whose result goes into a file, whole or not at all; with the context itself where no file is named. */
export async function intoFile(
  path: string | null,
  context: CommandContext,
  run: (context: CommandContext) => Promise<ExitCode>,
): Promise<ExitCode> {
  if (path === null) return run(context);
  const parts: string[] = [];
  const print = (text: string) => {
    parts.push(text);
    return Promise.resolve();
  };
  const code = await run({ ...context, terminal: { ...context.terminal, print } });
  if (parts.length === 0) return code;
  const written = await writeAtomically(path, parts.join(''), path);
  if (written.ok) return code;
  context.terminal.say(hostErrorMessage(written.error));
  return 2;
}
