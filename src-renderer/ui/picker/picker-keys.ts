import { digitOf } from '../../commands/key-combination';

/** What a key means in a picker. */
export type PickerAct =
  | { readonly kind: 'move'; readonly to: 'next' | 'previous' | 'first' | 'last' }
  | { readonly kind: 'apply'; readonly stay: boolean }
  | { readonly kind: 'digit'; readonly digit: string }
  | { readonly kind: 'arm' }
  | { readonly kind: 'next-field' }
  | { readonly kind: 'close' };

export type PickerPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'
> & { readonly altGraph: boolean };

const MOVES: Readonly<Record<string, Extract<PickerAct, { kind: 'move' }>['to']>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  PageDown: 'last',
  PageUp: 'first',
};

const OTHERS: Readonly<Record<string, PickerAct>> = { Escape: { kind: 'close' }, Tab: { kind: 'next-field' } };

/** The act of a key press; null where the key is the field's own. Digits choose only while nothing is typed. */
export function pickerActOf(press: PickerPress, isQueryEmpty: boolean): PickerAct | null {
  if (press.isComposing || press.altGraph || press.key === 'Process') return null;
  const digit = digitOf(press);
  if (digit !== null) return digitAct(press, digit, isQueryEmpty);
  const command = press.ctrlKey || press.metaKey;
  if (press.key === 'Enter') return enterAct(press.altKey, command);
  return press.altKey || command ? null : (OTHERS[press.key] ?? moveAct(press.key));
}

function enterAct(alt: boolean, command: boolean): PickerAct | null {
  if (alt) return command ? null : { kind: 'arm' };
  return { kind: 'apply', stay: command };
}

function moveAct(key: string): PickerAct | null {
  const to = MOVES[key];
  return to === undefined ? null : { kind: 'move', to };
}

function digitAct(press: PickerPress, digit: string, isQueryEmpty: boolean): PickerAct | null {
  if (digit === '0' || press.ctrlKey || press.metaKey || press.shiftKey) return null;
  return press.altKey || isQueryEmpty ? { kind: 'digit', digit } : null;
}

/** The place that a move leads to in a list of so many rows, around its ends; null stands before the first. */
export function movedPlace(
  place: number | null,
  count: number,
  to: Extract<PickerAct, { kind: 'move' }>['to'],
): number | null {
  if (count === 0) return null;
  switch (to) {
    case 'next':
      return place === null ? 0 : (place + 1) % count;
    case 'previous':
      return place === null ? count - 1 : (place - 1 + count) % count;
    case 'first':
      return 0;
    case 'last':
      return count - 1;
  }
}
