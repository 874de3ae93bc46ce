import type { TextRange } from '$core/model/anchor';
import type { Annotation } from '$core/model/annotation';
import { sameValue } from '$core/model/canonical-json';
import { IntervalIndex } from '$core/text/interval-index';
import { spanOf, startOf, endOf, type AnnotationSpan } from './text-order';

/** What a rule proposes, in the form that its record gets once somebody decides it. */
export interface Proposal {
  readonly annotation: Annotation;
  /** Who speaks, where nobody of that name is on record: what `speakerId` or `claimantId` stands for until then. */
  readonly newSpeaker: { readonly id: string; readonly name: string } | null;
}

/** What is on record. */
interface OnRecord {
  readonly has: (id: string) => boolean;
  /** Over a range of the text, in whichever order. */
  readonly over: (start: number, end: number) => readonly Annotation[];
}

/**
 * What the rules propose for the text that is shown. What is marked or decided hides the proposals of its kind that share
 * half of either with it; what the rules themselves propose side by side does not hide each other.
 */
export class ProposedMarks {
  readonly #byId = new Map<string, Proposal>();
  readonly #places = new IntervalIndex<AnnotationSpan>();
  readonly #shown = new Set<string>();
  readonly #names = new Map<string, string>();
  readonly #onRecord: OnRecord;

  constructor(onRecord: OnRecord) {
    this.#onRecord = onRecord;
  }

  get ids(): Iterable<string> {
    return this.#byId.keys();
  }
  get shownCount(): number {
    return this.#shown.size;
  }

  /** One that is shown; undefined for one that is hidden. */
  get(id: string): Proposal | undefined {
    return this.#shown.has(id) ? this.#byId.get(id) : undefined;
  }

  /** As it was proposed, also where it is hidden by now. */
  asProposed(id: string): Annotation | undefined {
    return this.#byId.get(id)?.annotation;
  }

  /** The name that an id stands for until somebody is put on record. */
  nameOf(speakerId: string): string | undefined {
    return this.#names.get(speakerId);
  }

  /** Those that are shown and reach over the range. */
  over(start: number, end: number): Annotation[] {
    const spans = this.#places.overlapping(start, end);
    return spans.filter(({ id }) => this.#shown.has(id)).map(({ annotation }) => annotation);
  }

  /** Puts it in place of the one with its id. Answers false where nothing about it is new. */
  put(proposal: Proposal): boolean {
    const { annotation, newSpeaker } = proposal;
    const known = this.#byId.get(annotation.id);
    if (known !== undefined && saysTheSame(known.annotation, annotation)) return false;
    this.#places.remove(annotation.id);
    this.#byId.set(annotation.id, proposal);
    this.#places.insert(spanOf(annotation));
    if (newSpeaker !== null) this.#names.set(newSpeaker.id, newSpeaker.name);
    return true;
  }

  withdraw(id: string): void {
    this.#byId.delete(id);
    this.#places.remove(id);
    this.#shown.delete(id);
  }

  /** Those that a change of records at these ranges may hide or show. */
  near(ranges: readonly TextRange[]): string[] {
    return [...new Set(ranges.flatMap(({ start, end }) => this.#places.overlapping(start, end).map(({ id }) => id)))];
  }

  /** Hides or shows it by what is on record now. Answers with what became of it; null where it stays as it was. */
  settle(id: string): { readonly before: Annotation | null; readonly after: Annotation | null } | null {
    const annotation = this.#byId.get(id)?.annotation;
    if (annotation === undefined) return null;
    const isShown = !this.#isHidden(annotation);
    if (isShown === this.#shown.has(id)) return null;
    if (isShown) this.#shown.add(id);
    else this.#shown.delete(id);
    return isShown ? { before: null, after: annotation } : { before: annotation, after: null };
  }

  #isHidden(proposed: Annotation): boolean {
    if (this.#onRecord.has(proposed.id)) return true; // wherever its borders are by now
    return this.#onRecord
      .over(startOf(proposed), endOf(proposed))
      .some((record) => record.kind === proposed.kind && !this.#byId.has(record.id) && sharesHalf(record, proposed));
  }
}

/** Whether half of the shorter one is in the other. */
function sharesHalf(a: Annotation, b: Annotation): boolean {
  const shared = sum(
    a.target.segments.flatMap((left) =>
      b.target.segments.map((right) => Math.max(0, Math.min(left.end, right.end) - Math.max(left.start, right.start))),
    ),
  );
  return shared > 0 && 2 * shared >= Math.min(lengthOf(a), lengthOf(b));
}

function lengthOf({ target }: Annotation): number {
  return sum(target.segments.map(({ start, end }) => end - start));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** But for when they were found. */
function saysTheSame(a: Annotation, b: Annotation): boolean {
  return sameValue({ ...a, createdAt: '', updatedAt: '' }, { ...b, createdAt: '', updatedAt: '' });
}
