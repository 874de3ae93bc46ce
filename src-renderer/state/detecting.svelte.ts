/** How far the rules have come with the open article. */
export class Detecting {
  #share: number | null = $state(null);

  /** 0 to 1; null while nothing is read, and for texts that are read before anyone could ask. */
  get share(): number | null {
    return this.#share;
  }
  set share(share: number | null) {
    this.#share = share;
  }
}
