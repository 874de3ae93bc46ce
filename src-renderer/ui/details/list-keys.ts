const PAGE = 5;
const TO_END = 1000;

/** A move by so many, a letter to go to, or what a key does to an open list; `leave` lets the key pass. */
export type ListKey = number | 'open' | 'choose' | 'close' | 'leave' | { readonly letter: string };

const CLOSED_KEYS: Readonly<Record<string, ListKey>> = {
  Enter: 'open',
  ' ': 'open',
  ArrowDown: 'open',
  ArrowUp: 'open',
};
const OPEN_KEYS: Readonly<Record<string, ListKey>> = {
  Enter: 'choose',
  ' ': 'choose',
  Escape: 'close',
  Tab: 'leave',
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
  if (ctrlKey || metaKey || altKey) return null;
  const known = (isOpen ? OPEN_KEYS : CLOSED_KEYS)[key];
  if (known !== undefined) return known;
  return key.length === 1 ? { letter: key.toLowerCase() } : null;
}
