import { tick } from 'svelte';

type Act = () => void;

/**
 * Presses that came while what they speak of was not there yet. Each is carried out in its turn, when what the one before it
 * brought stands in the window: none is lost, and none acts on another thing than it would have a moment later.
 */
export class WaitingKeys {
  readonly #isReady: () => boolean;
  #waiting: Act[] = [];
  /** Commands that what is pressed behind them waits for. */
  #underWay = 0;
  #isGoingOn = false;
  #isCarryingOut = false;

  constructor(isReady: () => boolean) {
    this.#isReady = isReady;
  }

  /** Whether a press has to wait now; not the one that has waited and is carried out. */
  get holds(): boolean {
    return !this.#isCarryingOut && (this.hasWaiting || this.#isGoingOn || !this.#isFree());
  }

  /** Whether presses wait, of which one may open a field that those behind it are typed into. */
  get hasWaiting(): boolean {
    return this.#waiting.length > 0;
  }

  add(act: Act): void {
    this.#waiting.push(act);
    this.goOn();
  }

  /** What is pressed from now on waits until this has ended. */
  async waitFor(running: Promise<void>): Promise<void> {
    this.#underWay += 1;
    try {
      await running;
    } finally {
      this.#underWay -= 1;
      this.goOn();
    }
  }

  /** Something is there, or has ended. */
  goOn(): void {
    if (!this.#isGoingOn) void this.#goOn();
  }

  /** One went elsewhere. What waits is not carried out there, unless it waits for just the command that led there. */
  leave(): void {
    if (!this.#isGoingOn && this.#underWay === 0) this.#waiting = [];
  }

  async #goOn(): Promise<void> {
    this.#isGoingOn = true;
    for (let next = this.#next(); next !== undefined; next = this.#next()) {
      this.#carryOut(next);
      await tick();
    }
    this.#isGoingOn = false;
  }

  #isFree(): boolean {
    return this.#underWay === 0 && this.#isReady();
  }

  #next(): Act | undefined {
    return this.#isFree() ? this.#waiting.shift() : undefined;
  }

  #carryOut(act: Act): void {
    this.#isCarryingOut = true;
    try {
      act();
    } finally {
      this.#isCarryingOut = false;
    }
  }
}
