/** What `me` and `since I last closed` mean in a filter. */
export class WhoAsks {
  #meId: () => string = () => '';
  #lastClosedAt: () => string | null = () => null;

  from(meId: () => string, lastClosedAt: () => string | null): void {
    this.#meId = meId;
    this.#lastClosedAt = lastClosedAt;
  }

  now(): { readonly meId: string; readonly lastClosedMs: number | null } {
    const closed = this.#lastClosedAt();
    return { meId: this.#meId(), lastClosedMs: closed === null ? null : Date.parse(closed) };
  }
}
