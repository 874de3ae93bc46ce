import { untrack } from 'svelte';

/** A window that is not seen paints nothing; then it does not wait longer than this. */
const AT_MOST_MS = 100;

function afterPaint(run: () => void): void {
  let hasRun = false;
  const once = (): void => {
    if (!hasRun) run();
    hasRun = true;
  };
  const late = setTimeout(once, AT_MOST_MS);
  requestAnimationFrame(() => {
    clearTimeout(late);
    setTimeout(once);
  });
}

/**
 * A value as it was when the last frame was painted. What stands beside the text follows the text by a frame, so that a mark
 * is painted without waiting for its row, its fields and its stripe. To be made while a component is set up.
 */
export class AfterPaint<T> {
  #value: T = $state.raw() as T;
  #isAwaited = false;
  #isGone = false;

  constructor(now: () => T) {
    this.#value = untrack(now);
    $effect(() => {
      now();
      if (this.#isAwaited) return;
      this.#isAwaited = true;
      afterPaint(() => {
        this.#isAwaited = false;
        if (!this.#isGone) this.#value = untrack(now);
      });
    });
    $effect(() => () => {
      this.#isGone = true;
    });
  }

  get value(): T {
    return this.#value;
  }
}
