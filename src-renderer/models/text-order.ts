import type { Annotation, AnnotationKind } from '$core/model/annotation';
import type { Span } from '$core/text/interval-index';

export function startOf(annotation: Annotation): number {
  return annotation.target.segments[0]?.start ?? 0;
}

export function endOf(annotation: Annotation): number {
  return annotation.target.segments.at(-1)?.end ?? 0;
}

const KINDS: readonly AnnotationKind[] = ['quote', 'claim', 'highlight'];

/**
 * The order of reading: by where it starts, the longer one first where two start together, of the same words the quote before
 * what it claims, then by id.
 */
export function inTextOrder(a: Annotation, b: Annotation): number {
  const byStart = startOf(a) - startOf(b);
  if (byStart !== 0) return byStart;
  const byEnd = endOf(b) - endOf(a);
  if (byEnd !== 0) return byEnd;
  if (a.kind !== b.kind) return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** From the first character of an annotation to its last. */
export interface AnnotationSpan extends Span {
  readonly annotation: Annotation;
}

export function spanOf(annotation: Annotation): AnnotationSpan {
  return { id: annotation.id, start: startOf(annotation), end: endOf(annotation), annotation };
}
