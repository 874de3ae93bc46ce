/** What a key does in the list of mentions. */
export type MentionAct =
  | { readonly kind: 'move'; readonly to: number | 'start' | 'end' }
  | { readonly kind: 'toggle' }
  | { readonly kind: 'toggle-all' }
  | { readonly kind: 'mark' };

const PAGE_ROWS = 8;
const ACTS: Readonly<Record<string, MentionAct>> = {
  ArrowDown: { kind: 'move', to: 1 },
  ArrowUp: { kind: 'move', to: -1 },
  PageDown: { kind: 'move', to: PAGE_ROWS },
  PageUp: { kind: 'move', to: -PAGE_ROWS },
  Home: { kind: 'move', to: 'start' },
  End: { kind: 'move', to: 'end' },
  ' ': { kind: 'toggle' },
  Enter: { kind: 'mark' },
};

export function mentionActOf(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): MentionAct | null {
  if (event.altKey) return null;
  // By position where the board types no Latin letter.
  const isA = event.key.toLowerCase() === 'a' || (!/^[a-z]$/iu.test(event.key) && event.code === 'KeyA');
  if (event.ctrlKey || event.metaKey) return isA ? { kind: 'toggle-all' } : null;
  return ACTS[event.key] ?? null;
}
