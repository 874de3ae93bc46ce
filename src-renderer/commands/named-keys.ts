import { t, type MessageKey, type MessageValues } from '../messages/translate';
import type { Workspace } from '../services/workspace';
import type { Keyed } from '../state/keymap-state.svelte';
import { keysAsText } from './key-words';
import { keysInForce } from './keys-in-force';

/** Commands that other commands name by their keys. Each takes its id and its shipped keys from here. */
export const NEXT_ANNOTATION = { id: 'next-annotation', keys: ['j'] } as const satisfies Keyed;
export const RETARGET = { id: 'retarget', keys: ['b'] } as const satisfies Keyed;
export const ATTACH = { id: 'earlier-attach', keys: ['b'] } as const satisfies Keyed;
export const DELETE = { id: 'delete', keys: ['Delete', 'Backspace'] } as const satisfies Keyed;
export const CLOSE = { id: 'close', keys: ['Escape'] } as const satisfies Keyed;
export const PALETTE = { id: 'palette', keys: ['Ctrl+k'] } as const satisfies Keyed;
export const SEARCH = { id: 'search', keys: ['Ctrl+Shift+F'] } as const satisfies Keyed;

/** What a message gets in place of keys that nobody has now; it then says the same without them. */
const NO_KEY = 'none';

type Where = Pick<Workspace, 'keymap' | 'settings' | 'start'>;

function firstKey(where: Where, command: Keyed | undefined): string {
  const [first] = command === undefined ? [] : keysInForce(where, command);
  return first === undefined ? NO_KEY : keysAsText(first, where.start.platform === 'darwin');
}

/** A message that names keys: each value of `keyed` is the first key of that command in the keymap in force. */
export function wordsWithKeys(
  where: Where,
  message: MessageKey,
  keyed: Readonly<Record<string, Keyed | undefined>>,
  values: MessageValues = {},
): string {
  const keys: MessageValues = Object.fromEntries(
    Object.entries(keyed).map(([name, command]) => [name, firstKey(where, command)]),
  );
  return t(message, { ...values, ...keys });
}
