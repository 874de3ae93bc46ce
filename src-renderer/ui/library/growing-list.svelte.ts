/** So many entries are drawn at once: more than a tall window shows, few enough for one frame. */
const A_FRAME = 120;

/**
 * How many entries of a long list are drawn. Another filter or order (`key`) begins again with what one frame can hold;
 * the rest follows, frame by frame, until all is there. So typing never waits, and yet nothing is missing from the list
 * for screen readers and for the scroll bar.
 */
export class GrowingList {
  readonly #key: () => string;
  readonly #total: () => number;
  #grown: { readonly key: string; readonly count: number } = $state.raw({ key: '', count: A_FRAME });
  readonly #count = $derived.by(() => (this.#grown.key === this.#key() ? this.#grown.count : A_FRAME));

  constructor(key: () => string, total: () => number) {
    this.#key = key;
    this.#total = total;
  }

  get count(): number {
    return this.#count;
  }

  /** Draws at least so many at once. */
  reach(count: number): void {
    if (count > this.#count) this.#grown = { key: this.#key(), count };
  }

  /** To be called while a component is set up. */
  growWhileShown(): void {
    $effect(() => {
      if (this.#count >= this.#total()) return;
      const next = this.#count + A_FRAME;
      const frame = requestAnimationFrame(() => {
        this.reach(next);
      });
      return () => {
        cancelAnimationFrame(frame);
      };
    });
  }
}
