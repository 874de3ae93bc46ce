import { expect, it, describe } from 'vitest';
import { showArticle } from './shown-article';

const PARTS = [
  ['title', 'Bridge stays closed'],
  ['publication', 'The Harbour Post, Norland'],
  ['paragraph', '"We will wait", the mayor said\non Monday.'],
  ['listItem', 'first thing'],
  ['listItem', 'second thing'],
  ['paragraph', 'Last words.'],
] as const;

describe('the shown article', () => {
  it('holds each block as one text node with exactly its characters, and nothing else', () => {
    const { root, text, blocks } = showArticle(PARTS);
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode() !== null) found.push(walker.currentNode.nodeValue ?? '');
    expect(found).toEqual(blocks.map((block) => text.slice(block.start, block.end)));
    expect([...root.querySelectorAll('.text-block')].map((element) => element.tagName)).toEqual([
      'H1',
      'P',
      'P',
      'LI',
      'LI',
      'P',
    ]);
    expect(root.querySelectorAll('ul > li')).toHaveLength(2);
    expect(root.querySelectorAll('[data-number]')).toHaveLength(4);
  });

  it('gives every offset of a block back from its place in the DOM', () => {
    const { article, blocks } = showArticle(PARTS);
    for (const block of blocks) {
      for (let offset = block.start; offset <= block.end; offset += 1) {
        const place = article.positionAt(offset);
        expect(place === null ? null : article.offsetOf(place.node, place.offset)).toBe(offset);
      }
    }
  });

  it('sends an offset between two blocks to the border that was asked for', () => {
    const { article, blocks } = showArticle(PARTS);
    const between = (blocks[0]?.end ?? 0) + 1;
    expect(article.positionAt(between, 'before')).toEqual({ node: article.elements[0]?.firstChild, offset: 19 });
    expect(article.positionAt(between, 'after')).toEqual({ node: article.elements[1]?.firstChild, offset: 0 });
    expect(article.blockIndexAt(between, 'before')).toBe(0);
    expect(article.blockIndexAt(between)).toBe(1);
  });

  it('reads places that are elements, and knows what is outside', () => {
    const { article, root, blocks, text } = showArticle(PARTS);
    const second = article.elements[1];
    const list = root.querySelector('ul');
    if (second === undefined || list === null) throw new Error('The article is not as it was made.');
    expect(article.offsetOf(second, 0)).toBe(blocks[1]?.start);
    expect(article.offsetOf(second, 1)).toBe(blocks[1]?.end);
    expect(article.offsetOf(root, 0)).toBe(0);
    expect(article.offsetOf(root, root.childNodes.length)).toBe(text.length);
    expect(article.offsetOf(root, 2, 'before')).toBe(blocks[1]?.end);
    expect(article.offsetOf(list, 1)).toBe(blocks[4]?.start);
    expect(article.offsetOf(document.body, 0)).toBeNull();
  });

  it('reads a selection over several blocks without the space at its ends', () => {
    const { article, blocks } = showArticle(PARTS);
    article.setSelection(3, 50);
    expect(article.selectionRange()).toEqual({ range: { start: 3, end: 50 }, anchor: 3, focus: 50, collapsed: false });
    const third = article.elements[2]?.firstChild;
    const fourth = article.elements[3];
    if (!third || fourth === undefined) throw new Error('The article is not as it was made.');
    document.getSelection()?.setBaseAndExtent(third, 0, fourth, 0);
    expect(article.selectionRange()?.range).toEqual({ start: blocks[2]?.start, end: blocks[2]?.end });
  });

  it('keeps the direction of a selection made backwards', () => {
    const { article } = showArticle(PARTS);
    article.setSelection(40, 4);
    expect(article.selectionRange()).toMatchObject({ range: { start: 4, end: 40 }, anchor: 40, focus: 4 });
  });

  it('takes a selection of nothing but the space between two blocks for a caret', () => {
    const { article, blocks } = showArticle(PARTS);
    const [first, second] = article.elements;
    if (!first?.firstChild || !second?.firstChild) throw new Error('The article is not as it was made.');
    document.getSelection()?.setBaseAndExtent(first.firstChild, 19, second.firstChild, 0);
    const caret = blocks[1]?.start ?? -1;
    expect(article.selectionRange()).toMatchObject({ collapsed: true, range: { start: caret, end: caret } });
  });

  it('finds the offset under a point of the window', () => {
    const { article } = showArticle(PARTS);
    const rect = article.rectsOf({ start: 60, end: 61 })[0];
    if (rect === undefined) throw new Error('The character is nowhere.');
    expect(article.offsetFromPoint(rect.left + 1, rect.top + rect.height / 2)).toBe(60);
  });

  it('sets each block in the direction of its own letters where scripts are mixed', () => {
    const { article } = showArticle([
      ['paragraph', 'NATO قال المتحدث باسم الحكومة إن الجسر سيبقى مغلقا'],
      ['paragraph', 'https://example.org/news'],
      ['date', '24.10.2023'],
    ]);
    expect(article.elements.map((element) => element.dir)).toEqual(['rtl', 'ltr', '']);
  });
});
