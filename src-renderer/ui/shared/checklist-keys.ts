/** What a key does in a list of things that are taken in or left out before something is done with them. */
export type ChecklistAct =
  | { readonly kind: 'move'; readonly to: number | 'start' | 'end' }
  | { readonly kind: 'move-group'; readonly to: 1 | -1 }
  | { readonly kind: 'toggle' }
  | { readonly kind: 'toggle-all' }
  | { readonly kind: 'carry-out' };

const PAGE_ROWS = 8;
const ACTS: Readonly<Record<string, ChecklistAct>> = {
  ArrowDown: { kind: 'move', to: 1 },
  ArrowUp: { kind: 'move', to: -1 },
  ArrowRight: { kind: 'move-group', to: 1 },
  ArrowLeft: { kind: 'move-group', to: -1 },
  PageDown: { kind: 'move', to: PAGE_ROWS },
  PageUp: { kind: 'move', to: -PAGE_ROWS },
  Home: { kind: 'move', to: 'start' },
  End: { kind: 'move', to: 'end' },
  ' ': { kind: 'toggle' },
  Enter: { kind: 'carry-out' },
};

export function checklistActOf(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): ChecklistAct | null {
  if (event.altKey) return null;
  // By position where the board types no Latin letter.
  const isA = event.key.toLowerCase() === 'a' || (!/^[a-z]$/iu.test(event.key) && event.code === 'KeyA');
  if (event.ctrlKey || event.metaKey) return isA ? { kind: 'toggle-all' } : null;
  return ACTS[event.key] ?? null;
}
