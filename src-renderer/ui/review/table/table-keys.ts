/** What a key of movement does in the Table. All other keys are commands. */
export type TableKey = { readonly line: number; readonly column: number } | { readonly extendTo: number } | 'leave';

interface From {
  readonly line: number;
  readonly column: number;
  readonly lines: number;
  readonly columns: number;
  /** As many lines as are in sight. */
  readonly page: number;
}

/** What a key means at a cell; null for what is none of the Table's own. Line -1 is its head. */
export function tableKeyOf(event: KeyboardEvent, from: From): TableKey | null {
  if (event.altKey || event.metaKey) return null;
  const to = lineFor(event, from);
  if (to !== null)
    return event.shiftKey && !event.ctrlKey ? { extendTo: to } : { line: to, column: columnAt(event, from) };
  if (event.ctrlKey || event.shiftKey) return null;
  if (event.key === 'Escape') return 'leave';
  const column = columnFor(event.key, from);
  return column === null ? null : { line: from.line, column };
}

function lineFor({ key, ctrlKey, shiftKey }: KeyboardEvent, from: From): number | null {
  const { line, lines, page } = from;
  const [last, least] = [lines - 1, shiftKey ? 0 : -1];
  const moves: Readonly<Record<string, number>> = ctrlKey
    ? { Home: 0, End: last }
    : {
        ArrowDown: Math.min(line + 1, last),
        ArrowUp: Math.max(line - 1, least),
        PageDown: Math.min(line + page, last),
        PageUp: Math.max(line - page, 0),
      };
  return moves[key] ?? null;
}

function columnAt({ key, ctrlKey }: KeyboardEvent, { column, columns }: From): number {
  if (!ctrlKey) return column;
  return key === 'Home' ? 0 : columns - 1;
}

function columnFor(key: string, { column, columns }: From): number | null {
  switch (key) {
    case 'ArrowRight':
      return Math.min(column + 1, columns - 1);
    case 'ArrowLeft':
      return Math.max(column - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return columns - 1;
    default:
      return null;
  }
}
