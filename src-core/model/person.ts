import type { Annotation } from './annotation';

/** The id of who is meant by an annotation: the speaker of a quote, the claimant of a claim; null where nobody is. */
export function personOf(annotation: Annotation): string | null {
  if (annotation.kind === 'quote') return annotation.speakerId;
  return annotation.kind === 'claim' ? annotation.claimantId : null;
}
