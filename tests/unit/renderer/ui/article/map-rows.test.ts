import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Highlight } from '$core/model/annotation';
import { gripOf } from '$renderer/ui/article/map-hand';
import { MapRows } from '$renderer/ui/article/map-rows';
import { sampleHighlight } from '../../../../fixtures/records/sample-records';

const LENGTH = 1000;
const ROWS = 90;

function markOver(ranges: readonly (readonly [number, number])[]): Highlight {
  const segments = ranges.map(([start, end]) => ({ start, end, exact: '', prefix: '', suffix: '' }));
  return sampleHighlight('h', { target: { textHash: '', segments } });
}

const marks = fc.array(
  fc
    .uniqueArray(fc.integer({ min: 0, max: LENGTH }), { minLength: 2, maxLength: 6 })
    .map((stops) => stops.toSorted((a, b) => a - b))
    .map((stops) => markOver(stops.flatMap((end, at) => (at % 2 === 1 ? [[stops[at - 1] ?? 0, end] as const] : [])))),
);

const counts = (rows: MapRows): number[] => Array.from({ length: ROWS }, (_, row) => rows.at('highlight', row));

describe('rows of the map', () => {
  it('count each mark once in every row that one of its segments touches', () => {
    fc.assert(
      fc.property(marks, (list) => {
        const rows = new MapRows(LENGTH, ROWS);
        for (const mark of list) rows.add(mark);
        const expected = Array.from({ length: ROWS }, (_, row) => {
          const touches = ({ start, end }: { start: number; end: number }): boolean =>
            rows.rowOf(start) <= row && row <= rows.rowOf(end - 1);
          return list.filter(({ target }) => target.segments.some(touches)).length;
        });
        expect(counts(rows)).toEqual(expected);
      }),
    );
  });

  it('are as before when what was added is removed', () => {
    fc.assert(
      fc.property(marks, marks, (kept, passing) => {
        const rows = new MapRows(LENGTH, ROWS);
        for (const mark of kept) rows.add(mark);
        const before = counts(rows);
        for (const mark of passing) rows.add(mark);
        for (const mark of passing) rows.remove(mark);
        expect(counts(rows)).toEqual(before);
      }),
    );
  });

  it('follow the text from its first character to its last, also on a map that is taller than the text is long', () => {
    const rows = new MapRows(10, 400);
    expect(rows.rowOf(0)).toBe(0);
    expect(rows.rowOf(5)).toBe(200);
    expect(rows.rowOf(10)).toBe(399);
    expect(new MapRows(0, 0).rowOf(0)).toBe(0);
  });
});

describe('a press on the map', () => {
  it('holds the frame where it is gripped, and beside it takes the middle', () => {
    expect(gripOf(120, { top: 100, height: 40 })).toBe(20);
    expect(gripOf(300, { top: 100, height: 40 })).toBe(20);
    expect(gripOf(104, { top: 100, height: 40 })).toBe(4);
  });
});
