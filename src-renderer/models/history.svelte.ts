import type { HistoryRow } from '../data/database';

/** The list of steps and, of each, whether it stands. Built from rows in order of `seq`. */
export class History {
  #rows: HistoryRow[] = [];
  /** Whether someone may hold the array: then it is left as it is, and a new one changes. */
  #isHeld = false;
  readonly #acts = new Map<string, HistoryRow>();
  /** The acts that stand and can be taken back, the latest last. */
  #standing: HistoryRow[] = [];
  /** The undoings after which no new act came, the latest last. */
  #undoings: HistoryRow[] = [];
  #version = $state(0);

  constructor(rows: readonly HistoryRow[] = []) {
    for (const row of rows) this.#take(row);
  }

  get rows(): readonly HistoryRow[] {
    this.#isHeld = true;
    return this.#version >= 0 ? this.#rows : [];
  }

  add(row: HistoryRow): void {
    if (this.#isHeld) this.#rows = this.#rows.slice();
    this.#isHeld = false;
    this.#take(row);
    this.#version += 1;
  }

  remove(seq: number): void {
    const rows = this.#rows.filter((row) => row.seq !== seq);
    this.#rows = [];
    this.#acts.clear();
    this.#standing = [];
    this.#undoings = [];
    for (const row of rows) this.#take(row);
    this.#version += 1;
  }

  /** The latest act that stands and can be taken back. */
  get undoable(): HistoryRow | null {
    return (this.#version >= 0 ? this.#standing.at(-1) : null) ?? null;
  }

  /** The latest undoing that stands, as long as no new act came after it. */
  get redoable(): HistoryRow | null {
    return (this.#version >= 0 ? this.#undoings.at(-1) : null) ?? null;
  }

  #take(row: HistoryRow): void {
    this.#rows.push(row);
    this.#acts.set(row.id, row);
    if (row.undoes !== undefined) this.#undo(row, row.undoes);
    else if (row.redoes !== undefined) this.#redo(row.redoes);
    else if (row.undoable) {
      this.#standing.push(row);
      this.#undoings = [];
    }
  }

  #undo(undoing: HistoryRow, actId: string): void {
    const index = this.#standing.findLastIndex(({ id }) => id === actId);
    if (index !== -1) this.#standing.splice(index, 1);
    this.#undoings.push(undoing);
  }

  #redo(undoingId: string): void {
    const index = this.#undoings.findLastIndex(({ id }) => id === undoingId);
    if (index !== -1) this.#undoings.splice(index, 1);
    const act = this.#acts.get(this.#acts.get(undoingId)?.undoes ?? '');
    if (act !== undefined) this.#standing.push(act);
  }
}
