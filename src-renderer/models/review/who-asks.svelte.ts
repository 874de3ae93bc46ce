/** What `me` and `since I last closed` mean in a filter. */
export class WhoAsks {
  #askMe: () => string = $state.raw(() => '');
  #lastClosedMs: number | null = $state(null);
  readonly #meId = $derived(this.#askMe());

  from(meId: () => string, lastClosedAt: string | null): void {
    this.#askMe = meId;
    this.#lastClosedMs = lastClosedAt === null ? null : Date.parse(lastClosedAt);
  }

  get meId(): string {
    return this.#meId;
  }

  get lastClosedMs(): number | null {
    return this.#lastClosedMs;
  }
}
