import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Annotation } from '$core/model/annotation';
import { personOf } from '$core/model/person';
import { makeAnchor } from '$core/text/anchor';
import { AnnotationList } from '$renderer/models/annotation-list.svelte';
import { startOf } from '$renderer/models/text-order';
import { newAnnotation } from '$renderer/services/new-annotation';

const TEXT = 'x'.repeat(60);
const HERE = 'a'.repeat(64);

function naming(id: string, start: number, isClaim: boolean, who: string | null): Annotation {
  const target = makeAnchor(TEXT, HERE, [{ start, end: start + 3 }]);
  const beginning = { id, articleId: 'article', at: '2026-01-05T09:00:00.000Z', by: 'someone', target, tags: [] };
  const made = newAnnotation(isClaim ? 'claim' : 'quote', { ...beginning, verbatim: [] });
  return made.kind === 'claim' ? { ...made, claimantId: who } : ({ ...made, speakerId: who } as Annotation);
}

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
const who = fc.constantFrom('Ida', 'Odd', 'Kari', null);
const made = fc.tuple(id, fc.nat(12), fc.boolean(), who).map((parts) => naming(...parts));
const change = fc.oneof({ weight: 4, arbitrary: made }, id);

/** How far from the annotation each person is named by another, by a walk through all. */
function distances(all: readonly Annotation[], asked: Annotation): Map<string, number> {
  const nearest = new Map<string, number>();
  for (const other of all) {
    const person = personOf(other);
    if (person === null || other.id === asked.id) continue;
    const distance = Math.abs(startOf(other) - startOf(asked));
    nearest.set(person, Math.min(distance, nearest.get(person) ?? Infinity));
  }
  return nearest;
}

it('names whom a walk through all annotations would, the nearest first, after any changes', () => {
  const property = fc.property(fc.array(change, { minLength: 1, maxLength: 60 }), (changes) => {
    const list = new AnnotationList('article', HERE, []);
    const all = new Map<string, Annotation>();
    const [first] = changes;
    if (first !== undefined && typeof first !== 'string') list.peopleNear(first); // from here on it is kept, not made
    for (const each of changes) {
      const [key, after] = typeof each === 'string' ? [each, null] : [each.id, each];
      list.apply({ table: 'annotations', id: key, before: all.get(key) ?? null, after });
      if (after === null) all.delete(key);
      else all.set(key, after);
    }
    for (const asked of all.values()) {
      const expected = distances([...all.values()], asked);
      const near = list.peopleNear(asked);
      expect(near.toSorted()).toEqual([...expected.keys()].sort());
      const inOrder = near.map((person) => expected.get(person) ?? NaN);
      expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
    }
  });
  fc.assert(property);
});
