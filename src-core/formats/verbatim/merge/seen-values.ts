import type { Annotation, Decision } from '../../../model/annotation';
import { sameValue } from '../../../model/canonical-json';

/** Whether a decision on the mark keeps this value of the field as what it was before, or as what another file said. */
export function hasSeen({ decisions }: Pick<Annotation, 'decisions'>, field: string, value: unknown): boolean {
  return decisions.some(({ before }) => before !== undefined && field in before && sameValue(before[field], value));
}

/** Whether each decision on `mark` is known to `other`. */
export function knowsDecisionsOf(other: readonly Decision[], mark: readonly Decision[]): boolean {
  return mark.every((decision) => other.some((known) => sameValue(known, decision)));
}
