import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '$core/model/annotation';
import type { ChangeOf } from '$core/model/step';
import { AnnotationList } from '$renderer/models/annotation-list.svelte';
import { inTextOrder } from '$renderer/models/text-order';
import { markSpanOf, packMarks, samePackedMarks, unpackMarks } from '$renderer/models/packed-marks';
import { arbitraryContent } from '../../core/formats/content/arbitrary-content';

const [ARTICLE, HASH] = ['article', 'a'.repeat(64)];
const marks = arbitraryContent.map(({ annotations }) =>
  annotations
    .map((annotation) => ({ ...annotation, articleId: ARTICLE, target: { ...annotation.target, textHash: HASH } }))
    .sort(inTextOrder),
);

function changeOf(id: string, before: Annotation | null, after: Annotation | null): ChangeOf<'annotations'> {
  return { table: 'annotations', id, before, after };
}

describe('packed marks', () => {
  it('say of every annotation what painting needs, and are the same only for the same', () => {
    const property = fc.property(arbitraryContent, ({ annotations }) => {
      const packed = packMarks(annotations);
      expect(unpackMarks(packed)).toEqual(
        annotations.map((annotation) => {
          const { segments, ...rest } = markSpanOf(annotation);
          return { ...rest, segments: segments.map(({ start, end }) => ({ start, end })) };
        }),
      );
      expect(samePackedMarks(packed, packMarks(annotations))).toBe(true);
      if (annotations.length > 0) expect(samePackedMarks(packed, packMarks(annotations.slice(1)))).toBe(false);
    });
    fc.assert(property);
  });
});

describe('a list whose records are awaited', () => {
  const change = fc.record({ at: fc.nat(20), note: fc.string(), removes: fc.boolean() });

  it('holds in the end what was stored, and over it what was changed meanwhile', () => {
    const property = fc.property(marks, fc.array(change, { maxLength: 5 }), (stored, changes) => {
      const list = AnnotationList.awaiting(ARTICLE, HASH, packMarks(stored));
      const wanted = new Map(stored.map((annotation) => [annotation.id, annotation]));
      for (const { at, note, removes } of changes) {
        const before = [...wanted.values()][at];
        if (before === undefined) continue;
        const after = removes ? null : { ...before, note };
        list.apply(changeOf(before.id, before, after));
        if (after === null) wanted.delete(before.id);
        else wanted.set(before.id, after);
      }
      const told: boolean[] = [];
      list.onceWhole((isAsPreviewed) => told.push(isAsPreviewed));
      expect([list.isWhole, told]).toEqual([false, []]);
      list.fill(stored);
      const all = [...wanted.values()].sort(inTextOrder);
      expect(list.ordered).toEqual(all);
      expect(all.map(({ id }) => list.indexOf(id))).toEqual([...all.keys()]);
      expect([list.isWhole, told]).toEqual([true, [samePackedMarks(packMarks(all), packMarks(stored))]]);
    });
    fc.assert(property);
  });

  it('keeps records of which the preview knew nothing, and says that it was wrong', () => {
    const property = fc.property(marks, (stored) => {
      fc.pre(stored.length > 0);
      const list = AnnotationList.awaiting(ARTICLE, HASH, packMarks(stored.slice(1)));
      let isAsPreviewed = true;
      list.onceWhole((is) => (isAsPreviewed = is));
      list.fill(stored);
      expect(list.ordered).toEqual(stored);
      expect(isAsPreviewed).toBe(false);
    });
    fc.assert(property);
  });
});
