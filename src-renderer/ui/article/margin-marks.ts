import type { Annotation } from '$core/model/annotation';
import type { Extent, LineMeasures } from '../../dom/line-measures';
import { packLanes } from './margin-lanes';

/** A mark beside its lines: one extent for each segment, all in one lane. */
export interface MarginMark {
  readonly annotation: Annotation;
  readonly extents: readonly Extent[];
  /** Null where every lane is taken by another over the same lines. */
  readonly lane: number | null;
}

/** More of them beside three screens cannot be told apart; the counts of the paragraphs tell them all. */
const MOST = 600;

/**
 * The marks beside the lines near the pane, in lanes. A mark keeps the lane that it had, and is the same object as before
 * while nothing about it changed: whoever draws them draws only what is new.
 */
export class MarginMarks {
  /** Outlives what is near, so that a mark that comes back is where it was. */
  readonly #lanes = new Map<string, number>();
  #last = new Map<string, MarginMark>();

  /** Those of the annotations that have lines in the blocks that were read. */
  beside(lines: LineMeasures, annotations: readonly Annotation[]): MarginMark[] {
    const measured = annotations.slice(0, MOST).flatMap((annotation) => {
      const extents = lines.extentsOf(annotation.target.segments);
      return extents.length === 0 ? [] : [{ annotation, extents }];
    });
    const stripes = measured.map(({ annotation: { id }, extents }) => ({
      id,
      top: Math.min(...extents.map(({ top }) => top)),
      bottom: Math.max(...extents.map(({ bottom }) => bottom)),
    }));
    const packed = packLanes(stripes, this.#lanes);
    for (const [id, lane] of packed) this.#lanes.set(id, lane);
    const marks = measured.map((mark) => this.#same({ ...mark, lane: packed.get(mark.annotation.id) ?? null }));
    this.#last = new Map(marks.map((mark) => [mark.annotation.id, mark]));
    return marks;
  }

  #same(mark: MarginMark): MarginMark {
    const last = this.#last.get(mark.annotation.id);
    const isSame =
      last?.annotation === mark.annotation && last.lane === mark.lane && areSame(last.extents, mark.extents);
    return isSame ? last : mark;
  }
}

function areSame(before: readonly Extent[], now: readonly Extent[]): boolean {
  return (
    before.length === now.length &&
    now.every(({ top, bottom }, index) => before[index]?.top === top && before[index].bottom === bottom)
  );
}
