import { afterEach, describe, expect, it } from 'vitest';
import { Painter, type PaintSpan } from '$renderer/dom/painter';
import { frame, longParts, showArticle } from './shown-article';

const ends: (() => void)[] = [];

function paint(paragraphs: number): { painter: Painter; shown: ReturnType<typeof showArticle> } {
  const shown = showArticle(longParts(paragraphs));
  const painter = new Painter(shown.article);
  ends.push(() => {
    painter.dispose();
  });
  return { painter, shown };
}

function span(id: string, start: number, end: number, more: Partial<PaintSpan> = {}): PaintSpan {
  return { id, kind: 'quote', proposed: false, segments: [{ start, end }], ...more };
}

/** What is registered under the name, as the words under each range. */
function wordsIn(name: string): string[] {
  return [...(CSS.highlights.get(name) ?? [])].map((range) => {
    const words = range.startContainer.nodeValue ?? '';
    return words.slice(range.startOffset, range.endOffset);
  });
}

afterEach(() => {
  for (const end of ends.splice(0)) end();
});

describe('the painter', () => {
  it('registers each mark under its kind and state and leaves the DOM alone', () => {
    const { painter, shown } = paint(3);
    const before = shown.root.innerHTML;
    painter.paint([
      span('a', 0, 9),
      span('b', 20, 30, { kind: 'claim' }),
      span('c', 40, 50, { kind: 'highlight', proposed: true }),
    ]);
    expect(wordsIn('quote-decided-1')).toEqual([shown.text.slice(0, 9)]);
    expect(wordsIn('claim-decided-1')).toEqual([shown.text.slice(20, 30)]);
    expect(wordsIn('highlight-proposed-1')).toEqual([shown.text.slice(40, 50)]);
    expect(shown.root.innerHTML).toBe(before);
  });

  it('registers a mark over several blocks and segments piece by piece', () => {
    const { painter, shown } = paint(3);
    const [first, second] = shown.blocks;
    if (first === undefined || second === undefined) throw new Error('The article is not as it was made.');
    const segments = [
      { start: 0, end: 4 },
      { start: first.end - 5, end: second.start + 6 },
    ];
    painter.put(span('a', 0, 0, { segments }));
    expect(wordsIn('quote-decided-1')).toEqual([
      shown.text.slice(0, 4),
      shown.text.slice(first.end - 5, first.end),
      shown.text.slice(second.start, second.start + 6),
    ]);
  });

  it('puts overlapping marks of any kind into lanes of their own, the deepest sharing the last', () => {
    const { painter } = paint(2);
    painter.put(span('a', 0, 40));
    painter.put(span('b', 10, 30, { kind: 'claim' }));
    painter.put(span('c', 12, 20));
    painter.put(span('d', 14, 18));
    painter.put(span('e', 50, 60));
    expect(wordsIn('quote-decided-1')).toHaveLength(2);
    expect(wordsIn('claim-decided-2')).toHaveLength(1);
    expect(wordsIn('quote-decided-3')).toHaveLength(2);
  });

  it('leaves a mark in its lane when what it lay over is removed, and when it comes back', () => {
    const { painter } = paint(2);
    painter.put(span('a', 0, 40));
    painter.put(span('b', 10, 30));
    painter.remove('a');
    painter.put(span('b', 10, 32));
    expect(wordsIn('quote-decided-2')).toHaveLength(1);
    painter.put(span('a', 0, 40));
    expect(wordsIn('quote-decided-1')).toHaveLength(1);
    painter.remove('b');
    painter.remove('a');
    expect(wordsIn('quote-decided-1')).toHaveLength(0);
    expect(wordsIn('quote-decided-2')).toHaveLength(0);
  });

  it('registers only what is near the pane, and the rest when it is scrolled there', async () => {
    const { painter, shown } = paint(400);
    painter.paint(shown.blocks.map((block, index) => span(String(index), block.start, block.start + 13)));
    expect(wordsIn('quote-decided-1').length).toBeGreaterThan(3);
    expect(wordsIn('quote-decided-1').length).toBeLessThan(40);
    expect(wordsIn('quote-decided-1')).toContain(shown.text.slice(0, 13));
    shown.pane.scrollTop = shown.pane.scrollHeight;
    await frame();
    const last = shown.blocks.at(-1);
    expect(wordsIn('quote-decided-1').length).toBeLessThan(40);
    expect(wordsIn('quote-decided-1')).not.toContain(shown.text.slice(0, 13));
    painter.put(span('last', last?.start ?? 0, (last?.start ?? 0) + 13));
    expect(wordsIn('quote-decided-2')).toEqual(['Paragraph 400']);
  });

  it('shows the one at hand, what was found and the parts of a quote as overlays', () => {
    const { painter, shown } = paint(2);
    painter.setCurrent('a');
    expect(wordsIn('current-quote')).toEqual([]);
    painter.put(span('a', 0, 9));
    expect(wordsIn('current-quote')).toEqual([shown.text.slice(0, 9)]);
    painter.put(span('a', 0, 12));
    expect(wordsIn('current-quote')).toEqual([shown.text.slice(0, 12)]);
    painter.setParts({
      cue: [{ start: 20, end: 24 }],
      'cue-supposed': [],
      source: [{ start: 15, end: 18 }],
      'source-supposed': [],
    });
    painter.setFound([
      { start: 3, end: 5 },
      { start: 30, end: 32 },
    ]);
    expect([wordsIn('cue').length, wordsIn('source').length, wordsIn('found').length]).toEqual([1, 1, 2]);
    painter.setFound([]);
    painter.put(span('a', 0, 12, { kind: 'claim' }));
    expect([wordsIn('current-quote').length, wordsIn('current-claim').length]).toEqual([0, 1]);
    painter.remove('a');
    expect([wordsIn('found').length, wordsIn('current-claim').length]).toEqual([0, 0]);
  });

  it('lets all but the one at hand step back, near ones at once and far ones when they come near', async () => {
    const { painter, shown } = paint(400);
    painter.paint(shown.blocks.map((block, index) => span(String(index), block.start, block.start + 13)));
    const near = wordsIn('quote-decided-1').length;
    painter.setRestDimmed(true);
    expect([wordsIn('dimmed').length, wordsIn('quote-decided-1').length]).toEqual([0, near]);
    painter.setCurrent('1');
    expect(wordsIn('quote-decided-1')).toEqual(['Paragraph 2. ']);
    expect(wordsIn('dimmed')).toHaveLength(near - 1);
    painter.setCurrent('2');
    expect(wordsIn('quote-decided-1')).toEqual(['Paragraph 3. ']);
    shown.pane.scrollTop = shown.pane.scrollHeight;
    await frame();
    expect(wordsIn('quote-decided-1')).toEqual([]);
    expect(wordsIn('dimmed')).toContain('Paragraph 400');
    painter.setCurrent(null);
    expect([wordsIn('dimmed').length, wordsIn('quote-decided-1').length > 3]).toEqual([0, true]);
  });

  it('never moves a mark to another lane because others come and go', () => {
    const { painter } = paint(3);
    const laneOf = new Map<string, string>();
    const lanes = (): Map<string, string> => {
      const found = new Map<string, string>();
      for (const lane of ['1', '2', '3']) for (const words of wordsIn(`quote-decided-${lane}`)) found.set(words, lane);
      return found;
    };
    const check = (): void => {
      for (const [words, lane] of lanes()) {
        if (laneOf.has(words)) expect(`${words} ${lane}`).toBe(`${words} ${laneOf.get(words) ?? ''}`);
        laneOf.set(words, lane);
      }
    };
    // Different lengths from one beginning, so that words tell marks apart; at most three over each other.
    const spans = Array.from({ length: 12 }, (_, index) => span(String(index), index * 4, index * 4 + 9 + (index % 3)));
    for (const index of [3, 0, 7, 5, 1, 11, 4, 2, 9, 6, 8, 10]) {
      const made = spans[index];
      if (made !== undefined) painter.put(made);
      check();
    }
    for (const index of [4, 0, 8, 2, 6]) painter.remove(String(index));
    check();
    for (const index of [6, 2, 0, 8, 4]) {
      const made = spans[index];
      if (made !== undefined) painter.put(made);
      check();
    }
    expect(laneOf.size).toBe(12);
  });

  it('takes away its own highlights and no other', () => {
    const { painter } = paint(1);
    const other = new Highlight();
    CSS.highlights.set('someone-else', other);
    CSS.highlights.set('found', other);
    painter.dispose();
    expect([...CSS.highlights.keys()].sort()).toEqual(['found', 'someone-else']);
    CSS.highlights.clear();
  });

  it('names highlights that the style sheet knows, told apart by their lines in every block', () => {
    const { shown } = paint(1);
    const block = shown.article.elements[0];
    if (block === undefined) throw new Error('The article is not as it was made.');
    const lineOf = (name: string): string => {
      const { textDecorationLine, textDecorationStyle } = getComputedStyle(block, `::highlight(${name})`);
      return `${textDecorationLine} ${textDecorationStyle}`;
    };
    for (const lane of ['1', '2', '3']) {
      expect(lineOf(`quote-decided-${lane}`)).toBe('underline solid');
      expect(lineOf(`quote-proposed-${lane}`)).toBe('underline dashed');
      expect(lineOf(`claim-decided-${lane}`)).toBe('underline double');
      expect(lineOf(`claim-proposed-${lane}`)).toBe('underline dotted');
      expect(lineOf(`highlight-decided-${lane}`)).toBe('none solid');
      expect(lineOf(`highlight-proposed-${lane}`)).toBe('overline dotted');
    }
    for (const kind of ['quote', 'claim', 'highlight'])
      expect(lineOf(`current-${kind}`)).toBe('underline overline solid');
    expect(lineOf('dimmed')).toBe('underline dotted');
  });
});
