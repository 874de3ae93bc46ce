import type { Anchor, Segment, TextRange } from '$core/model/anchor';
import type { AnnotationKind } from '$core/model/annotation';
import type { Text } from '$core/model/text';
import { makeAnchor } from '$core/text/anchor';
import { growToQuotation, verbatimSegments } from '$core/text/quotation-marks';
import { holds } from '$core/text/ranges';

/** What a mark of this kind covers: the inside of a quotation takes its marks along in a quote. */
export function passageRange({ text, blocks }: Text, kind: AnnotationKind, range: TextRange): TextRange {
  const block = kind === 'quote' ? blocks.find((candidate) => holds(candidate, range)) : undefined;
  return block === undefined ? range : growToQuotation(text, block, range);
}

/** The anchor of a passage, and what of it stands between quotation marks. */
export function passageTarget(
  { text, textHash, blocks }: Text,
  range: TextRange,
): { readonly target: Anchor; readonly verbatim: readonly Segment[] } {
  const verbatim = verbatimSegments(text, blocks, [range]);
  return {
    target: makeAnchor(text, textHash, [range]),
    verbatim: verbatim.length === 0 ? [] : makeAnchor(text, textHash, verbatim).segments,
  };
}
