import { mkdir, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { HostError } from '$core/contract/errors';
import { fail, ok, type Result } from '$core/contract/result';
import { headAfter, stepToJson } from '$core/model/head';
import { EMPTY_HEAD, type Head, type Step } from '$core/model/step';
import { hostError } from '../host-error';
import { JOURNAL_SUBJECT, JournalTail, openJournalFile } from './journal-file';
import { encodeLine } from './line';
import { readPage, type Page } from './read-page';
import { scanJournal, type Entry, type Scan } from './scan';
import { SerialQueue } from './serial-queue';
import { setDamageAside } from './set-aside';
import { encodeStepLines } from './step-lines';

export const JOURNAL_NAME = 'journal.log';

/** The record of every step: one append-only file, of which only the places of the steps are kept in memory. */
export class Journal {
  readonly #handle: FileHandle;
  readonly #tail: JournalTail;
  readonly #entries: Entry[];
  readonly #queue = new SerialQueue();
  #head: Head;
  /** How many lines were found damaged at the start. */
  readonly linesSetAside: number;

  private constructor(handle: FileHandle, scan: Scan, linesSetAside: number) {
    this.#handle = handle;
    this.#tail = new JournalTail(handle, scan.goodEnd);
    this.#entries = scan.entries;
    this.#head = scan.head;
    this.linesSetAside = linesSetAside;
  }

  /** Opens the journal of a folder and mends it. Throws when the folder cannot be read and written. */
  static async open(folder: string): Promise<Journal> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const path = join(folder, JOURNAL_NAME);
    const handle = await openJournalFile(path);
    const scan = await scanJournal(handle);
    if (scan.damaged.length === 0) return new Journal(handle, scan, 0);
    const renewed = await setDamageAside(path, handle, scan);
    if (!renewed) return new Journal(handle, scan, scan.damaged.length);
    await handle.close();
    const second = await openJournalFile(path);
    return new Journal(second, await scanJournal(second), scan.damaged.length);
  }

  get head(): Head {
    return this.#head;
  }

  /** Adds a step and answers, once the disk has it, with the head after it. */
  append(step: Step): Promise<Result<Head, HostError>> {
    return this.#queue.run(async () => {
      if (step.seq !== this.#head.seq + 1) return fail(this.#outOfStep(step.seq));
      const json = stepToJson(step);
      const head = headAfter(this.#head, step, json);
      const bytes = encodeStepLines({ head, json });
      const added = await this.#tail.add(bytes);
      if (!added.ok) return added;
      this.#entries.push({ seq: step.seq, start: added.value, end: added.value + bytes.length });
      this.#head = head;
      return ok(head);
    });
  }

  /** Takes the last step back and answers with the head as it was before. */
  abort(seq: number, reason: string): Promise<Result<Head, HostError>> {
    return this.#queue.run(async () => {
      if (seq !== this.#head.seq || seq === 0) return fail(this.#outOfStep(seq));
      const head = await this.#headBeforeLast();
      if (!head.ok) return head;
      const taken = await this.#takeBackLast(
        encodeLine({ kind: 'abort', seq, head: head.value }, JSON.stringify(reason)),
      );
      if (!taken.ok) return taken;
      this.#entries.pop();
      this.#head = head.value;
      return head;
    });
  }

  /** The standing steps after a seq, about a megabyte of them, and the head after the last one given. */
  readAfter(seq: number): Promise<Result<Page & { readonly head: Head }, HostError>> {
    return this.#queue.run(async () => {
      const page = await readPage(this.#handle, this.#entries, seq);
      return page.ok ? ok({ ...page.value, head: page.value.head ?? this.#head }) : page;
    });
  }

  close(): Promise<void> {
    return this.#queue.run(() => this.#handle.close());
  }

  /** By a line that says so; where there is no room for one (a full disk), by cutting the step off. */
  async #takeBackLast(line: Buffer): Promise<Result<unknown, HostError>> {
    const added = await this.#tail.add(line);
    const last = this.#entries.at(-1);
    return added.ok || last === undefined ? added : this.#tail.cutBackTo(last.start);
  }

  async #headBeforeLast(): Promise<Result<Head, HostError>> {
    const before = this.#entries.at(-2);
    if (before === undefined) return ok(EMPTY_HEAD);
    const page = await readPage(this.#handle, [before], 0);
    return page.ok ? ok(page.value.head ?? EMPTY_HEAD) : page;
  }

  #outOfStep(seq: number): HostError {
    const detail = `the journal stands at step ${String(this.#head.seq)}, not before step ${String(seq)}`;
    return hostError('journal-out-of-step', JOURNAL_SUBJECT, detail);
  }
}
