const TO_END = Number.MAX_SAFE_INTEGER / 2;

/** A move by so many rows, or what else a key does in the list of history. */
export type HistoryKey =
  number | { readonly kind: 'escape' | 'go' | 'act' } | { readonly kind: 'type'; readonly text: string };

/** What a key means in the pane of history; null where it is left to the field, the button or the window. */
export function historyKeyOf(
  event: KeyboardEvent,
  inField: boolean,
  onButton: boolean,
  pageRows: number,
): HistoryKey | null {
  const { key, shiftKey, altKey, isComposing } = event;
  const isChord = event.ctrlKey || event.metaKey;
  if (isComposing || altKey || event.getModifierState('AltGraph')) return null;
  if (key === 'Escape' && !isChord && !shiftKey) return { kind: 'escape' };
  if (key === 'Enter' && !onButton && !shiftKey) return { kind: isChord ? 'act' : 'go' };
  if (isChord || onButton) return null;
  if (shiftKey && key.length > 1) return null;
  const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: pageRows, PageUp: -pageRows };
  const ends: Readonly<Record<string, number>> = { Home: -TO_END, End: TO_END };
  const move = moves[key] ?? (inField ? undefined : ends[key]);
  if (move !== undefined) return move;
  return !inField && [...key].length === 1 && key !== ' ' ? { kind: 'type', text: key } : null;
}
