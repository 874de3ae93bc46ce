/** More rows than there are. */
const TO_END = 1e9;

/** A move by so many rows, what a key does, or a letter for the filter. */
export type HistoryKey = number | 'escape' | 'go' | 'act' | { readonly typed: string };

export interface HistoryKeyPlace {
  /** In the filter, which has the keys of its own line. */
  readonly inField: boolean;
  readonly onButton: boolean;
  readonly pageRows: number;
}

/** What a key means in the pane of history; null where it is left to the field, the button or the window. */
export function historyKeyOf(event: KeyboardEvent, place: HistoryKeyPlace): HistoryKey | null {
  if (event.isComposing || event.altKey || event.getModifierState('AltGraph')) return null;
  if (event.ctrlKey || event.metaKey) return event.key === 'Enter' && !event.shiftKey ? 'act' : null;
  if (isLetter(event.key) && !place.inField && !place.onButton) return { typed: event.key };
  return event.shiftKey ? null : plainKey(event.key, place);
}

function isLetter(key: string): boolean {
  return [...key].length === 1 && key !== ' ';
}

function plainKey(key: string, { inField, onButton, pageRows }: HistoryKeyPlace): HistoryKey | null {
  if (key === 'Escape') return 'escape';
  if (onButton) return null;
  const anywhere: Readonly<Record<string, HistoryKey>> = {
    Enter: 'go',
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: pageRows,
    PageUp: -pageRows,
  };
  const inList: Readonly<Record<string, number>> = { Home: -TO_END, End: TO_END };
  return anywhere[key] ?? (inField ? null : (inList[key] ?? null));
}
