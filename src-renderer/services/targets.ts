import type { Anchor, TextRange } from '$core/model/anchor';
import type { Annotation, AnnotationKind } from '$core/model/annotation';
import type { Text } from '$core/model/text';
import { makeAnchor } from '$core/text/anchor';
import { growToQuotation, verbatimSegments } from '$core/text/quotation-marks';

/** An anchor to ranges of a text. */
export function anchorIn({ text, textHash }: Text, ranges: readonly TextRange[]): Anchor {
  return makeAnchor(text, textHash, ranges);
}

/** What a mark of this kind covers: the inside of a quotation takes its marks along in a quote. */
export function passageRange(text: Text, kind: AnnotationKind, range: TextRange): TextRange {
  return kind === 'quote' ? growToQuotation(text, range) : range;
}

/** The parts of a target that stand between quotation marks, without the marks. */
export function verbatimOf(text: Text, target: Anchor): Anchor['segments'] {
  const ranges = verbatimSegments(text, target.segments);
  return ranges.length === 0 ? [] : anchorIn(text, ranges).segments;
}

/**
 * The annotation with another passage. What a quote has word for word follows from it; reporting words, mention, speaker,
 * tags, note and links stay as they are. The passage is now a person's own.
 */
export function onTarget<TAnnotation extends Annotation>(
  text: Text,
  annotation: TAnnotation,
  target: Anchor,
): TAnnotation {
  const derived = annotation.derived.filter((field) => field !== 'target' && field !== 'verbatim');
  const moved = { ...annotation, target, derived };
  return moved.kind === 'quote' ? { ...moved, verbatim: verbatimOf(text, target) } : moved;
}
