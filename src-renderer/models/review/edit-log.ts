/** Who changed an annotation, and when (milliseconds), apart from decisions on it. */
export interface Edit {
  readonly by: string;
  readonly atMs: number;
}

/** The changes of annotations by people, as the steps tell them. What was removed and came back keeps its own. */
export class EditLog {
  readonly #edits = new Map<string, Edit[]>();

  static unpacked(entries: readonly (readonly [string, readonly Edit[]])[]): EditLog {
    const log = new EditLog();
    for (const [id, edits] of entries) log.#edits.set(id, [...edits]);
    return log;
  }

  of(annotationId: string): readonly Edit[] {
    return this.#edits.get(annotationId) ?? [];
  }

  get entries(): readonly (readonly [string, readonly Edit[]])[] {
    return [...this.#edits];
  }

  /** The same edit told twice is one: a step may be read from the store and heard of as well. */
  add(annotationId: string, edit: Edit): void {
    const edits = this.#edits.get(annotationId);
    if (edits === undefined) this.#edits.set(annotationId, [edit]);
    else if (!edits.some(({ by, atMs }) => by === edit.by && atMs === edit.atMs)) edits.push(edit);
  }

  /** The step that made it was taken back. */
  takeBack(annotationId: string, { by, atMs }: Edit): void {
    const edits = this.#edits.get(annotationId);
    const at = edits?.findLastIndex((edit) => edit.by === by && edit.atMs === atMs) ?? -1;
    if (at < 0) return;
    edits?.splice(at, 1);
    if (edits?.length === 0) this.#edits.delete(annotationId);
  }
}
