import { UsageError, type Command, type CommandContext, type ExitCode } from './command';
import { commands } from './commands';
import { commandHelp, generalHelp } from './help';

const HELP_FLAGS: readonly string[] = ['--help', '-h'];

function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
}

async function runCommand(command: Command, args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const ownArgs = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  if (ownArgs.some((arg) => HELP_FLAGS.includes(arg))) {
    await context.terminal.print(commandHelp(command));
    return 0;
  }
  try {
    return await command.run(args, context);
  } catch (error) {
    if (!isUsageError(error)) throw error;
    context.terminal.say(error.message);
    context.terminal.say(`Usage: ${command.usage}`);
    return 2;
  }
}

/** Runs the command that the arguments name and says how it ended. */
export async function runCommandLine(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const [name, ...rest] = args;
  const { terminal } = context;
  if (name !== undefined && HELP_FLAGS.includes(name)) {
    await terminal.print(generalHelp());
    return 0;
  }
  const command = commands.find((each) => each.name === name);
  if (command !== undefined) return runCommand(command, rest, context);
  if (name === undefined) terminal.say('Which command?');
  else terminal.say(`There is no command ${name}.`);
  terminal.say(generalHelp().trimEnd());
  return 2;
}
