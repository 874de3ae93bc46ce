/** What the foot line says about saving. */
export class SaveState {
  #pending = $state(0);
  #savedAt: string | null = $state(null);
  #failure: string | null = $state(null);

  /** Steps that are made and not yet both in the journal and in the store. */
  get pending(): number {
    return this.#pending;
  }

  /** When the last step was saved, ISO; null before the first of this run. */
  get savedAt(): string | null {
    return this.#savedAt;
  }

  /** Why the last step could not be saved; null once one could. */
  get failure(): string | null {
    return this.#failure;
  }

  began(): void {
    this.#pending += 1;
  }

  saved(at: string): void {
    this.#pending -= 1;
    this.#savedAt = at;
    this.#failure = null;
  }

  failed(why: string): void {
    this.#pending -= 1;
    this.#failure = why;
  }
}
