import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Annotation, AnnotationKind } from '$core/model/annotation';
import { makeAnchor } from '$core/text/anchor';
import { AnnotationList } from '$renderer/models/annotation-list.svelte';
import { inTextOrder } from '$renderer/models/text-order';
import { newAnnotation } from '$renderer/services/new-annotation';

const TEXT = 'x'.repeat(60);
const HASH = 'a'.repeat(64);

function mark(id: string, kind: AnnotationKind, start: number, length: number): Annotation {
  const target = makeAnchor(TEXT, HASH, [{ start, end: start + length }]);
  const beginning = { id, articleId: 'article', at: '2026-01-05T09:00:00.000Z', by: 'someone' };
  return newAnnotation(kind, { ...beginning, target, tags: [], verbatim: [] });
}

const kind = fc.constantFrom<AnnotationKind>('quote', 'claim');
const place = [kind, fc.nat(40), fc.integer({ min: 1, max: 19 })] as const;
const proposal = fc.tuple(fc.constantFrom('p', 'q', 'r', 's'), ...place).map((parts) => mark(...parts));
// Records of ids of their own, and those of decided proposals.
const record = fc.tuple(fc.constantFrom('a', 'b', 'c', 'p', 'q'), ...place).map((parts) => mark(...parts));
const act = fc.oneof(
  record.map((after) => ({ id: after.id, after })),
  fc.constantFrom('a', 'b', 'c', 'p', 'q').map((id) => ({ id, after: null })),
  fc.uniqueArray(proposal, { selector: ({ id }) => id }).map((proposals) => ({ proposals })),
);

function sharesHalf(a: Annotation, b: Annotation): boolean {
  const [left, right] = [a.target.segments[0], b.target.segments[0]];
  if (left === undefined || right === undefined) return false;
  const shared = Math.min(left.end, right.end) - Math.max(left.start, right.start);
  return shared > 0 && 2 * shared >= Math.min(left.end - left.start, right.end - right.start);
}

it('shows those that no record hides, in the order of the text, and tells of each that comes and goes', () => {
  const property = fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
    const list = new AnnotationList('article', HASH, []);
    const records = new Map<string, Annotation>();
    let proposals: readonly Annotation[] = [];
    /** What a painter that only listens has. */
    const painted = new Map<string, Annotation>();
    list.onChange(({ id, before, after }) => {
      expect(painted.get(id) ?? null).toEqual(before);
      if (after === null) painted.delete(id);
      else painted.set(id, after);
    });
    for (const each of acts) {
      if ('proposals' in each) {
        proposals = each.proposals;
        list.propose(proposals.map((annotation) => ({ annotation, newSpeaker: null })));
        list.withdrawOthers(new Set(proposals.map(({ id }) => id)));
      } else {
        list.apply({ table: 'annotations', id: each.id, before: records.get(each.id) ?? null, after: each.after });
        if (each.after === null) records.delete(each.id);
        else records.set(each.id, each.after);
      }
      const proposedIds = new Set(proposals.map(({ id }) => id));
      const hides = (mark: Annotation, proposed: Annotation): boolean =>
        mark.id === proposed.id ||
        (mark.kind === proposed.kind && !proposedIds.has(mark.id) && sharesHalf(mark, proposed));
      const open = proposals.filter((proposed) => ![...records.values()].some((mark) => hides(mark, proposed)));
      const shown = [...records.values(), ...open].sort(inTextOrder);
      expect(list.shown).toEqual(shown);
      expect(list.ordered).toEqual([...records.values()].sort(inTextOrder));
      expect(list.proposalCount).toBe(open.length);
      expect(shown.map(({ id }) => list.indexOf(id))).toEqual([...shown.keys()]);
      expect([...painted.values()].sort(inTextOrder)).toEqual(shown);
      expect(list.over(0, TEXT.length)).toEqual(shown);
    }
  });
  fc.assert(property, { numRuns: 300 });
});
