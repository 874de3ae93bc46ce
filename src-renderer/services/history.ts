import { fail, ok, type Result } from '$core/contract/result';
import type { NotedRemoval } from '$core/model/removed';
import type { Change, Step } from '$core/model/step';
import { historyRowOf } from '../data/apply-step';
import type { HistoryRow } from '../data/database';
import { findRecord } from '../data/find-record';
import type { Library } from '../models/library.svelte';
import type { History } from '../models/history.svelte';
import { inverseOf, type FindNow } from './inverse-changes';
import { looseEndOf, type LooseEnd } from './loose-ends';
import type { Recorder } from './recorder';
import { keepingArticles, withoutKeptArticles, type RestoreParts } from './restored-changes';

export type UndoProblem =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'changed-since'; readonly step: HistoryRow; readonly change: Change }
  | { readonly kind: 'loose-end'; readonly step: HistoryRow; readonly end: LooseEnd }
  | { readonly kind: 'not-saved'; readonly detail: string };

export interface UndoParts extends RestoreParts {
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

  /**
   * Does an act again that was undone before a new one: as a new act, with an undo of its own. Nothing is done where a
   * record is no longer as the undoing left it, or where a reference would be left without its target.
   */
  async restore(act: HistoryRow): Promise<Result<Step, UndoProblem>> {
    const { history, recorder } = this.#parts;
    const undoing = history.stateOf(act.id) === 'left' ? await this.#wholeStep(history.undoingOf(act.id)) : null;
    if (undoing === null) return fail({ kind: 'nothing' });
    const undone = await withoutKeptArticles(undoing.changes, this.#findNow);
    const inverse = await inverseOf(undone, this.#findNow);
    if (inverse.kind === 'changed-since') return fail({ ...inverse, step: act });
    const keeping = await keepingArticles(inverse.changes, this.#findNow, this.#parts);
    const changes = [...keeping.changes, ...inverse.changes];
    const end = await looseEndOf(changes, { ...this.#parts, findNow: this.#findNow });
    if (end !== null) return fail({ kind: 'loose-end', step: act, end });
    const says = { name: act.name, undoable: true, redoes: undoing.id, removals: invertedRemovals(undoing) };
    const saved = await recorder.record({ ...says, changes, texts: keeping.texts });
    return saved.ok ? ok(undoing) : fail({ kind: 'not-saved', detail: saved.error.detail });
  }

  /** A step whole, with its changes; null where the store has lost it. */
  wholeStepOf(row: HistoryRow): Promise<Step | null> {
    return this.#wholeStep(row);
  }

  readonly #findNow: FindNow = (table, id) => findRecord(this.#parts.library, this.#parts.database, table, id);

  async #wholeStep(row: HistoryRow | null): Promise<Step | null> {
    if (row === null) return null;
    await this.#parts.recorder.idle();
    return (await this.#parts.database.steps.get(row.seq)) ?? null;
  }

  async #inverted(
    step: Step,
    says: { name: string; undoes?: string; redoes?: string },
  ): Promise<Result<Step, UndoProblem>> {
    const { recorder } = this.#parts;
    const inverse = await inverseOf(step.changes, this.#findNow);
    if (inverse.kind === 'changed-since') {
      return fail({ kind: 'changed-since', step: historyRowOf(step), change: inverse.change });
    }
    const removals = invertedRemovals(step);
    const { changes } = inverse;
    const saved = await recorder.record({ ...says, undoable: false, removals, changes });
    return saved.ok ? ok(step) : fail({ kind: 'not-saved', detail: saved.error.detail });
  }
}

function invertedRemovals({ removals = [] }: Step): readonly NotedRemoval[] {
  return removals.map(({ before, after }) => ({ before: after, after: before }));
}
