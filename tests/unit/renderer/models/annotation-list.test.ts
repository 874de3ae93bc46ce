import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Annotation } from '$core/model/annotation';
import { makeAnchor } from '$core/text/anchor';
import { AnnotationList } from '$renderer/models/annotation-list.svelte';
import { endOf, inTextOrder, startOf } from '$renderer/models/text-order';
import { newAnnotation } from '$renderer/services/new-annotation';

const TEXT = 'x'.repeat(60);

const [HERE, EARLIER] = ['a'.repeat(64), 'b'.repeat(64)];

function mark(id: string, start: number, length: number, isHere: boolean): Annotation {
  const target = makeAnchor(TEXT, isHere ? HERE : EARLIER, [{ start, end: start + length }]);
  const beginning = { id, articleId: 'article', at: '2026-01-05T09:00:00.000Z', by: 'someone' };
  return newAnnotation('highlight', { ...beginning, target, tags: [], verbatim: [] });
}

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
const made = fc.tuple(id, fc.nat(40), fc.integer({ min: 1, max: 20 }), fc.boolean()).map((parts) => mark(...parts));
const change = fc.oneof({ weight: 4, arbitrary: made }, id);

it('answers by place and by id what a walk through all would, after any changes', () => {
  const property = fc.property(fc.array(change, { maxLength: 60 }), fc.nat(60), fc.nat(60), (changes, a, b) => {
    const list = new AnnotationList('article', HERE, []);
    const all = new Map<string, Annotation>();
    const [start, end] = [Math.min(a, b), Math.max(a, b)];
    list.over(0, 1); // from here on the index is kept, not made
    for (const each of changes) {
      const [key, after] = typeof each === 'string' ? [each, null] : [each.id, each];
      list.apply({ table: 'annotations', id: key, before: all.get(key) ?? null, after });
      if (after === null) all.delete(key);
      else all.set(key, after);
    }
    const isHere = (annotation: Annotation): boolean => annotation.target.textHash === HERE;
    const sorted = [...all.values()].sort(inTextOrder);
    const here = sorted.filter(isHere);
    const ordered = [...here, ...sorted.filter((annotation) => !isHere(annotation))];
    expect(list.ordered).toEqual(ordered);
    expect(list.here).toEqual(here);
    expect(ordered.map((annotation) => list.indexOf(annotation.id))).toEqual([...ordered.keys()]);
    expect(list.indexOf('nobody')).toBe(-1);
    expect(list.countBefore(start)).toBe(here.filter((annotation) => startOf(annotation) < start).length);
    const isOver = (annotation: Annotation): boolean => startOf(annotation) < end && endOf(annotation) > start;
    expect(list.over(start, end)).toEqual(start === end ? [] : here.filter(isOver));
  });
  fc.assert(property);
});
