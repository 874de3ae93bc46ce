import type { Anchor, Segment } from '../../../model/anchor';
import type { FileAnchor, FileSegment } from '../schema/anchor';

/** A segment as the program holds it: UTF-16 alone. */
export function segmentFromFile({ startUtf16, endUtf16, exact, prefix, suffix }: FileSegment): Segment {
  return { start: startUtf16, end: endUtf16, exact, prefix, suffix };
}

/** An anchor as the program holds it. */
export function anchorFromFile({ textHash, segments }: FileAnchor): Anchor {
  return { textHash, segments: segments.map(segmentFromFile) };
}
