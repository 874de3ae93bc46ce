import anyAscii from 'any-ascii';
import type { HistoryRow } from '../../models/history.svelte';
import type { Workspace } from '../../services/workspace';
import { searchWords } from './step-words';

const SLICE = 2000;

/** The acts of history as they are listed, the newest first: all of them, or those with the words of a filter. */
export class HistoryList {
  /** How many rows are a page. */
  pageRows = 1;
  readonly #workspace: Workspace;
  readonly #texts = new Map<string, string>();
  #filter = $state('');
  #isReady = $state(false);
  #currentId: string | null = $state(null);
  #isPreparing = false;
  readonly #words = $derived(folded(this.#filter).split(/\s+/u).filter(Boolean));
  readonly #matches = $derived.by(() => this.#matching());
  readonly #current = $derived.by(() => this.#indexOfCurrent());

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  get filter(): string {
    return this.#filter;
  }
  set filter(filter: string) {
    this.#filter = filter;
    if (filter.trim() === '' || this.#isPreparing) return;
    this.#isPreparing = true;
    void this.#prepare();
  }

  get count(): number {
    return this.#matches?.length ?? this.#workspace.history.actCount;
  }

  at(index: number): HistoryRow | undefined {
    if (this.#matches !== null) return this.#matches[index];
    const { history } = this.#workspace;
    return index < 0 ? undefined : history.actAt(history.actCount - 1 - index);
  }

  /** The row that the keys are on: the one gone to, else the newest. */
  get currentIndex(): number {
    return this.#current;
  }
  get current(): HistoryRow | undefined {
    return this.at(this.#current);
  }
  goTo(index: number): void {
    const row = this.at(Math.max(0, Math.min(index, this.count - 1)));
    if (row !== undefined) this.#currentId = row.id;
  }

  #matching(): readonly HistoryRow[] | null {
    const words = this.#words;
    if (words.length === 0) return null;
    if (!this.#isReady) return [];
    const { history } = this.#workspace;
    const found: HistoryRow[] = [];
    for (let index = history.actCount - 1; index >= 0; index -= 1) {
      const row = history.actAt(index);
      if (row === undefined) continue;
      const text = this.#textOf(row);
      if (words.every((word) => text.includes(word))) found.push(row);
    }
    return found;
  }

  #indexOfCurrent(): number {
    const id = this.#currentId;
    if (id === null) return 0;
    const { history } = this.#workspace;
    const place = history.placeOf(id);
    const index = this.#matches?.findIndex((row) => row.id === id) ?? (place < 0 ? 0 : history.actCount - 1 - place);
    return Math.max(0, index);
  }

  #textOf(row: HistoryRow): string {
    const known = this.#texts.get(row.id);
    if (known !== undefined) return known;
    const subject = this.#workspace.subjects.get(row.seq);
    const text = folded(searchWords(this.#workspace, row, subject));
    if (subject !== undefined) this.#texts.set(row.id, text);
    return text;
  }

  /** Folds all words once, a slice at a time, so that typing goes on. */
  async #prepare(): Promise<void> {
    const { subjects, history } = this.#workspace;
    await subjects.wantAll();
    for (let index = 0; index < history.actCount; index += 1) {
      const row = history.actAt(index);
      if (row !== undefined) this.#textOf(row);
      if (index % SLICE === SLICE - 1) await nextTask();
    }
    this.#isReady = true;
  }
}

function folded(text: string): string {
  return anyAscii(text).toLowerCase();
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
