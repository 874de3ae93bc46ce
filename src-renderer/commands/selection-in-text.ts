import type { TextRange } from '$core/model/anchor';
import type { Workspace } from '../services/workspace';

/** Where the caret or the selection stands. */
export function here({ session }: Workspace): TextRange {
  const caret = session.caretOffsetUtf16;
  return session.selected?.range ?? { start: caret, end: caret };
}

export function isSameRange(a: TextRange, b: TextRange): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Selects the range and brings it into sight. */
export function select({ reading }: Workspace, { start, end }: TextRange): void {
  reading.pane?.setSelection(start, end);
  reading.pane?.reveal({ start, end });
}
