/** The records of one small table, all in memory; reading them inside an effect or a `$derived` follows their changes. */
export class Records<TRecord extends { readonly id: string }> {
  readonly #byId = new Map<string, TRecord>();
  #version = $state(0);

  constructor(records: readonly TRecord[] = []) {
    this.fill(records);
  }

  fill(records: readonly TRecord[]): void {
    this.#byId.clear();
    for (const record of records) this.#byId.set(record.id, record);
    this.#version += 1;
  }

  /** Puts the record, or takes it away where it is null. */
  set(id: string, record: TRecord | null): void {
    if (record === null) this.#byId.delete(id);
    else this.#byId.set(id, record);
    this.#version += 1;
  }

  get(id: string | null | undefined): TRecord | undefined {
    return this.#version >= 0 && typeof id === 'string' ? this.#byId.get(id) : undefined;
  }

  /** In the order in which they were made. */
  get all(): readonly TRecord[] {
    return this.#version >= 0 ? [...this.#byId.values()] : [];
  }

  get size(): number {
    return this.#version >= 0 ? this.#byId.size : 0;
  }
}
