import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARGIN_LANES, packLanes, type Stripe } from '$renderer/ui/article/margin-lanes';

const stripes = fc
  .uniqueArray(
    fc.record({ id: fc.uuid(), top: fc.integer({ min: 0, max: 400 }), height: fc.integer({ min: 1, max: 120 }) }),
    { selector: ({ id }) => id, maxLength: 40 },
  )
  .map((list) => list.map(({ id, top, height }): Stripe => ({ id, top, bottom: top + height })));

const touch = (a: Stripe, b: Stripe): boolean => a.top < b.bottom && b.top < a.bottom;

describe('lanes of the margin', () => {
  it('hold no two marks of the same lines, and leave one out only where all are taken', () => {
    fc.assert(
      fc.property(stripes, (list) => {
        const lanes = packLanes(list, new Map());
        for (const stripe of list) {
          const beside = list.filter((other) => other.id !== stripe.id && touch(stripe, other));
          const lane = lanes.get(stripe.id);
          const taken = new Set(beside.flatMap(({ id }) => lanes.get(id) ?? []));
          if (lane === undefined) expect(taken.size).toBe(MARGIN_LANES);
          else expect(taken.has(lane)).toBe(false);
        }
      }),
    );
  });

  it('move no mark when one is made or removed', () => {
    fc.assert(
      fc.property(stripes, fc.nat(), (list, pick) => {
        fc.pre(list.length > 0);
        const changed = list[pick % list.length];
        const without = list.filter((stripe) => stripe !== changed);
        const before = packLanes(without, new Map());
        const after = packLanes(list, before);
        for (const [id, lane] of before) expect(after.get(id)).toBe(lane);
        const again = packLanes(without, after);
        for (const [id, lane] of before) expect(again.get(id)).toBe(lane);
      }),
    );
  });

  it('are the same whatever the order of the list', () => {
    fc.assert(
      fc.property(stripes, (list) => {
        expect(packLanes(list.toReversed(), new Map())).toEqual(packLanes(list, new Map()));
      }),
    );
  });
});
