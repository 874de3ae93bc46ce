import type { Workspace } from '../services/workspace';
import type { Keyed } from '../state/keymap-state.svelte';
import type { KeyCombination } from './command';
import { isSingleKey } from './key-owners';

/** The combinations that run the command now, the first of which is shown beside its name. */
export function keysInForce(
  { keymap, settings }: Pick<Workspace, 'keymap' | 'settings'>,
  command: Keyed,
): readonly KeyCombination[] {
  const keys = keymap.keysOf(command);
  return settings.current.singleKeys ? keys : keys.filter((key) => !isSingleKey(key));
}
