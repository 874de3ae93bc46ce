import type { DraftPlace, DraftRow } from '../data/drafts';

export type { DraftPlace, DraftRow } from '../data/drafts';

/** What is typed is written at once and then at most this often, also while typing goes on. */
const WRITE_EVERY_MS = 300;

export interface DraftParts {
  put(row: DraftRow): Promise<unknown>;
  remove(id: string): Promise<unknown>;
  newId(): string;
  now(): string;
  /** How many steps could not be saved so far. */
  failures(): number;
  /** Waits for what is being saved. */
  idle(): Promise<void>;
}

/** What a record is called in a notice, and what its field said when typing began. */
export interface DraftStart {
  readonly words: string;
  readonly before: string;
}

/** Drafts of fields: those that a crash left behind, until they are restored or discarded, and those that are typed now. */
export class KeptDrafts {
  readonly #parts: DraftParts;
  #left: readonly DraftRow[] = $state.raw([]);

  constructor(parts: DraftParts, left: readonly DraftRow[]) {
    this.#parts = parts;
    this.#left = left.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  }

  /** What was typed and never became a step, the latest first. */
  get left(): readonly DraftRow[] {
    return this.#left;
  }

  /** The latest draft of a field that was left behind. */
  of({ table, recordId, field }: DraftPlace): DraftRow | null {
    const isOf = (row: DraftRow): boolean => row.table === table && row.recordId === recordId && row.field === field;
    return this.#left.find(isOf) ?? null;
  }

  /** A new typing; drafts that were left of the same field stay. */
  begin(place: DraftPlace, start: DraftStart): DraftWriting {
    const row = { id: this.#parts.newId(), ...place, ...start, typed: start.before, at: this.#parts.now() };
    return new DraftWriting(this.#parts, row, (kept) => {
      this.#left = [kept, ...this.#left];
    });
  }

  async discard({ id }: DraftRow): Promise<void> {
    this.#left = this.#left.filter((row) => row.id !== id);
    await this.#parts.remove(id);
  }
}

/** One typing into one field, on its way into the store. */
export class DraftWriting {
  readonly #parts: DraftParts;
  readonly #onLost: (row: DraftRow) => void;
  #row: DraftRow;
  #written: Promise<unknown> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | null = null;
  #isDue = false;

  constructor(parts: DraftParts, row: DraftRow, onLost: (row: DraftRow) => void) {
    this.#parts = parts;
    this.#row = row;
    this.#onLost = onLost;
  }

  note(typed: string): void {
    this.#row = { ...this.#row, typed, at: this.#parts.now() };
    if (this.#timer === null) this.#write();
    else this.#isDue = true;
  }

  /** The step is made, or there is nothing to make one of. What could not be saved is left, to be offered again. */
  async release(made: unknown): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    const failures = this.#parts.failures();
    await Promise.all([made, this.#written]);
    await this.#parts.idle();
    if (this.#parts.failures() === failures) await this.#parts.remove(this.#row.id);
    else {
      await this.#parts.put(this.#row);
      this.#onLost(this.#row);
    }
  }

  #write(): void {
    this.#isDue = false;
    this.#written = this.#parts.put(this.#row);
    this.#timer = setTimeout(() => {
      this.#timer = null;
      if (this.#isDue) this.#write();
    }, WRITE_EVERY_MS);
  }
}
