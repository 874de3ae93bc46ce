import type { Workspace } from '../services/workspace';
import type { Command, CommandInput } from './command';

/** Runs a command. When it does what it was asked for, what was refused before it is no longer said. */
export async function perform(workspace: Workspace, command: Command, input: CommandInput = {}): Promise<void> {
  const { notices } = workspace;
  const before = notices.lastRefusal;
  const running = command.run(workspace, input);
  if (running !== undefined) await (command.isWaitedFor === true ? workspace.waitingKeys.waitFor(running) : running);
  if (notices.lastRefusal === before) notices.dismissRefusals();
}
