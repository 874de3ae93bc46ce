import type { Annotation } from '$core/model/annotation';
import type { ChangeOf } from '$core/model/step';
import { firstWhere } from '$core/text/first-where';
import { IntervalIndex, type Span } from '$core/text/interval-index';
import { packMarks, samePackedMarks, type PackedMarks } from './packed-marks';
import { PersonPlaces } from './person-places';

/** By where it starts, the longer one first where two start together, then by id: the order of reading. */
export function inTextOrder(a: Annotation, b: Annotation): number {
  const byStart = startOf(a) - startOf(b);
  if (byStart !== 0) return byStart;
  const byEnd = endOf(b) - endOf(a);
  if (byEnd !== 0) return byEnd;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

export function startOf(annotation: Annotation): number {
  return annotation.target.segments[0]?.start ?? 0;
}

export function endOf(annotation: Annotation): number {
  return annotation.target.segments.at(-1)?.end ?? 0;
}

/** What a change did to the list, for those who paint it. */
export type AnnotationChange = Pick<ChangeOf<'annotations'>, 'id' | 'before' | 'after'>;

/** Records that are still to come. */
interface Awaited {
  readonly preview: PackedMarks;
  /** Ids that were changed meanwhile. */
  readonly touched: Set<string>;
  readonly waiting: ((isAsPreviewed: boolean) => void)[];
}

/** From the first character of an annotation to its last. */
interface AnnotationSpan extends Span {
  readonly annotation: Annotation;
}

function spanOf(annotation: Annotation): AnnotationSpan {
  return { id: annotation.id, start: startOf(annotation), end: endOf(annotation), annotation };
}

/**
 * The annotations of the open article: those on its text in text order, then those on earlier versions. What is asked by
 * place or by id costs the same among thousands.
 */
export class AnnotationList {
  readonly articleId: string;
  /** The text that is shown. */
  readonly textHash: string;
  readonly #byId = new Map<string, Annotation>();
  #ordered: Annotation[];
  /** Whether someone may hold the array: then it is left as it is, and a new one changes. */
  #isHeld = false;
  /** Of those on the text that is shown; made when first asked for. */
  #places: IntervalIndex<AnnotationSpan> | null = null;
  /** Of all of them; made when first asked for. */
  #people: PersonPlaces | null = null;
  #version = $state(0);
  readonly #listeners = new Set<(change: AnnotationChange) => void>();
  #awaited: Awaited | null = $state.raw(null);

  constructor(articleId: string, textHash: string, annotations: readonly Annotation[]) {
    this.articleId = articleId;
    this.textHash = textHash;
    for (const annotation of annotations) this.#byId.set(annotation.id, annotation);
    this.#ordered = annotations.toSorted(this.#inOrder);
  }

  /** Where there are many: what painting needs of them is there at once, the records follow by `fill`. */
  static awaiting(articleId: string, textHash: string, preview: PackedMarks): AnnotationList {
    const list = new AnnotationList(articleId, textHash, []);
    list.#awaited = { preview, touched: new Set(), waiting: [] };
    return list;
  }

  /**
   * Whether all records are there. Until then the order holds only what was made or changed meanwhile: whoever must not
   * miss one waits (`onceWhole`, `whole`).
   */
  get isWhole(): boolean {
    return this.#awaited === null;
  }

  /** What painting needs of the records that are awaited; null once they are there. */
  get preview(): PackedMarks | null {
    return this.#awaited?.preview ?? null;
  }

  /** Acts at once where all records are there, else when they are, with whether the preview is still true of them. */
  onceWhole(act: (isAsPreviewed: boolean) => void): void {
    if (this.#awaited === null) act(true);
    else this.#awaited.waiting.push(act);
  }

  whole(): Promise<void> {
    return new Promise((resolve) => {
      this.onceWhole(() => {
        resolve();
      });
    });
  }

  /** Takes the awaited records, all of them; what was changed since the list was made stays as it is. */
  fill(records: readonly Annotation[]): void {
    if (this.#awaited === null) return;
    const { preview, touched, waiting } = this.#awaited;
    for (const record of records) if (!touched.has(record.id)) this.#byId.set(record.id, record);
    const asPacked = preview.ids.flatMap((id) => this.#byId.get(id) ?? []);
    const isTrue = asPacked.length === this.#byId.size && samePackedMarks(packMarks(asPacked), preview);
    // Packed in the order of the text that was shown then: most often it still is.
    this.#ordered =
      isInOrder(asPacked, this.#inOrder) && isTrue ? asPacked : [...this.#byId.values()].sort(this.#inOrder);
    this.#isHeld = false;
    this.#places = null;
    this.#people = null;
    this.#awaited = null;
    this.#version += 1;
    for (const act of waiting) act(isTrue);
  }

  get ordered(): readonly Annotation[] {
    this.#isHeld = true;
    return this.#version >= 0 ? this.#ordered : [];
  }

  /** Those whose offsets are in the text that is shown. */
  get here(): readonly Annotation[] {
    const all = this.ordered;
    const last = all.at(-1);
    if (last === undefined || this.#isHere(last)) return all;
    return all.slice(
      0,
      this.#firstWhere((annotation) => !this.#isHere(annotation)),
    );
  }

  get(id: string | null): Annotation | undefined {
    return this.#version >= 0 && id !== null ? this.#byId.get(id) : undefined;
  }

  /** Where it stands in the order; -1 for null and for what is not there. */
  indexOf(id: string | null): number {
    const annotation = this.get(id);
    return annotation === undefined ? -1 : this.#placeOf(annotation);
  }

  /** Those on the text that is shown that reach over the half-open range, or have a gap there, in text order. */
  over(start: number, end: number): Annotation[] {
    if (this.#version < 0) return [];
    this.#places ??= new IntervalIndex(this.here.map(spanOf));
    return this.#places
      .overlapping(start, end)
      .map(({ annotation }) => annotation)
      .sort(inTextOrder);
  }

  /** How many of those on the text that is shown start before the offset; they come first in the order. */
  countBefore(offset: number): number {
    if (this.#version < 0) return 0;
    return this.#firstWhere((annotation) => !this.#isHere(annotation) || startOf(annotation) >= offset);
  }

  /** Ids of all whom other annotations than this one name as speaker or claimant, the nearest to it first. */
  peopleNear(annotation: Annotation): string[] {
    if (this.#version < 0) return [];
    this.#people ??= new PersonPlaces(this.#ordered);
    return this.#people.nearestTo(annotation);
  }

  /** Calls at every change, at once and in order. Returns the function that stops it. */
  onChange(listener: (change: AnnotationChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  apply({ id, after }: ChangeOf<'annotations'>): void {
    const before = this.#byId.get(id) ?? null;
    const mine = after?.articleId === this.articleId ? after : null;
    if (this.#awaited !== null) this.#awaited.touched.add(id);
    else if (before === null && mine === null) return;
    this.#letGoOfWhatIsHeld();
    if (before !== null) this.#takeOut(before);
    if (mine !== null) this.#putIn(mine);
    this.#version += 1;
    for (const listener of this.#listeners) listener({ id, before, after: mine });
  }

  #letGoOfWhatIsHeld(): void {
    if (this.#isHeld) this.#ordered = this.#ordered.slice();
    this.#isHeld = false;
  }

  #takeOut(annotation: Annotation): void {
    this.#ordered.splice(this.#placeOf(annotation), 1);
    this.#places?.remove(annotation.id);
    this.#people?.remove(annotation);
    this.#byId.delete(annotation.id);
  }

  #putIn(annotation: Annotation): void {
    this.#byId.set(annotation.id, annotation);
    this.#ordered.splice(this.#placeOf(annotation), 0, annotation);
    if (this.#isHere(annotation)) this.#places?.insert(spanOf(annotation));
    this.#people?.add(annotation);
  }

  #isHere({ target }: Annotation): boolean {
    return target.textHash === this.textHash;
  }

  readonly #inOrder = (a: Annotation, b: Annotation): number =>
    Number(this.#isHere(b)) - Number(this.#isHere(a)) || inTextOrder(a, b);

  /** Where it stands, or where it would be put. */
  #placeOf(annotation: Annotation): number {
    return this.#firstWhere((other) => this.#inOrder(other, annotation) >= 0);
  }

  #firstWhere(reached: (annotation: Annotation) => boolean): number {
    return firstWhere(this.#ordered.length, (index) => {
      const annotation = this.#ordered[index];
      return annotation === undefined || reached(annotation);
    });
  }
}

function isInOrder(annotations: readonly Annotation[], compare: (a: Annotation, b: Annotation) => number): boolean {
  return annotations.every((annotation, index) => {
    const before = annotations[index - 1];
    return before === undefined || compare(before, annotation) <= 0;
  });
}
