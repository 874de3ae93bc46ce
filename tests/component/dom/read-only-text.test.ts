import { afterEach, describe, expect, it } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { keepCaretNeighbourhood } from '$renderer/dom/caret-neighbourhood';
import { makeReadOnlyText } from '$renderer/dom/read-only-edit-context';
import { frame, longParts, showArticle, type ShownArticle } from './shown-article';

const ends: (() => void)[] = [];

function showReadOnly(paragraphs: number): ShownArticle {
  const shown = showArticle(longParts(paragraphs));
  ends.push(makeReadOnlyText(shown.root), keepCaretNeighbourhood(shown.article));
  shown.root.focus();
  shown.article.setCaret(0);
  return shown;
}

function caretOf({ article }: ShownArticle): number | undefined {
  return article.selectionRange()?.focus;
}

afterEach(() => {
  for (const end of ends.splice(0)) end();
});

describe('the text that cannot be changed', () => {
  it('is left as it is by typing, deleting, cutting, pasting, dropping and composing', async () => {
    const shown = showReadOnly(3);
    const before = shown.root.innerHTML;
    shown.article.setSelection(4, 20);
    await userEvent.keyboard('abc 1{Enter}{Backspace}{Delete}');
    await userEvent.keyboard('{Control>}{Backspace}{/Control}{Control>}{Delete}{/Control}{Shift>}{Enter}{/Shift}');
    await userEvent.keyboard('{Control>}c{/Control}{Control>}v{/Control}{Control>}x{/Control}');
    await userEvent.keyboard('{Control>}z{/Control}{Control>}b{/Control}');
    await cdp().send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
    await cdp().send('Input.insertText', { text: '日本' });
    const data = new DataTransfer();
    data.setData('text/plain', 'dropped');
    shown.root.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    expect(shown.root.innerHTML).toBe(before);
    expect(shown.root.editContext?.text).toBe('');
  });

  it('has the caret of the browser: characters, words, lines, both ends, and Shift', async () => {
    const shown = showReadOnly(4);
    const { text, blocks } = shown;
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(caretOf(shown)).toBe(2);
    await userEvent.keyboard('{Control>}{ArrowRight}{/Control}');
    expect(caretOf(shown)).toBe(text.indexOf(' 1'));
    await userEvent.keyboard('{End}');
    const endOfLine = caretOf(shown) ?? 0;
    expect(endOfLine).toBeGreaterThan(40);
    await userEvent.keyboard('{Home}{Shift>}{ArrowDown}{/Shift}');
    expect(shown.article.selectionRange()).toMatchObject({ anchor: 0, focus: endOfLine + 1 });
    await userEvent.keyboard('{Control>}{End}{/Control}');
    expect(caretOf(shown)).toBe(text.length);
    await userEvent.keyboard('{Control>}{Home}{/Control}');
    expect(caretOf(shown)).toBe(blocks[0]?.start);
  });

  it('lets Tab out and in again', async () => {
    const shown = showReadOnly(2);
    const after = document.createElement('button');
    document.body.append(after);
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(after);
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(document.activeElement).toBe(shown.root);
  });

  it('goes line by line from end to end of a long text, though most of it is not laid out', async () => {
    const shown = showReadOnly(300);
    await frame();
    await userEvent.keyboard('{Control>}{End}{/Control}');
    expect(caretOf(shown)).toBe(shown.text.length);
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}');
    const nearEnd = caretOf(shown) ?? 0;
    expect(shown.text.length - nearEnd).toBeLessThan(1000);
    await userEvent.keyboard('{Control>}{Home}{/Control}{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(caretOf(shown)).toBeLessThan(400);
    await userEvent.keyboard('{PageDown}{PageDown}{PageDown}');
    const down = caretOf(shown) ?? 0;
    expect(down).toBeGreaterThan(1200);
    expect(down).toBeLessThan(5000);
    await userEvent.keyboard('{PageUp}{PageUp}{PageUp}');
    expect(caretOf(shown)).toBeLessThan(400);
  });

  it('can be selected whole', async () => {
    const shown = showReadOnly(300);
    await userEvent.keyboard('{Control>}a{/Control}');
    expect(shown.article.selectionRange()?.range).toEqual({ start: 0, end: shown.text.length });
  });
});
