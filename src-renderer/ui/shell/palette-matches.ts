import fuzzysort from 'fuzzysort';
import { commands } from '../../commands/catalogue';
import type { Command } from '../../commands/command';
import { t } from '../../messages/translate';

/** Low enough for a few letters of each word, as `drk thm` of “Dark theme”. */
const WEAKEST = 0.2;

const titled = commands.map((command) => ({ command, title: t(command.title) }));

/** Commands whose names match what was typed, the best first; all of them while nothing is typed, those for now first. */
export function paletteMatches(query: string, canRun: (command: Command) => boolean): Command[] {
  const typed = query.trim();
  if (typed !== '')
    return fuzzysort.go(typed, titled, { key: 'title', limit: 50, threshold: WEAKEST }).map(({ obj }) => obj.command);
  const now = commands.filter((command) => canRun(command));
  return [...now, ...commands.filter((command) => !canRun(command))];
}
