import type { Anchor, Segment, TextRange } from '../../../model/anchor';
import { joinedExact } from '../../../text/anchor';
import type { CodePointMap } from '../../../text/code-points';
import type { PointMaps } from '../../point-maps';
import type { FileAnchor, FileRange, FileSegment } from '../schema/anchor';

/** A range with both kinds of offsets; those in code points are null without a map. */
export function rangeToFile({ start, end }: TextRange, points: CodePointMap | null): FileRange {
  return {
    start: points === null ? null : points.toCodePoint(start, 'start'),
    end: points === null ? null : points.toCodePoint(end, 'end'),
    startUtf16: start,
    endUtf16: end,
  };
}

/** A segment as the file holds it, its offsets counting in the text of the map. */
export function segmentToFile(segment: Segment, points: CodePointMap | null): FileSegment {
  return {
    ...rangeToFile(segment, points),
    exact: segment.exact,
    prefix: segment.prefix,
    suffix: segment.suffix,
  };
}

/** An anchor as the file holds it. */
export function anchorToFile(anchor: Anchor, maps: PointMaps): FileAnchor {
  const points = maps(anchor.textHash);
  return {
    textHash: anchor.textHash,
    exact: joinedExact(anchor),
    segments: anchor.segments.map((segment) => segmentToFile(segment, points)),
  };
}
