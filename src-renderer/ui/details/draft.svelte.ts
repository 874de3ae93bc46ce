/** What is typed into fields and not kept yet, in all of them. */
const openDrafts = new Set<Draft>();

/** Keeps what is typed, wherever: before the window closes, before a command runs. */
export function keepAllDrafts(): void {
  for (const draft of openDrafts) draft.keep();
}

/** What is typed into one field. It becomes one step when the field is left, however it is left. */
export class Draft {
  #typed: string | null = $state(null);
  #before = '';
  #keepTyped: (typed: string) => void = () => undefined;

  /** What is typed; null while the field shows what is on record. */
  get typed(): string | null {
    return this.#typed;
  }

  /** Typing began or goes on. Whose value it was before and who keeps it is settled at the first letter. */
  type(typed: string, before: string, keep: (typed: string) => void): void {
    if (this.#typed === null) {
      this.#before = before;
      this.#keepTyped = keep;
      openDrafts.add(this);
    }
    this.#typed = typed;
  }

  keep(): void {
    const typed = this.#typed;
    this.drop();
    if (typed !== null && typed !== this.#before) this.#keepTyped(typed);
  }

  drop(): void {
    openDrafts.delete(this);
    this.#typed = null;
  }
}
