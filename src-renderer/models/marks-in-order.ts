import type { Annotation } from '$core/model/annotation';
import { firstWhere } from '$core/text/first-where';

type Compare = (a: Annotation, b: Annotation) => number;

/** Annotations in an order, found by halving. Whoever holds the array keeps what it held: a change makes a new one. */
export class MarksInOrder {
  readonly #compare: Compare;
  #marks: Annotation[];
  /** Whether someone may hold the array: then it is left as it is, and a new one changes. */
  #isHeld = false;

  constructor(annotations: readonly Annotation[], compare: Compare) {
    this.#compare = compare;
    this.#marks = annotations.toSorted(compare);
  }

  get all(): readonly Annotation[] {
    this.#isHeld = true;
    return this.#marks;
  }

  /** The same for a look that ends before the next change. */
  get passing(): readonly Annotation[] {
    return this.#marks;
  }

  put(annotation: Annotation): void {
    this.#letGo();
    this.#marks.splice(this.placeOf(annotation), 0, annotation);
  }

  takeOut(annotation: Annotation): void {
    this.#letGo();
    let at = this.placeOf(annotation);
    // A proposal and its record stand at one place while one takes over from the other.
    while (this.#marks[at] !== annotation && this.#isAt(at + 1, annotation)) at += 1;
    this.#marks.splice(at, 1);
  }

  /** Where it stands, or where it would be put. */
  placeOf(annotation: Annotation): number {
    return this.firstWhere((other) => this.#compare(other, annotation) >= 0);
  }

  /** The first place that holds; all behind it hold as well. */
  firstWhere(reached: (annotation: Annotation) => boolean): number {
    return firstWhere(this.#marks.length, (index) => {
      const annotation = this.#marks[index];
      return annotation === undefined || reached(annotation);
    });
  }

  #isAt(index: number, annotation: Annotation): boolean {
    const other = this.#marks[index];
    return other !== undefined && this.#compare(other, annotation) === 0;
  }

  #letGo(): void {
    if (this.#isHeld) this.#marks = this.#marks.slice();
    this.#isHeld = false;
  }
}
