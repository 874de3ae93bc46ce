import type { HistoryRow } from '../data/database';

/** The list of steps and, of each, whether it stands. Built from rows in order of `seq`. */
export class History {
  #rows: HistoryRow[] = $state.raw([]);

  constructor(rows: readonly HistoryRow[] = []) {
    this.#rows = [...rows];
  }

  get rows(): readonly HistoryRow[] {
    return this.#rows;
  }

  add(row: HistoryRow): void {
    this.#rows = [...this.#rows, row];
  }

  remove(seq: number): void {
    this.#rows = this.#rows.filter((row) => row.seq !== seq);
  }

  /** The latest act that stands and can be taken back. */
  get undoable(): HistoryRow | null {
    const undone = this.#undoneIds();
    return this.#rows.findLast((row) => row.undoable && !undone.has(row.id)) ?? null;
  }

  /** The latest undoing that stands, as long as no new act came after it. */
  get redoable(): HistoryRow | null {
    const redone = new Set(this.#rows.map((row) => row.redoes));
    for (const row of this.#rows.toReversed()) {
      if (row.undoable) return null;
      if (row.undoes !== undefined && !redone.has(row.id)) return row;
    }
    return null;
  }

  /** Ids of the acts that are taken back at present. */
  #undoneIds(): ReadonlySet<string> {
    const undoneBy = new Map<string, string>();
    for (const row of this.#rows) {
      if (row.undoes !== undefined) undoneBy.set(row.id, row.undoes);
      if (row.redoes !== undefined) undoneBy.delete(row.redoes);
    }
    return new Set(undoneBy.values());
  }
}
