import type { TextRange } from '$core/model/anchor';
import type { Annotation, AnnotationKind } from '$core/model/annotation';
import { idFromParts } from '$core/model/ids';
import type { Text } from '$core/model/text';
import { makeAnchor } from '$core/text/anchor';
import { AT, sampleClaim, sampleHighlight, sampleId, sampleQuote } from '../../fixtures/records/sample-records';
import { randomFrom } from './random';

/** A mark without its record: all that painting needs. */
export interface BenchSpan extends TextRange {
  readonly id: string;
  readonly kind: AnnotationKind;
}

const KINDS: readonly AnnotationKind[] = ['quote', 'claim', 'highlight'];
const SHORTEST_UTF16 = 15;
const LONGEST_UTF16 = 180;

/** Marks all over the paragraphs, spread evenly, overlapping as chance has it; the same in every run. */
export function benchSpans({ blocks, textHash }: Text, count: number): BenchSpan[] {
  const paragraphs = blocks.filter(({ kind, start, end }) => kind === 'paragraph' && end - start > LONGEST_UTF16);
  const random = randomFrom(count);
  return Array.from({ length: count }, (_none, index) => {
    const block = paragraphs[Math.floor((index / count) * paragraphs.length)];
    if (block === undefined) throw new Error('The article has no paragraph that is long enough.');
    const length = SHORTEST_UTF16 + Math.floor(random() * (LONGEST_UTF16 - SHORTEST_UTF16));
    const start = block.start + Math.floor(random() * (block.end - block.start - length));
    const id = idFromParts('bench mark', textHash, String(index));
    return { id, kind: KINDS[index % KINDS.length] ?? 'highlight', start, end: start + length };
  });
}

/** The record of a mark. */
export function annotationOf({ id, kind, start, end }: BenchSpan, articleId: string, text: Text): Annotation {
  const target = makeAnchor(text.text, text.textHash, [{ start, end }]);
  const shared = { id, articleId, target, createdBy: sampleId('analyst'), createdAt: AT, updatedAt: AT };
  if (kind === 'quote') return sampleQuote(id, shared);
  return kind === 'claim' ? sampleClaim(id, shared) : sampleHighlight(id, shared);
}
