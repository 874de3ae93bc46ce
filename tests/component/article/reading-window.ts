import { page } from 'vitest/browser';
import type { TextRange } from '$core/model/anchor';
import type { Annotation } from '$core/model/annotation';
import type { Workspace } from '$renderer/services/workspace';

export const text = page.getByRole('textbox', { name: 'Text', exact: true });

/** Where the words stand in the open article; they must stand in it. */
export function rangeOf({ reading }: Workspace, words: string): TextRange {
  const start = reading.current?.text.text.indexOf(words) ?? -1;
  if (start < 0) throw new Error(`“${words}” does not stand in the article.`);
  return { start, end: start + words.length };
}

/** Selects words, with the keyboard focus in the text. */
export function select(workspace: Workspace, words: string): void {
  const { start, end } = rangeOf(workspace, words);
  workspace.reading.pane?.focus();
  workspace.reading.pane?.setSelection(start, end);
}

/** The words as they stand in the window. */
export function rectOf(workspace: Workspace, words: string): DOMRect {
  const rect = workspace.reading.pane?.rectOf?.(rangeOf(workspace, words));
  if (rect === undefined || rect === null) throw new Error(`“${words}” is not laid out.`);
  return rect;
}

/** The words that are painted as marks of a kind, in all lanes. */
export function paintedOf(kind: Annotation['kind']): string[] {
  return [1, 2, 3].flatMap((lane) => paintedAs(`${kind}-decided-${String(lane)}`));
}

/** The words of the ranges that are registered under a name. */
export function paintedAs(name: string): string[] {
  return [...(CSS.highlights.get(name) ?? [])].map(({ startContainer, startOffset, endOffset }) =>
    (startContainer.textContent ?? '').slice(startOffset, endOffset),
  );
}
