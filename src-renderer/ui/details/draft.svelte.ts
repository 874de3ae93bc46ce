import type { DraftWriting } from '../../state/kept-drafts.svelte';

/** What is typed into fields and not kept yet, in all of them. */
const openDrafts = new Set<Draft>();

/** Keeps what is typed, wherever: before the window closes, before a command runs. */
export function keepAllDrafts(): void {
  for (const draft of openDrafts) draft.keep();
}

/** Takes what was typed. `false` refuses it; a promise tells when the step is on its way. */
export type KeepTyped = (typed: string) => unknown;

/** What is typed into one field. It becomes one step when the field is left, however it is left. */
export class Draft {
  #typed: string | null = $state(null);
  /** The same, plain: a field that is taken away reads what is reactive as it was before the tick. */
  #unkept: string | null = null;
  #before = '';
  #keepTyped: KeepTyped = () => undefined;
  readonly #begin: ((before: string) => DraftWriting | null) | undefined;
  #writing: DraftWriting | null = null;

  /** `begin` starts a draft in the store, which survives a crash; without one nothing does. */
  constructor(begin?: (before: string) => DraftWriting | null) {
    this.#begin = begin;
  }

  /** What is typed; null while the field shows what is on record. */
  get typed(): string | null {
    return this.#typed;
  }

  /** Typing began or goes on. Whose value it was before and who keeps it is settled at the first letter. */
  type(typed: string, before: string, keep: KeepTyped): void {
    if (this.#unkept === null) {
      this.#before = before;
      this.#keepTyped = keep;
      this.#writing ??= this.#begin?.(before) ?? null;
      openDrafts.add(this);
    }
    this.#typed = typed;
    this.#unkept = typed;
    this.#writing?.note(typed);
  }

  keep(): void {
    const typed = this.#unkept;
    openDrafts.delete(this);
    this.#typed = null;
    this.#unkept = null;
    if (typed === null) return;
    const made = typed === this.#before ? undefined : this.#keepTyped(typed);
    if (made === false) return; // it stands in the field, and in the store
    void this.#writing?.release(made);
    this.#writing = null;
  }
}
