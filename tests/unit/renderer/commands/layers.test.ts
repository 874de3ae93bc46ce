import { describe, expect, it } from 'vitest';
import type { Annotation } from '$core/model/annotation';
import { makeAnchor } from '$core/text/anchor';
import { marksAt, nextLayer } from '$renderer/commands/layers';
import { newAnnotation } from '$renderer/services/new-annotation';

const TEXT = 'one two three four five six seven';
const HASH = 'a'.repeat(64);

function mark(name: string, ...ranges: readonly (readonly [number, number])[]): Annotation {
  const target = makeAnchor(
    TEXT,
    HASH,
    ranges.map(([start, end]) => ({ start, end })),
  );
  const beginning = { id: name, articleId: 'article', at: '2026-01-05T09:00:00.000Z', by: 'someone' };
  return newAnnotation('highlight', { ...beginning, target, tags: [], verbatim: [] });
}

const names = (marks: readonly Annotation[]): string[] => marks.map(({ id }) => id);

describe('marksAt', () => {
  const sentence = mark('sentence', [0, 33]);
  const pair = mark('pair', [4, 13]);
  const word = mark('word', [8, 13]);
  const broken = mark('broken', [0, 3], [19, 23]);
  const all = [sentence, broken, pair, word];

  it('gives those over the offset, the smallest first', () => {
    expect(names(marksAt(all, 9))).toEqual(['word', 'pair', 'sentence']);
    expect(names(marksAt(all, 5))).toEqual(['pair', 'sentence']);
  });

  it('knows the gap of an interrupted mark, and counts its pieces for its size', () => {
    expect(names(marksAt(all, 15))).toEqual(['sentence']);
    expect(names(marksAt(all, 20))).toEqual(['broken', 'sentence']);
  });

  it('takes a mark that ends here only where none goes on', () => {
    expect(names(marksAt([pair, word], 13))).toEqual(['word', 'pair']);
    expect(names(marksAt(all, 13))).toEqual(['sentence']);
    expect(names(marksAt([pair], 3))).toEqual([]);
  });

  it('goes round the layers, from the first where none of them is at hand', () => {
    const layers = marksAt(all, 9);
    expect(nextLayer(layers, null)?.id).toBe('word');
    expect(nextLayer(layers, 'word')?.id).toBe('pair');
    expect(nextLayer(layers, 'sentence')?.id).toBe('word');
    expect(nextLayer(layers, 'broken')?.id).toBe('word');
    expect(nextLayer([], 'word')).toBeUndefined();
  });
});
