const PAGE = 12;

export interface GridPlace {
  readonly line: number;
  readonly column: number;
}

interface Grid {
  readonly lines: number;
  readonly columns: number;
  /** Whether J and K move as well. */
  readonly letters: boolean;
}

/** Where a key goes in a grid of so many lines and columns; null for a key that moves nothing. Line -1 is the head. */
export function placeAfterKey(event: KeyboardEvent, from: GridPlace, grid: Grid): GridPlace | null {
  if (event.altKey || event.metaKey) return null;
  const { line, column } = from;
  const { lines, columns, letters } = grid;
  const moves: Readonly<Record<string, GridPlace>> = event.ctrlKey
    ? { Home: { line: 0, column: 0 }, End: { line: lines - 1, column: columns - 1 } }
    : {
        ArrowDown: { line: line + 1, column },
        ArrowUp: { line: line - 1, column },
        ArrowRight: { line, column: column + 1 },
        ArrowLeft: { line, column: column - 1 },
        PageDown: { line: line + PAGE, column },
        PageUp: { line: Math.max(0, line - PAGE), column },
        Home: { line, column: 0 },
        End: { line, column: columns - 1 },
        ...(letters ? { j: { line: line + 1, column }, k: { line: line - 1, column } } : {}),
      };
  return moves[event.key] ?? null;
}
