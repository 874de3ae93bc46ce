import { takeItsMark } from '../../commands/history';
import { tellProblem } from '../../commands/undo-words';
import type { Step } from '$core/model/step';
import { anchorRange } from '$core/text/anchor';
import type { Result } from '$core/contract/result';
import type { HistoryRow } from '../../models/history.svelte';
import { named, t } from '../../messages/translate';
import type { UndoProblem } from '../../services/history';
import type { Workspace } from '../../services/workspace';

type Direction = 'back' | 'forward';

export interface Walking {
  readonly direction: Direction;
  readonly done: number;
  readonly total: number;
}

/** Walks undo and redo to a chosen act, a step of history each, and can be stopped between any two of them. */
export class HistoryWalk {
  readonly #workspace: Workspace;
  #walking: Walking | null = $state.raw(null);
  #stopping = new AbortController();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** Null while nothing is under way. */
  get walking(): Walking | null {
    return this.#walking;
  }

  stop(): void {
    this.#stopping.abort();
  }

  /** What acts on a row, by how it stands: back to it, forward to it, or a restoring. */
  act(row: HistoryRow): Promise<void> {
    const { history, undo } = this.#workspace;
    if (this.#walking !== null) return Promise.resolve();
    switch (history.stateOf(row.id)) {
      case 'standing':
      case 'fixed':
        return undo.inTurn(() => this.#walk('back', row));
      case 'undone':
        return undo.inTurn(() => this.#walk('forward', row));
      case 'left':
      case 'restored':
        return undo.inTurn(() => this.#restore(row));
    }
  }

  async #walk(direction: Direction, row: HistoryRow): Promise<void> {
    const { history, notices, undo } = this.#workspace;
    const acts = direction === 'back' ? history.standingAfter(row.seq) : history.undoneUpTo(row.seq);
    if (acts.length === 0) {
      notices.say(t('history.at-already', { name: named(row.name) }));
      return;
    }
    this.#stopping = new AbortController();
    const { signal } = this.#stopping;
    const take = (): Promise<Result<Step, UndoProblem>> => (direction === 'back' ? undo.undo() : undo.redo());
    let last: Step | null = null;
    let done = 0;
    const total = acts.length;
    for (const act of acts) {
      this.#walking = { direction, done, total };
      if (signal.aborted || !this.#isNext(direction, act)) break;
      const taken = await take();
      if (!taken.ok) {
        this.#walking = null;
        tellProblem(this.#workspace, taken.error, 'notice.nothing-to-undo');
        this.#show(last);
        return;
      }
      last = taken.value;
      done += 1;
    }
    this.#walking = null;
    this.#show(last);
    const name = named(last?.name ?? row.name);
    if (done === total) notices.say(t(`history.went-${direction}`, { count: done, last: name }));
    else notices.say(t(signal.aborted ? 'history.stopped' : 'history.overtaken', { done, total }));
  }

  /** Something else that was done meanwhile is nothing that was asked to be taken back. */
  #isNext(direction: Direction, { id }: HistoryRow): boolean {
    const { history } = this.#workspace;
    return (direction === 'back' ? history.undoable?.id : history.redoable?.undoes) === id;
  }

  async #restore(row: HistoryRow): Promise<void> {
    const restored = await this.#workspace.undo.restore(row);
    if (!restored.ok) {
      tellProblem(this.#workspace, restored.error, 'history.nothing-to-restore');
      return;
    }
    this.#show(restored.value);
    this.#workspace.notices.say(t('history.restored', { name: named(row.name) }));
  }

  /** What the last step was about is at hand, and in sight where its article is open; no other article is opened. */
  #show(step: Step | null): void {
    if (step === null) return;
    const { reading } = this.#workspace;
    takeItsMark(this.#workspace, step);
    const change = step.changes.findLast(({ table }) => table === 'annotations');
    const mark = change?.table === 'annotations' ? (change.before ?? change.after) : null;
    if (mark === null || mark.articleId !== reading.current?.articleId) return;
    if (mark.target.textHash === reading.current.text.textHash) reading.pane?.reveal(anchorRange(mark.target));
  }
}
