import { fail, ok, type Result } from '$core/contract/result';
import type { NotedRemoval } from '$core/model/removed';
import { STEP_SCHEMA, type Change, type Head, type Step } from '$core/model/step';
import type { Text } from '$core/model/text';
import { applySteps } from '../data/apply-step';
import type { Database } from '../data/database';
import type { Host } from '../host/host-client';
import type { Library } from '../models/library.svelte';
import type { StepAct } from '../models/review/edits-in';
import type { SaveState } from '../state/save-state.svelte';
import type { ClockAndIds } from './clock-and-ids';

/** What a step is to say beside its changes. */
export interface StepDraft {
  /** Key of the message catalogue, `step.…`. */
  readonly name: string;
  readonly changes: readonly Change[];
  readonly undoable?: boolean;
  readonly undoes?: string;
  readonly redoes?: string;
  readonly removals?: readonly NotedRemoval[];
  /** Texts that the changes name and that main may not have yet. */
  readonly texts?: readonly Text[];
}

export interface SaveFailure {
  readonly step: Step;
  /** The code of the contract, or `store` when IndexedDB refused. */
  readonly code: string;
  readonly detail: string;
}

interface Queued {
  readonly step: Step;
  readonly texts: readonly Text[];
  readonly settle: (outcome: Result<undefined, SaveFailure>) => void;
}

export interface RecorderParts {
  readonly host: Host;
  readonly database: Database;
  readonly library: Library;
  readonly saveState: SaveState;
  readonly clock: ClockAndIds;
  /** Who is signed in. */
  readonly annotatorId: () => string;
}

/**
 * The one road by which anything changes: models at once, then the journal, then one transaction of the store, then
 * "Saved". A step that fails is taken back together with those made after it, and its makers are told.
 */
export class Recorder {
  readonly #parts: RecorderParts;
  #queue: Queued[] = [];
  #lastSeq: number;
  #running: Promise<void> | null = null;
  readonly #onRecorded = new Set<(step: Step) => void>();
  readonly #onFailed = new Set<(failure: SaveFailure) => void>();
  readonly #textsSent = new Set<string>();
  #settle: (draft: StepDraft) => StepDraft = (draft) => draft;

  constructor(parts: RecorderParts, head: Head) {
    this.#parts = parts;
    this.#lastSeq = head.seq;
  }

  /** Called in the tick in which a step is made. */
  onRecorded(listener: (step: Step) => void): () => void {
    this.#onRecorded.add(listener);
    return () => this.#onRecorded.delete(listener);
  }

  /** Every step goes through this before it is made: what it changes that is no record yet becomes one. */
  settleBy(settle: (draft: StepDraft) => StepDraft): void {
    this.#settle = settle;
  }

  /** Called for each step that was taken back. */
  onFailed(listener: (failure: SaveFailure) => void): () => void {
    this.#onFailed.add(listener);
    return () => this.#onFailed.delete(listener);
  }

  /** Makes a step of the changes and applies it. The promise tells when it is saved, or why it was taken back. */
  record(draft: StepDraft): Promise<Result<undefined, SaveFailure>> {
    if (draft.changes.length + (draft.removals ?? []).length === 0) return Promise.resolve(ok());
    const { texts = [], ...settled } = this.#settle(draft);
    if (settled.changes.length + (settled.removals ?? []).length === 0) return Promise.resolve(ok());
    const step = this.#stepOf(settled);
    this.#parts.library.apply(step.changes, step.at, actOf(step, false));
    this.#parts.saveState.began();
    for (const listener of this.#onRecorded) listener(step);
    const { promise, resolve } = promiseWithResolver<Result<undefined, SaveFailure>>();
    this.#queue.push({ step, texts, settle: resolve });
    this.#running ??= this.#run();
    return promise;
  }

  /** Of the last step that was made, saved or not. */
  get lastSeq(): number {
    return this.#lastSeq;
  }

  /** The last step that is saved; null while one is under way. */
  get savedSeq(): number | null {
    return this.#running === null ? this.#lastSeq : null;
  }

  /** What the store may not have yet, in the order in which it was made. */
  get unsavedChanges(): readonly Change[] {
    return this.#queue.flatMap(({ step }) => step.changes);
  }

  /** Resolves when nothing is under way. */
  async idle(): Promise<void> {
    while (this.#running !== null) await this.#running;
  }

  #stepOf(draft: StepDraft): Step {
    const { clock, annotatorId } = this.#parts;
    this.#lastSeq += 1;
    return {
      seq: this.#lastSeq,
      id: clock.newId(),
      schema: STEP_SCHEMA,
      name: draft.name,
      at: clock.now(),
      by: annotatorId(),
      undoable: draft.undoable ?? true,
      ...(draft.undoes === undefined ? {} : { undoes: draft.undoes }),
      ...(draft.redoes === undefined ? {} : { redoes: draft.redoes }),
      ...(draft.removals === undefined || draft.removals.length === 0 ? {} : { removals: draft.removals }),
      changes: draft.changes,
    };
  }

  async #run(): Promise<void> {
    for (let next = this.#queue[0]; next !== undefined; next = this.#queue[0]) {
      const failure = await this.#save(next).catch((error: unknown) => bugIn(next.step, error));
      if (failure === null) {
        this.#queue.shift();
        this.#parts.saveState.saved(this.#parts.clock.now());
        next.settle(ok());
      } else this.#takeBack(failure);
    }
    this.#running = null;
  }

  async #save({ step, texts }: Queued): Promise<SaveFailure | null> {
    const { host, database } = this.#parts;
    for (const text of texts) {
      if (this.#textsSent.has(text.textHash)) continue;
      const kept = await host.call('texts:put', text);
      if (!kept.ok) return { step, code: kept.error.code, detail: kept.error.detail };
      this.#textsSent.add(text.textHash);
    }
    const appended = await host.call('journal:append', step);
    if (!appended.ok) return { step, code: appended.error.code, detail: appended.error.detail };
    try {
      await applySteps(database, [step], appended.value);
      return null;
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      await host.call('journal:abort', { seq: step.seq, reason: detail });
      return { step, code: 'store', detail };
    }
  }

  /** What failed and all that was made after it leaves the models, the last first. */
  #takeBack(failure: SaveFailure): void {
    const lost = this.#queue;
    this.#queue = [];
    for (const { step } of lost.toReversed()) {
      this.#parts.library.apply(invertedChanges(step.changes), step.at, actOf(step, true));
      this.#parts.saveState.failed(failure.code);
    }
    this.#lastSeq = failure.step.seq - 1;
    for (const { step, settle } of lost) {
      const each = { ...failure, step };
      settle(fail(each));
      for (const listener of this.#onFailed) listener(each);
    }
  }
}

/** Whatever goes wrong on the way, a step is saved or taken back: it never stays in between. */
function bugIn(step: Step, error: unknown): SaveFailure {
  return { step, code: 'internal', detail: error instanceof Error ? error.message : String(error) };
}

function actOf({ by, at, name }: Step, isTakenBack: boolean): StepAct {
  return { by, at, name, isTakenBack };
}

/** The changes that take these back, the last first. */
export function invertedChanges(changes: readonly Change[]): Change[] {
  return changes.toReversed().map((change) => ({ ...change, before: change.after, after: change.before }) as Change);
}

function promiseWithResolver<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((give) => {
    resolve = give;
  });
  return { promise, resolve };
}
