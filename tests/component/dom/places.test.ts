import { describe, expect, it } from 'vitest';
import { moveCaret } from '$renderer/dom/caret-moves';
import { characterAtPoint } from '$renderer/dom/character-at-point';
import { revealOffset, scrollByPage, scrollIntoMiddle } from '$renderer/dom/pane-scroll';
import { scrollToOffset, topOffset } from '$renderer/dom/viewport-place';
import type { TextRange } from '$core/model/anchor';
import { frame, longParts, showArticle, type ShownArticle } from './shown-article';

function placeOf({ article, pane }: ShownArticle, offset: number): number {
  const rect = article.rectsOf({ start: offset, end: offset + 1 })[0];
  return (rect?.top ?? Number.NaN) - pane.getBoundingClientRect().top;
}

/** Every full stop ends a sentence: enough for the texts of this file. */
function sentencesIn(text: string) {
  return (stretch: TextRange): TextRange[] =>
    [...text.slice(stretch.start, stretch.end).matchAll(/[^.]+\.\s*/gu)].map((found) => ({
      start: stretch.start + found.index,
      end: stretch.start + found.index + found[0].length,
    }));
}

describe('the place in the article', () => {
  it('is found again after the article was shown anew, to the line', async () => {
    const shown = showArticle(longParts(400));
    await frame();
    const offsets: number[] = [];
    for (const share of [0, 0.03, 0.4, 0.77]) {
      shown.pane.scrollTop = shown.pane.scrollHeight * share;
      await frame();
      offsets.push(topOffset(shown.article));
    }
    for (const offset of offsets) {
      const again = showArticle(longParts(400));
      // The guessed heights are all wrong.
      again.root.style.setProperty('--characters-a-line', '30');
      scrollToOffset(again.article, offset);
      await frame();
      await frame();
      expect(topOffset(again.article)).toBe(offset);
      expect(Math.abs(placeOf(again, offset))).toBeLessThan(24);
    }
  });

  it('stays when the pane is not scrolled and the text is at its start', () => {
    const { article, pane } = showArticle(longParts(5));
    expect(topOffset(article)).toBe(0);
    scrollToOffset(article, 0);
    expect(pane.scrollTop).toBe(0);
  });
});

describe('bringing into sight', () => {
  it('scrolls a far range into the middle, where it stays when its surroundings are laid out', async () => {
    const shown = showArticle(longParts(400));
    shown.root.style.setProperty('--characters-a-line', '30');
    await frame();
    const start = shown.blocks[300]?.start ?? 0;
    expect(scrollIntoMiddle(shown.article, { start, end: start + 30 })).toBe(true);
    await frame();
    await frame();
    expect(placeOf(shown, start)).toBeGreaterThan(80);
    expect(placeOf(shown, start)).toBeLessThan(240);
    expect(scrollIntoMiddle(shown.article, { start, end: start + 30 })).toBe(false);
  });

  it('does not scroll to what is in the middle already', async () => {
    const shown = showArticle(longParts(400));
    await frame();
    shown.pane.scrollTop = 3000;
    await frame();
    const { left, top } = shown.pane.getBoundingClientRect();
    const offset = shown.article.offsetFromPoint(left + 200, top + 200) ?? 0;
    const before = shown.pane.scrollTop;
    expect(scrollIntoMiddle(shown.article, { start: offset, end: offset + 5 })).toBe(false);
    expect(shown.pane.scrollTop).toBe(before);
  });

  it('scrolls by a page less two lines, and as little as shows a line', async () => {
    const shown = showArticle(longParts(60));
    await frame();
    scrollByPage(shown.article, 'forward');
    expect(shown.pane.scrollTop).toBe(344);
    scrollByPage(shown.article, 'back');
    expect(shown.pane.scrollTop).toBe(0);
    revealOffset(shown.article, shown.blocks[1]?.start ?? 0);
    expect(shown.pane.scrollTop).toBe(0);
    const far = shown.blocks[20]?.start ?? 0;
    revealOffset(shown.article, far);
    expect(placeOf(shown, far)).toBeGreaterThan(300);
    expect(placeOf(shown, far)).toBeLessThan(375);
  });
});

describe('moving by sentences and paragraphs', () => {
  const parts = [
    ['paragraph', 'One here. Two here.\nThree here.'],
    ['paragraph', 'Four here. Five here.'],
  ] as const;

  it('goes from sentence to sentence, over the end of a paragraph too, and back', () => {
    const { article, text } = showArticle(parts);
    const sentences = sentencesIn(text);
    article.setCaret(0);
    const stops = ['Two', 'Three', 'Four', 'Five'].map((word) => text.indexOf(word));
    for (const stop of [...stops, text.length]) {
      moveCaret(article, { unit: 'sentence', direction: 'forward', extend: false }, sentences);
      expect(article.selectionRange()).toMatchObject({ focus: stop, collapsed: true });
    }
    for (const stop of [...stops.toReversed(), 0, 0]) {
      moveCaret(article, { unit: 'sentence', direction: 'back', extend: false }, sentences);
      expect(article.selectionRange()?.focus).toBe(stop);
    }
  });

  it('grows to the end of the sentence and then of the next', () => {
    const { article, text } = showArticle(parts);
    article.setCaret(4);
    for (const end of ['One here.', 'Two here.', 'Three here.', 'Four here.']) {
      moveCaret(article, { unit: 'sentence', direction: 'forward', extend: true }, sentencesIn(text));
      expect(article.selectionRange()?.range).toEqual({ start: 4, end: text.indexOf(end) + end.length });
    }
  });

  it('goes and grows by paragraphs', () => {
    const { article, text, blocks } = showArticle(parts);
    const sentences = sentencesIn(text);
    article.setCaret(4);
    moveCaret(article, { unit: 'paragraph', direction: 'forward', extend: false }, sentences);
    expect(article.selectionRange()?.focus).toBe(blocks[1]?.start);
    moveCaret(article, { unit: 'paragraph', direction: 'forward', extend: true }, sentences);
    expect(article.selectionRange()?.range).toEqual({ start: blocks[1]?.start, end: blocks[1]?.end });
    article.setCaret(text.length);
    moveCaret(article, { unit: 'paragraph', direction: 'back', extend: false }, sentences);
    expect(article.selectionRange()?.focus).toBe(blocks[1]?.start);
  });
});

describe('the character at a point', () => {
  it('is the one that was clicked, on its right half too, and none beside the text', () => {
    const { article, root } = showArticle([['paragraph', 'Wide words here']]);
    const rect = article.rectsOf({ start: 0, end: 1 })[0];
    if (rect === undefined) throw new Error('The character is nowhere.');
    const y = rect.top + rect.height / 2;
    expect(article.offsetFromPoint(rect.right - 2, y)).toBe(1);
    expect(characterAtPoint(article, rect.right - 2, y)).toBe(0);
    expect(characterAtPoint(article, rect.left + 2, y)).toBe(0);
    expect(characterAtPoint(article, root.getBoundingClientRect().right - 2, y)).toBeNull();
  });
});
