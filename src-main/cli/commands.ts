import type { Command } from './command';
import { convertCommand } from './convert-command';
import { detectCommand } from './detect-command';
import { parseCommand } from './parse-command';
import { validateCommand } from './validate-command';

/** Every command, in the order in which the help lists them. */
export const commands: readonly Command[] = [parseCommand, detectCommand, validateCommand, convertCommand];

/** Commands that are planned, so that calling one is answered by more than "unknown". */
export const laterCommands: readonly string[] = ['merge', 'agree'];
