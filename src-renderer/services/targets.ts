import type { Anchor, TextRange } from '$core/model/anchor';
import type { Annotation } from '$core/model/annotation';
import { makeAnchor } from '$core/text/anchor';
import { growToQuotation, verbatimSegments } from '$core/text/quotation-marks';
import type { OpenedArticle } from '../state/open-article.svelte';

/** An anchor to ranges of the open text. */
export function anchorIn({ text }: OpenedArticle, ranges: readonly TextRange[]): Anchor {
  return makeAnchor(text.text, text.textHash, ranges);
}

/** The range with the quotation marks around it, where it is just the inside of a quotation. */
export function withQuotationMarks({ text }: OpenedArticle, range: TextRange): TextRange {
  const block = text.blocks.find((candidate) => candidate.start <= range.start && range.end <= candidate.end);
  return block === undefined ? range : growToQuotation(text.text, block, range);
}

/** The parts of a target that stand between quotation marks, without the marks. */
export function verbatimOf(open: OpenedArticle, target: Anchor): Anchor['segments'] {
  const { text, blocks } = open.text;
  const ranges = verbatimSegments(text, blocks, target.segments);
  return ranges.length === 0 ? [] : anchorIn(open, ranges).segments;
}

/**
 * The annotation with another passage. What a quote has word for word follows from it; reporting words, mention, speaker,
 * tags, note and links stay as they are. The passage is now a person's own.
 */
export function onTarget<TAnnotation extends Annotation>(
  open: OpenedArticle,
  annotation: TAnnotation,
  target: Anchor,
): TAnnotation {
  const derived = annotation.derived.filter((field) => field !== 'target' && field !== 'verbatim');
  const moved = { ...annotation, target, derived };
  return moved.kind === 'quote' ? { ...moved, verbatim: verbatimOf(open, target) } : moved;
}
