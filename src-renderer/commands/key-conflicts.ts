import type { KeymapState } from '../state/keymap-state.svelte';
import { commands } from './catalogue';
import type { Command, KeyCombination, KeyScope } from './command';
import { belongsToTextField, ownerOf, type KeyOwner } from './key-owners';

/** What stands in the way of one of a command's combinations. */
export type KeyConflict =
  | { readonly kind: 'command'; readonly combination: KeyCombination; readonly other: Command }
  | { readonly kind: KeyOwner | 'text-field'; readonly combination: KeyCombination };

/** Places that hold each other; every other pair of places lies apart. */
const WITHIN: Readonly<Record<KeyScope, readonly KeyScope[]>> = {
  everywhere: ['everywhere', 'marks', 'article', 'speakers', 'tags', 'claims', 'table', 'earlier'],
  marks: ['everywhere', 'marks', 'article'],
  article: ['everywhere', 'marks', 'article'],
  speakers: ['everywhere', 'speakers'],
  tags: ['everywhere', 'tags'],
  claims: ['everywhere', 'claims'],
  table: ['everywhere', 'table'],
  earlier: ['everywhere', 'earlier'],
};

/**
 * The conflicts of a command under a keymap. What ships together is none: there the command of the smaller place comes first
 * in the catalogue.
 */
export function conflictsOf(command: Command, keymap: KeymapState, isMac: boolean): readonly KeyConflict[] {
  return keymap
    .keysOf(command)
    .flatMap((combination) => [...othersOn(command, combination, keymap), ...ownersOf(command, combination, isMac)]);
}

function othersOn(command: Command, combination: KeyCombination, keymap: KeymapState): KeyConflict[] {
  const others = commands.filter((other) => other.id !== command.id && canMeet(command, other));
  const shipsWithIt = command.keys.includes(combination);
  return others
    .filter((other) => keymap.keysOf(other).includes(combination))
    .filter((other) => !(shipsWithIt && other.keys.includes(combination)))
    .map((other) => ({ kind: 'command', combination, other }));
}

/** One that takes its keys only at times gives way at all others. */
function canMeet(a: Command, b: Command): boolean {
  if (a.takesKeysWhen !== undefined || b.takesKeysWhen !== undefined) return false;
  return WITHIN[a.scope].includes(b.scope);
}

function ownersOf(command: Command, combination: KeyCombination, isMac: boolean): KeyConflict[] {
  if (command.keys.includes(combination)) return [];
  const owner = ownerOf(combination, isMac);
  if (owner !== null) return [{ kind: owner, combination }];
  const isLost = command.scope === 'everywhere' && belongsToTextField(combination);
  return isLost ? [{ kind: 'text-field', combination }] : [];
}
