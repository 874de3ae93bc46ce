import { fail, ok, type Result } from '$core/contract/result';
import type { Change, Step } from '$core/model/step';
import { historyRowOf } from '../data/apply-step';
import type { Database, HistoryRow } from '../data/database';
import { findRecord } from '../data/find-record';
import type { Library } from '../models/library.svelte';
import type { History } from '../models/history.svelte';
import { inverseOf } from './inverse-changes';
import type { Recorder } from './recorder';

export type UndoProblem =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'changed-since'; readonly step: HistoryRow; readonly change: Change }
  | { readonly kind: 'not-saved'; readonly detail: string };

export interface UndoParts {
  readonly database: Database;
  readonly library: Library;
  readonly recorder: Recorder;
  readonly history: History;
}

/** Takes steps back and brings them again, one line of history for the whole library, over restarts. */
export class UndoService {
  readonly #parts: UndoParts;
  #last: Promise<void> = Promise.resolve();

  constructor(parts: UndoParts) {
    this.#parts = parts;
    parts.recorder.onRecorded((step) => {
      parts.history.add(historyRowOf(step));
    });
    parts.recorder.onFailed(({ step }) => {
      parts.history.remove(step.seq);
    });
  }

  /** Runs a task when those before it have ended: two quick presses are two steps, never twice the same. */
  inTurn(task: () => Promise<void>): Promise<void> {
    const run = this.#last.then(task);
    this.#last = run.catch(() => undefined); // whoever asked for it is told; the next goes on
    return run;
  }

  /** The step that `undo` would take back, whole, so that the window can go to what it is about first. */
  nextUndo(): Promise<Step | null> {
    return this.#wholeStep(this.#parts.history.undoable);
  }

  nextRedo(): Promise<Step | null> {
    return this.#wholeStep(this.#parts.history.redoable);
  }

  async undo(): Promise<Result<Step, UndoProblem>> {
    const step = await this.nextUndo();
    if (step === null) return fail({ kind: 'nothing' });
    return this.#inverted(step, { name: step.name, undoes: step.id });
  }

  async redo(): Promise<Result<Step, UndoProblem>> {
    const undoing = await this.nextRedo();
    if (undoing === null) return fail({ kind: 'nothing' });
    return this.#inverted(undoing, { name: undoing.name, redoes: undoing.id });
  }

  async #wholeStep(row: HistoryRow | null): Promise<Step | null> {
    if (row === null) return null;
    await this.#parts.recorder.idle();
    return (await this.#parts.database.steps.get(row.seq)) ?? null;
  }

  async #inverted(
    step: Step,
    says: { name: string; undoes?: string; redoes?: string },
  ): Promise<Result<Step, UndoProblem>> {
    const { recorder, library, database } = this.#parts;
    const inverse = await inverseOf(step.changes, (table, id) => findRecord(library, database, table, id));
    if (inverse.kind === 'changed-since') {
      return fail({ kind: 'changed-since', step: historyRowOf(step), change: inverse.change });
    }
    const removals = (step.removals ?? []).map(({ before, after }) => ({ before: after, after: before }));
    const { changes } = inverse;
    const saved = await recorder.record({ ...says, undoable: false, removals, changes });
    return saved.ok ? ok(step) : fail({ kind: 'not-saved', detail: saved.error.detail });
  }
}
