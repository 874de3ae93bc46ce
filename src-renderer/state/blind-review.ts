import type { Annotation } from '$core/model/annotation';
import type { Step } from '$core/model/step';

export interface BlindParts {
  readonly isOn: () => boolean;
  readonly annotatorId: () => string;
}

/** What blind work hides of a mark, until one has decided it oneself. */
export class BlindReview {
  readonly #parts: BlindParts;
  /** What I have noted on marks meanwhile, by their ids. */
  readonly #ownNotes = new Map<string, string>();

  constructor(parts: BlindParts) {
    this.#parts = parts;
  }

  /** Whether others' decisions on this mark, its status and its maker are hidden from me. */
  hides({ decisions }: Pick<Annotation, 'decisions'>): boolean {
    const me = this.#parts.annotatorId();
    return this.#parts.isOn() && !decisions.some(({ by }) => by === me);
  }

  /** A note that somebody else left on the mark tells what they thought of it. */
  hidesNote(annotation: Annotation): boolean {
    const isMine = annotation.createdBy === this.#parts.annotatorId();
    if (isMine || annotation.note === '' || !this.hides(annotation)) return false;
    return this.#ownNotes.get(annotation.id) !== annotation.note;
  }

  /** A note is mine where I changed that mark alone: many at once are an import or another's work that was restored. */
  follow({ by, undoes, changes }: Step): void {
    const [change, ...more] = changes;
    if (by !== this.#parts.annotatorId() || undoes !== undefined || more.length > 0) return;
    if (change?.table !== 'annotations' || change.before === null || change.after === null) return;
    if (change.after.note !== change.before.note) this.#ownNotes.set(change.id, change.after.note);
  }
}
