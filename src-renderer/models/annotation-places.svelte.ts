import type { Annotation } from '$core/model/annotation';
import { statusOf } from '$core/model/status';
import { IntervalIndex } from '$core/text/interval-index';
import type { AnnotationList } from './annotation-list.svelte';
import { endOf, inTextOrder, startOf } from './text-order';

interface Place {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly annotation: Annotation;
}

/** What lies where on one version of a text, without what was rejected. A change costs the same however many there are. */
export class AnnotationPlaces {
  readonly #index: IntervalIndex<Place>;
  readonly #textHash: string;
  readonly #end: () => void;
  #version = $state(0);

  constructor(list: AnnotationList, textHash: string) {
    this.#textHash = textHash;
    this.#index = new IntervalIndex(list.shown.flatMap((annotation) => this.#placeOf(annotation) ?? []));
    this.#end = list.onChange(({ id, after }) => {
      this.#index.remove(id);
      const place = after === null ? null : this.#placeOf(after);
      if (place !== null) this.#index.insert(place);
      this.#version += 1;
    });
  }

  /** Those that share a character with the half-open range, in the order of reading. */
  within(start: number, end: number): Annotation[] {
    if (this.#version < 0) return [];
    return this.#index
      .overlapping(start, end)
      .map(({ annotation }) => annotation)
      .sort(inTextOrder);
  }

  dispose(): void {
    this.#end();
  }

  #placeOf(annotation: Annotation): Place | null {
    if (annotation.target.textHash !== this.#textHash || statusOf(annotation) === 'rejected') return null;
    return { id: annotation.id, start: startOf(annotation), end: endOf(annotation), annotation };
  }
}
