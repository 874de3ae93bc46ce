import type { Annotation } from '$core/model/annotation';
import type { ChangeOf } from '$core/model/step';

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

/** The annotations of the open article: those on its text in text order, then those on earlier versions. */
export class AnnotationList {
  readonly articleId: string;
  /** The text that is shown. */
  readonly textHash: string;
  readonly #byId = new Map<string, Annotation>();
  #ordered: Annotation[];
  /** Whether someone may hold the array: then it is left as it is, and a new one changes. */
  #isHeld = false;
  #version = $state(0);
  readonly #listeners = new Set<(change: AnnotationChange) => void>();

  constructor(articleId: string, textHash: string, annotations: readonly Annotation[]) {
    this.articleId = articleId;
    this.textHash = textHash;
    for (const annotation of annotations) this.#byId.set(annotation.id, annotation);
    this.#ordered = annotations.toSorted(this.#inOrder);
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
    return all.slice(0, all.findLastIndex((annotation) => this.#isHere(annotation)) + 1);
  }

  get(id: string | null): Annotation | undefined {
    return this.#version >= 0 && id !== null ? this.#byId.get(id) : undefined;
  }

  /** Calls at every change, at once and in order. Returns the function that stops it. */
  onChange(listener: (change: AnnotationChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  apply({ id, after }: ChangeOf<'annotations'>): void {
    const before = this.#byId.get(id) ?? null;
    const mine = after?.articleId === this.articleId ? after : null;
    if (before === null && mine === null) return;
    if (this.#isHeld) this.#ordered = this.#ordered.slice();
    this.#isHeld = false;
    if (before !== null) this.#ordered.splice(this.#indexOf(before), 1);
    if (mine === null) this.#byId.delete(id);
    else {
      this.#byId.set(id, mine);
      this.#ordered.splice(this.#indexOf(mine), 0, mine);
    }
    this.#version += 1;
    for (const listener of this.#listeners) listener({ id, before, after: mine });
  }

  #isHere({ target }: Annotation): boolean {
    return target.textHash === this.textHash;
  }

  readonly #inOrder = (a: Annotation, b: Annotation): number =>
    Number(this.#isHere(b)) - Number(this.#isHere(a)) || inTextOrder(a, b);

  /** Where it stands, or where it would be put. */
  #indexOf(annotation: Annotation): number {
    let low = 0;
    let high = this.#ordered.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = this.#ordered[middle];
      if (other !== undefined && this.#inOrder(other, annotation) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
