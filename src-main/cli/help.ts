import type { Command } from './command';
import { commands } from './commands';

const CALL = 'npm run -s cli --';

/** What the command line can do. */
export function generalHelp(): string {
  const list = commands.map(({ usage, summary }) => `  ${usage}\n      ${summary}\n`).join('');
  return `Usage: ${CALL} COMMAND ...

${list}
${CALL} COMMAND --help says more about one command.
Results go to standard output, messages to standard error.
Exit codes: 0 done, 1 something was found wrong, 2 the command cannot run.
`;
}

/** What one command can do. */
export function commandHelp({ usage, summary, details }: Command): string {
  return `Usage: ${CALL} ${usage}\n\n${summary}\n\n${details.map((line) => `${line}\n`).join('')}`;
}
