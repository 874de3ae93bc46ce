import type { Command } from '../../commands/command';
import { t } from '../../messages/translate';
import type { KeymapState } from '../../state/keymap-state.svelte';
import { keysAsText } from '../../commands/key-words';
import type { CommandGroup } from '../shell/command-groups';

export function editableCommands(groups: readonly CommandGroup[]): Command[] {
  return groups.flatMap(({ commands }) => commands);
}

/** The groups with the commands that are called so or have such keys. */
export function groupsMatching(
  groups: readonly CommandGroup[],
  typed: string,
  keymap: KeymapState,
  isMac: boolean,
): CommandGroup[] {
  const words = typed.toLowerCase().split(/\s+/u).filter(Boolean);
  const textOf = (command: Command): string => {
    const keys = keymap.keysOf(command).map((key) => keysAsText(key, isMac));
    return [t(command.title), ...keys].join(' ').toLowerCase();
  };
  return groups.map(({ title, commands }) => ({
    title,
    commands: commands.filter((command) => {
      const text = textOf(command);
      return words.every((word) => text.includes(word));
    }),
  }));
}
