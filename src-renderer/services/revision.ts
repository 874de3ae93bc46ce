import type { Annotation } from '$core/model/annotation';
import { asCorrection, type Sitting } from '$core/model/correction';

/** Whether a change of a mark is a decision on it as well: it is while the mark is reviewed as a card of a queue. */
export class Revision {
  #sittingOf: (annotationId: string) => Sitting | null = () => null;

  from(sittingOf: (annotationId: string) => Sitting | null): void {
    this.#sittingOf = sittingOf;
  }

  sittingOf(annotationId: string): Sitting | null {
    return this.#sittingOf(annotationId);
  }

  /** The changed mark, with the decision that the change is. */
  of(before: Annotation, after: Annotation): Annotation {
    const sitting = this.#sittingOf(before.id);
    return sitting === null ? after : asCorrection(before, after, sitting, after.updatedAt);
  }
}
