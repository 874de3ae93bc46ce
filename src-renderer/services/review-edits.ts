import type { Annotation } from '$core/model/annotation';
import type { DecisionKind } from '$core/model/enumerations';
import type { Change } from '$core/model/step';
import type { ClockAndIds } from './clock-and-ids';
import type { Recorder } from './recorder';
import type { ReviewService } from './review';

export interface ReviewEditParts {
  readonly reviewService: ReviewService;
  readonly recorder: Recorder;
  readonly clock: ClockAndIds;
  readonly annotatorId: () => string;
}

/** Makes of an annotation what it is to become; null where it is to stay as it is. */
export type Edited = (annotation: Annotation) => Annotation | null;

/** Changes of annotations wherever they are, all of one act in one step. */
export class ReviewEdits {
  readonly #parts: ReviewEditParts;

  constructor(parts: ReviewEditParts) {
    this.#parts = parts;
  }

  /** Edits these annotations as one step. Answers how many really changed. */
  async edit(ids: readonly string[], name: string, edited: Edited): Promise<number> {
    const { recorder, clock } = this.#parts;
    const records = await this.#settled(ids);
    const now = clock.now();
    const changes = records.flatMap((before): Change[] => {
      const after = edited(before);
      if (after === null) return [];
      return [{ table: 'annotations', id: before.id, before, after: { ...after, updatedAt: now } }];
    });
    void recorder.record({ name, changes });
    return changes.length;
  }

  /** Decides these as this annotator, as one step; accepting confirms what was derived. */
  decide(ids: readonly string[], kind: DecisionKind): Promise<number> {
    const { clock, annotatorId } = this.#parts;
    const decision = { by: annotatorId(), at: clock.now(), kind };
    const name = ids.length === 1 ? `step.decide.${kind}` : 'step.review.decide';
    return this.edit(ids, name, (annotation) => ({
      ...annotation,
      derived: kind === 'accept' ? [] : annotation.derived,
      decisions: [...annotation.decisions, decision],
    }));
  }

  /** As they are now: no step comes between what is read and what is made of it. */
  async #settled(ids: readonly string[]): Promise<readonly Annotation[]> {
    const { recorder, reviewService } = this.#parts;
    for (;;) {
      const { lastSeq } = recorder;
      const records = await reviewService.records(ids);
      if (recorder.lastSeq === lastSeq) return records;
    }
  }
}

/** The annotation with these fields set by a person: they are no longer derived. */
export function withFields<T extends Annotation>(annotation: T, patch: Partial<T>): T {
  const set = new Set(Object.keys(patch));
  return { ...annotation, ...patch, derived: annotation.derived.filter((field) => !set.has(field)) };
}
