import type { HistoryRow } from '../data/database';

export type { HistoryRow } from '../data/database';

/**
 * Where an act of the list stands: `standing`, done and to be taken back; `undone`, and to be brought again by redo; `left`,
 * undone before a new act, and to be restored; `restored` by a later act; `fixed`, what has no undo.
 */
export type ActState = 'standing' | 'undone' | 'left' | 'restored' | 'fixed';

/** An act of the list, and what became of it. */
interface Act {
  readonly row: HistoryRow;
  /** Its place in the list, the oldest at 0. */
  readonly index: number;
  /** The undoing that stands against it. */
  undoing: HistoryRow | null;
  /** The latest act that restored it. */
  restoredBy: HistoryRow | null;
}

/** The list of steps and, of each, whether it stands. Built from rows in order of `seq`. */
export class History {
  #rows: HistoryRow[] = [];
  /** Whether someone may hold the array: then it is left as it is, and a new one changes. */
  #isHeld = false;
  #byId = new Map<string, HistoryRow>();
  /** All but undoing and doing again, in order. */
  #acts: Act[] = [];
  #actOf = new Map<string, Act>();
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

  /** Grows with every step that comes or goes. */
  get version(): number {
    return this.#version;
  }

  /** How many acts the list holds: all steps but undoing and doing again, which only change how an act stands. */
  get actCount(): number {
    return this.#version >= 0 ? this.#acts.length : 0;
  }

  /** An act by its place in the list, the oldest at 0. */
  actAt(index: number): HistoryRow | undefined {
    return this.#version >= 0 ? this.#acts[index]?.row : undefined;
  }

  /** The place of an act in the list; -1 where it holds none with this id. */
  placeOf(id: string): number {
    return this.#version >= 0 ? (this.#actOf.get(id)?.index ?? -1) : -1;
  }

  stateOf(id: string): ActState {
    const act = this.#version >= 0 ? this.#actOf.get(id) : undefined;
    if (act === undefined) return 'fixed';
    if (act.undoing === null) return act.row.undoable ? 'standing' : 'fixed';
    if (this.#isNextOrLater(act.undoing)) return 'undone';
    return this.#isRestored(act) ? 'restored' : 'left';
  }

  /** The undoing that stands against an act; null where none does. */
  undoingOf(id: string): HistoryRow | null {
    return (this.#version >= 0 ? this.#actOf.get(id)?.undoing : null) ?? null;
  }

  /** The acts after this one that stand, in the order in which undo takes them. */
  standingAfter(seq: number): readonly HistoryRow[] {
    const first = this.#version >= 0 ? this.#standing.findIndex((row) => row.seq > seq) : -1;
    return first === -1 ? [] : this.#standing.slice(first).reverse();
  }

  /** The acts up to and with this one that are undone, in the order in which redo brings them. */
  undoneUpTo(seq: number): readonly HistoryRow[] {
    const undoings = this.#version >= 0 ? this.#undoings : [];
    const acts = undoings.flatMap(({ undoes }) => this.#byId.get(undoes ?? '') ?? []);
    return acts.filter((row) => row.seq <= seq).reverse();
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
    this.#byId = new Map();
    this.#acts = [];
    this.#actOf = new Map();
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
    this.#byId.set(row.id, row);
    if (row.undoes !== undefined) this.#undo(row, row.undoes);
    else if (isRedo(row)) this.#redo(row.redoes ?? '');
    else this.#act(row);
  }

  #act(row: HistoryRow): void {
    const act: Act = { row, index: this.#acts.length, undoing: null, restoredBy: null };
    this.#acts.push(act);
    this.#actOf.set(row.id, act);
    const restored = this.#actOf.get(this.#byId.get(row.redoes ?? '')?.undoes ?? '');
    if (restored !== undefined) restored.restoredBy = row;
    if (!row.undoable) return;
    this.#standing.push(row);
    this.#undoings = [];
  }

  #undo(undoing: HistoryRow, actId: string): void {
    const index = this.#standing.findLastIndex(({ id }) => id === actId);
    if (index !== -1) this.#standing.splice(index, 1);
    this.#undoings.push(undoing);
    const act = this.#actOf.get(actId);
    if (act !== undefined) act.undoing = undoing;
  }

  #redo(undoingId: string): void {
    const index = this.#undoings.findLastIndex(({ id }) => id === undoingId);
    if (index !== -1) this.#undoings.splice(index, 1);
    const act = this.#actOf.get(this.#byId.get(undoingId)?.undoes ?? '');
    if (act === undefined) return;
    act.undoing = null;
    this.#standing.push(act.row);
  }

  /** The line of redo is in order of `seq`, so that the first of it says where it begins. */
  #isNextOrLater({ seq }: HistoryRow): boolean {
    const [first] = this.#undoings;
    return first !== undefined && seq >= first.seq;
  }

  #isRestored(act: Act): boolean {
    for (let by = act.restoredBy; by !== null;) {
      const restoring = this.#actOf.get(by.id);
      if (restoring === undefined) return false;
      if (restoring.undoing === null) return true;
      by = restoring.restoredBy;
    }
    return false;
  }
}

/** Doing again has no undo of its own; an act that restores another has. */
function isRedo(row: HistoryRow): boolean {
  return row.redoes !== undefined && !row.undoable;
}
