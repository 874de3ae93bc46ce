import type { Annotation } from '$core/model/annotation';
import { personOf } from '$core/model/person';
import { firstWhere } from '$core/text/first-where';

/** Where each person is named in an article. What is asked costs the same however many marks name the same few. */
export class PersonPlaces {
  /** Starts in UTF-16 units, in order, one for each annotation that names the person. */
  readonly #startsById = new Map<string, number[]>();

  constructor(annotations: readonly Annotation[]) {
    for (const annotation of annotations) {
      const id = personOf(annotation);
      if (id === null) continue;
      const starts = this.#startsById.get(id);
      if (starts === undefined) this.#startsById.set(id, [startOf(annotation)]);
      else starts.push(startOf(annotation));
    }
    for (const starts of this.#startsById.values()) starts.sort((a, b) => a - b);
  }

  add(annotation: Annotation): void {
    const id = personOf(annotation);
    if (id === null) return;
    const starts = this.#startsById.get(id) ?? [];
    starts.splice(indexIn(starts, startOf(annotation)), 0, startOf(annotation));
    this.#startsById.set(id, starts);
  }

  remove(annotation: Annotation): void {
    const id = personOf(annotation);
    const starts = id === null ? undefined : this.#startsById.get(id);
    if (id === null || starts === undefined) return;
    const at = indexIn(starts, startOf(annotation));
    if (starts[at] === startOf(annotation)) starts.splice(at, 1);
    if (starts.length === 0) this.#startsById.delete(id);
  }

  /** Everyone whom other annotations than this one name, whoever is named nearest to its start first. */
  nearestTo(annotation: Annotation): string[] {
    const start = startOf(annotation);
    const own = personOf(annotation);
    const distances = [...this.#startsById].map(([id, starts]) => {
      const at = indexIn(starts, start);
      // One of those that start here may be the annotation itself.
      const next = starts[at + (id === own && starts[at] === start ? 1 : 0)] ?? Infinity;
      const before = starts[at - 1] ?? -Infinity;
      return { id, distance: Math.min(next - start, start - before) };
    });
    return distances
      .filter(({ distance }) => distance < Infinity)
      .sort((a, b) => a.distance - b.distance)
      .map(({ id }) => id);
  }
}

function startOf({ target }: Annotation): number {
  return target.segments[0]?.start ?? 0;
}

/** Where the start stands, or where it would be put. */
function indexIn(starts: readonly number[], start: number): number {
  return firstWhere(starts.length, (index) => (starts[index] ?? 0) >= start);
}
