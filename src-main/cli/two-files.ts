import { readBounded } from '../files/bounded-read';
import type { CommandContext, ExitCode } from './command';
import { UsageError } from './command';
import { MAX_EXPORT_BYTES } from './export-file-limit';
import { hostErrorMessage } from './host-error-message';
import { runAndReport } from './run-and-report';
import type { FileBytes, Task } from './tasks/task';

/** The two export files that a command was called with. */
export function twoFilesOf(command: string, positionals: readonly string[]): readonly [string, string] {
  const [a, b, ...others] = positionals;
  if (a === undefined || b === undefined || others.length > 0) throw new UsageError(`${command} needs two files.`);
  return [a, b];
}

/** Does a task with two export files. Where one cannot be read there is a message for it, no result and exit code 1. */
export async function withTwoFiles(
  [a, b]: readonly [string, string],
  taskOf: (a: FileBytes, b: FileBytes) => Task,
  context: CommandContext,
): Promise<ExitCode> {
  const read = { a: await readBounded(a, MAX_EXPORT_BYTES, a), b: await readBounded(b, MAX_EXPORT_BYTES, b) };
  for (const bytes of [read.a, read.b]) if (!bytes.ok) context.terminal.say(hostErrorMessage(bytes.error));
  if (!read.a.ok || !read.b.ok) return 1;
  const task = taskOf({ file: a, bytes: read.a.value }, { file: b, bytes: read.b.value });
  return runAndReport(`${a}, ${b}`, task, context);
}
