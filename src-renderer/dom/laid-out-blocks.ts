/** Why blocks are kept laid out though they may be far from what is in sight. */
export type LayoutReason = 'caret' | 'sight';

const CLASS = 'is-laid-out';

/**
 * Blocks out of sight are not laid out (`content-visibility: auto`), and the browser can neither move a caret through
 * them nor say where their words stand. This keeps the few that are needed laid out, a range of blocks for each reason.
 */
export class LaidOutBlocks {
  readonly #elements: readonly HTMLElement[];
  readonly #kept = new Map<LayoutReason, { readonly first: number; readonly last: number }>();

  constructor(elements: readonly HTMLElement[]) {
    this.#elements = elements;
    // Ctrl+Home, Ctrl+End and Ctrl+A look for a position in these two, wherever the caret is.
    elements.at(0)?.classList.add(CLASS);
    elements.at(-1)?.classList.add(CLASS);
  }

  /** Lays out the blocks from `first` to `last`, both included; those kept for this reason before are let go. */
  keep(reason: LayoutReason, first: number, last: number): void {
    const before = this.#kept.get(reason);
    const from = Math.max(0, first);
    const to = Math.min(this.#elements.length - 1, last);
    if (before?.first === from && before.last === to) return;
    this.#kept.set(reason, { first: from, last: to });
    for (let index = from; index <= to; index += 1) this.#elements[index]?.classList.add(CLASS);
    if (before === undefined) return;
    for (let index = before.first; index <= before.last; index += 1) {
      if (!this.#isKept(index)) this.#elements[index]?.classList.remove(CLASS);
    }
  }

  #isKept(index: number): boolean {
    if (index === 0 || index === this.#elements.length - 1) return true;
    return [...this.#kept.values()].some((range) => range.first <= index && index <= range.last);
  }
}
