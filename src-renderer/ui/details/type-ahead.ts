import type { Choice } from './choices';

/** Letters that come faster than this spell one word, as in the lists of the system. */
const PAUSE_MS = 700;

/** Goes to a choice by what is typed: one letter goes round those that begin with it, more of them spell the name. */
export class TypeAhead {
  #typed = '';
  #lastMs = -Infinity;

  /** Whether a space belongs to the name that is being spelled, at this time in milliseconds. */
  takesSpace(list: readonly Choice[], atMs: number): boolean {
    const isSpelling = this.#typed !== '' && atMs - this.#lastMs <= PAUSE_MS;
    return isSpelling && list.some(({ label }) => label.toLowerCase().startsWith(`${this.#typed} `));
  }

  /** Where the letter leads from the choice at hand; the same place where no name goes on so. */
  indexAfter(list: readonly Choice[], letter: string, from: number, atMs: number): number {
    const typed = atMs - this.#lastMs > PAUSE_MS ? letter : this.#typed + letter;
    this.#lastMs = atMs;
    this.#typed = typed;
    const isOneLetter = [...typed].every((other) => other === letter);
    const order = list.map((_, step) => (from + (isOneLetter ? 1 : 0) + step) % list.length);
    const wanted = isOneLetter ? letter : typed;
    return order.find((index) => list[index]?.label.toLowerCase().startsWith(wanted)) ?? from;
  }
}
