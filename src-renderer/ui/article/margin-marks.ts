import type { Annotation } from '$core/model/annotation';
import type { ArticleDom } from '../../dom/article-dom';
import { extentsIn, type Extent } from '../../dom/line-extents';
import type { BlockSpan } from '../../dom/near-ranges';
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
 * The marks beside the lines near the pane, in lanes. Those that were given before are kept; new ones are written down in
 * `lanes`.
 */
export function marginMarks(
  dom: ArticleDom,
  near: BlockSpan,
  annotations: readonly Annotation[],
  lanes: Map<string, number>,
): MarginMark[] {
  const measured = annotations.slice(0, MOST).flatMap((annotation) => {
    const extents = extentsIn(dom, annotation.target.segments, near);
    return extents.length === 0 ? [] : [{ annotation, extents }];
  });
  const stripes = measured.map(({ annotation: { id }, extents }) => ({
    id,
    top: Math.min(...extents.map(({ top }) => top)),
    bottom: Math.max(...extents.map(({ bottom }) => bottom)),
  }));
  const packed = packLanes(stripes, lanes);
  for (const [id, lane] of packed) lanes.set(id, lane);
  return measured.map((mark) => ({ ...mark, lane: packed.get(mark.annotation.id) ?? null }));
}
