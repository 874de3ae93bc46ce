import { cdp, page } from 'vitest/browser';
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

export interface MouseStep {
  readonly type: 'mousePressed' | 'mouseMoved' | 'mouseReleased';
  readonly x: number;
  readonly y: number;
  /** Alt 1, Ctrl 2, Meta 4, Shift 8. */
  readonly modifiers?: number;
}

/** The real mouse, in pixels of the window under test. */
export async function mouse({ type, x, y, modifiers = 0 }: MouseStep): Promise<void> {
  const frame = window.frameElement?.getBoundingClientRect();
  const scale = frame === undefined ? 1 : frame.width / window.innerWidth;
  await cdp().send('Input.dispatchMouseEvent', {
    type,
    x: (frame?.left ?? 0) + x * scale,
    y: (frame?.top ?? 0) + y * scale,
    button: 'left',
    buttons: type === 'mouseReleased' ? 0 : 1,
    clickCount: 1,
    modifiers,
  });
}

/** Until what was asked for in this frame is on the screen. */
async function nextFrame(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
}

/** Until the font of the text is there and a frame is drawn with it, the words stand elsewhere. */
export async function textIsSet(): Promise<void> {
  await document.fonts.load('18px "Source Serif 4 Variable"');
  await nextFrame();
  await document.fonts.ready;
  await nextFrame();
}

/** Drags over words that stand on one line. */
export async function dragOver(workspace: Workspace, words: string): Promise<void> {
  await textIsSet();
  const { left, right, top, height } = rectOf(workspace, words);
  const y = top + height / 2;
  await mouse({ type: 'mousePressed', x: left + 1, y });
  await mouse({ type: 'mouseMoved', x: (left + right) / 2, y });
  await mouse({ type: 'mouseMoved', x: right - 1, y });
  await mouse({ type: 'mouseReleased', x: right - 1, y });
}

/** Clicks into the middle of words that stand on one line. */
export async function clickOn(workspace: Workspace, words: string): Promise<void> {
  const { left, right, top, height } = rectOf(workspace, words);
  const at = { x: (left + right) / 2, y: top + height / 2 };
  await mouse({ type: 'mousePressed', ...at });
  await mouse({ type: 'mouseReleased', ...at });
}
