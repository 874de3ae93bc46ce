import type { KeymapState } from '../state/keymap-state.svelte';
import { commands } from './catalogue';
import type { Command, KeyCombination } from './command';

/**
 * The commands by their combinations. Of those that share one the first that is in its place is heard: one that takes keys
 * only at times, then one to which a person gave the keys, then the shipped ones.
 */
export function commandsByCombination(keymap: KeymapState): ReadonlyMap<KeyCombination, readonly Command[]> {
  const found = new Map<KeyCombination, Command[]>();
  for (const command of commands) {
    for (const key of keymap.keysOf(command)) found.set(key, [...(found.get(key) ?? []), command]);
  }
  for (const [key, having] of found) having.sort((a, b) => rank(a, key) - rank(b, key));
  return found;
}

function rank({ takesKeysWhen, keys }: Command, key: KeyCombination): number {
  if (takesKeysWhen !== undefined) return 0;
  return keys.includes(key) ? 2 : 1;
}
