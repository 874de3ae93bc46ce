import { agreeCommand } from './agree-command';
import type { Command } from './command';
import { convertCommand } from './convert-command';
import { detectCommand } from './detect-command';
import { mergeCommand } from './merge-command';
import { parseCommand } from './parse-command';
import { validateCommand } from './validate-command';

/** Every command, in the order in which the help lists them. */
export const commands: readonly Command[] = [
  parseCommand,
  detectCommand,
  validateCommand,
  convertCommand,
  mergeCommand,
  agreeCommand,
];
