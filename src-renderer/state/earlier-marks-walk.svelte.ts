import type { Annotation } from '$core/model/annotation';
import type { Library } from '../models/library.svelte';
import type { EarlierMark } from '../services/earlier-marks';

/** A mark that waits for a person, as it is now. */
export interface WaitingMark extends EarlierMark {
  readonly annotation: Annotation;
  /** A person has looked at it and left it where it is. */
  readonly isLeft: boolean;
}

/** The walk through the marks of the open article that are on an earlier version. It goes on as they are decided. */
export class EarlierMarksWalk {
  readonly #library: Library;
  #articleId: string | null = $state(null);
  #textHash: string | null = $state(null);
  #marks: readonly EarlierMark[] = $state.raw([]);
  #left: ReadonlySet<string> = $state.raw(new Set());
  #at = $state(0);

  constructor(library: Library) {
    this.#library = library;
  }

  /** Those that are still on an earlier version. A mark that comes back by undo waits again. */
  readonly waiting: readonly WaitingMark[] = $derived.by(() => {
    const { open } = this.#library;
    if (open === null || !this.isOpen) return [];
    return this.#marks.flatMap((mark) => {
      const annotation = open.get(mark.annotation.id);
      if (annotation?.target.textHash !== mark.annotation.target.textHash) return [];
      return [{ ...mark, annotation, isLeft: this.#left.has(annotation.id) }];
    });
  });

  /** Of the open article, on the text that is shown. */
  get isOpen(): boolean {
    const { open } = this.#library;
    return open !== null && open.articleId === this.#articleId && open.textHash === this.#textHash;
  }

  get total(): number {
    return this.#marks.length;
  }
  get index(): number {
    return Math.max(0, Math.min(this.#at, this.waiting.length - 1));
  }
  get current(): WaitingMark | null {
    return this.waiting[this.index] ?? null;
  }

  begin(marks: readonly EarlierMark[]): void {
    const { open } = this.#library;
    this.#articleId = open?.articleId ?? null;
    this.#textHash = open?.textHash ?? null;
    this.#marks = marks;
    this.#left = new Set();
    this.#at = 0;
  }

  end(): void {
    this.#articleId = null;
    this.#marks = [];
  }

  /** Answers whether there was one to go to. */
  go(direction: 1 | -1): boolean {
    const next = this.index + direction;
    if (next < 0 || next >= this.waiting.length) return false;
    this.#at = next;
    return true;
  }

  goTo(annotationId: string): void {
    const at = this.waiting.findIndex(({ annotation }) => annotation.id === annotationId);
    if (at >= 0) this.#at = at;
  }

  leave(annotationId: string): void {
    this.#left = new Set([...this.#left, annotationId]);
  }
}
