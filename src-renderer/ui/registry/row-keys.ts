const PAGE = 10;

/** What a key does in a list of rows: to another row, or to the row itself. */
export type RowKey = { readonly to: number } | 'toggle' | 'open' | 'leave';

/** What a key means in a list with `count` rows at row `from`; null for what is none of its own. `letters` are J and K. */
export function rowKeyOf(event: KeyboardEvent, from: number, count: number, letters: boolean): RowKey | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return null;
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + PAGE,
    PageUp: from - PAGE,
    Home: 0,
    End: count - 1,
    ...(letters ? { j: from + 1, k: from - 1 } : {}),
  };
  const wanted = moves[event.key];
  if (wanted !== undefined) return { to: Math.max(0, Math.min(wanted, count - 1)) };
  if (event.key === ' ') return 'toggle';
  if (event.key === 'Enter') return 'open';
  return event.key === 'Escape' ? 'leave' : null;
}
