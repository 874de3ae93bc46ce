import { tick } from 'svelte';

type Act = () => Promise<void>;

/**
 * Presses that came while what they speak of was not there yet. Each is carried out in its turn, when what the one before it
 * brought stands in the window: none is lost, and none acts on another thing than it would have a moment later.
 */
export class WaitingKeys {
  readonly #isReady: () => boolean;
  readonly #takesKeysItself: () => boolean;
  #waiting: Act[] = [];
  #isGoingOn = false;

  /** `takesKeysItself`: something has opened for which what was pressed behind it was meant, and was no command. */
  constructor(isReady: () => boolean, takesKeysItself: () => boolean) {
    this.#isReady = isReady;
    this.#takesKeysItself = takesKeysItself;
  }

  /** In the tick of the press where nothing is to be waited for. */
  take(act: Act): void {
    if (!this.#isGoingOn && this.#waiting.length === 0 && this.#isReady()) this.#carryOut(act);
    else this.#waiting.push(act);
  }

  /** Something is there, or has ended. */
  goOn(): void {
    if (!this.#isGoingOn) void this.#goOn();
  }

  /** Nothing of what waits will be carried out. */
  drop(): void {
    this.#waiting = [];
  }

  async #goOn(): Promise<void> {
    this.#isGoingOn = true;
    for (let next = this.#next(); next !== undefined; next = this.#next()) {
      this.#carryOut(next);
      await tick();
      if (this.#takesKeysItself()) this.drop();
    }
    this.#isGoingOn = false;
  }

  #next(): Act | undefined {
    return this.#isReady() ? this.#waiting.shift() : undefined;
  }

  #carryOut(act: Act): void {
    void act().finally(() => {
      this.goOn();
    });
  }
}
