import type { Workspace } from '../services/workspace';
import { acceptSeveralCommands } from './accept-several';
import { agreementCommands } from './agreement';
import { armingCommands } from './arming';
import { boundaryCommands } from './boundaries';
import { caretCommands } from './caret';
import { citationCommands } from './citation';
import { claimsBoardCommands } from './claims-board';
import { codebookCommands } from './codebook';
import type { Command, CommandInput } from './command';
import { earlierMarkCommands } from './earlier-marks';
import { editingCommands } from './editing';
import { fillInCommands } from './fill-in';
import { fileCommands } from './file';
import { findCommands } from './find';
import { historyCommands } from './history';
import { layerCommands } from './layers';
import { marginCommands } from './margin-and-map';
import { markingCommands } from './marking';
import { mentionCommands } from './mentions';
import { perform } from './perform';
import { queueCommands } from './queue';
import { reportCommands } from './report';
import { reviewCommands } from './review';
import { proposalCommands } from './proposals';
import { settingsCommands } from './settings';
import { splittingCommands } from './splitting';
import { speakerCommands } from './speakers';
import { tableCommands } from './table';
import { tableOrderCommands } from './table-order';
import { viewCommands } from './view';
import { walkingCommands } from './walking';

/** Every command of the program, in the order in which help lists them. */
export const commands: readonly Command[] = [
  ...markingCommands,
  ...mentionCommands,
  ...fillInCommands,
  ...armingCommands,
  ...editingCommands,
  ...acceptSeveralCommands,
  ...proposalCommands,
  ...boundaryCommands,
  ...splittingCommands,
  ...walkingCommands,
  ...layerCommands,
  ...caretCommands,
  ...findCommands,
  ...citationCommands,
  ...speakerCommands,
  ...codebookCommands,
  ...claimsBoardCommands,
  ...reviewCommands,
  ...tableCommands,
  ...queueCommands,
  ...tableOrderCommands,
  ...agreementCommands,
  ...earlierMarkCommands,
  ...historyCommands,
  ...fileCommands,
  ...reportCommands,
  ...marginCommands,
  ...viewCommands,
  ...settingsCommands,
];

const byId = new Map(commands.map((command) => [command.id, command]));

export function commandById(id: string): Command | undefined {
  return byId.get(id);
}

/** Runs a command by its id; an unknown id is a bug. */
export async function runCommand(workspace: Workspace, id: string, input: CommandInput = {}): Promise<void> {
  const command = byId.get(id);
  if (command === undefined) throw new Error(`There is no command ${id}.`);
  await perform(workspace, command, input);
}
