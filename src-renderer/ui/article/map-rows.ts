import type { Annotation, AnnotationKind } from '$core/model/annotation';

/** How many marks of each kind touch each row of pixels of the map. One mark more or less costs its own rows only. */
export class MapRows {
  readonly count: number;
  readonly #length: number;
  readonly #rows: Readonly<Record<AnnotationKind, Uint32Array>>;

  /** For a text of `length` UTF-16 units on `count` rows. */
  constructor(length: number, count: number) {
    this.count = Math.max(1, Math.floor(count));
    this.#length = Math.max(1, length);
    const rows = (): Uint32Array => new Uint32Array(this.count);
    this.#rows = { quote: rows(), claim: rows(), highlight: rows() };
  }

  /** The row of an offset: rows share the text out by its characters, so that none moves when heights become known. */
  rowOf(offset: number): number {
    return Math.min(this.count - 1, Math.max(0, Math.floor((offset / this.#length) * this.count)));
  }

  at(kind: AnnotationKind, row: number): number {
    return this.#rows[kind][row] ?? 0;
  }

  add(annotation: Annotation): void {
    this.#change(annotation, 1);
  }

  /** Takes away what was added before. */
  remove(annotation: Annotation): void {
    this.#change(annotation, -1);
  }

  #change({ kind, target }: Annotation, by: 1 | -1): void {
    const rows = this.#rows[kind];
    let next = 0;
    for (const { start, end } of target.segments) {
      const last = this.rowOf(Math.max(start, end - 1));
      for (let row = Math.max(next, this.rowOf(start)); row <= last; row += 1) rows[row] = (rows[row] ?? 0) + by;
      next = last + 1;
    }
  }
}
