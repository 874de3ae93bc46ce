import type { Choice } from './choices';

const PAGE = 5;
const TO_END = 1000;

/** A move by so many, a letter to go to, or what a key does to an open list; `leave` lets the key pass. */
export type ListKey = number | 'open' | 'choose' | 'close' | 'leave' | { readonly letter: string };

const MOVES: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE,
  PageUp: -PAGE,
  End: TO_END,
  Home: -TO_END,
};

/** What a key means on a control that opens a list of choices; null for what is none of its own. */
export function listKeyOf(event: KeyboardEvent, isOpen: boolean): ListKey | null {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey) return null;
  if (key === 'Enter' || key === ' ') return isOpen ? 'choose' : 'open';
  if (key === 'Escape') return isOpen ? 'close' : null;
  if (key === 'Tab') return isOpen ? 'leave' : null;
  const move = MOVES[key];
  if (move !== undefined) return isOpen || Math.abs(move) === 1 ? move : null;
  return key.length === 1 && !altKey ? { letter: key.toLowerCase() } : null;
}

/** The next choice that begins with the letter, from the one after `from` on and round again. */
export function matchingIndex(list: readonly Choice[], letter: string, from: number): number | undefined {
  const order = list.map((_, step) => (from + 1 + step) % list.length);
  return order.find((index) => list[index]?.label.toLowerCase().startsWith(letter));
}
