import type { TextRange } from '$core/model/anchor';
import { makeFinder } from '$core/text/find/finder';
import { rememberingFold } from '$core/text/find/folded-text';
import { LENIENT, type FindOptions, type FindQuery } from '$core/text/find/query';
import { firstOf } from '../workers/first-of';
import type { PatternSearch } from '../workers/pattern-search';
import type { Matches } from '../workers/pattern-worker';
import type { FindProblem } from './find-problem';
import { indexFrom } from './index-from';
import type { OpenArticle } from './open-article.svelte';
import type { Session } from './session.svelte';

export interface FindParts {
  readonly reading: OpenArticle;
  readonly session: Session;
  readonly patterns: PatternSearch;
}

/** More are neither counted nor painted. */
const MOST = 20_000;
const NONE: Matches = { ranges: [], more: false };

/** Finding in the open article: what is looked for, what was found, and the one that is shown. */
export class FindInArticle {
  readonly #parts: FindParts;
  readonly #foldsText = rememberingFold();
  #isOpen = $state(false);
  #asked = $state(0);
  #query: FindQuery = $state.raw({ ...LENIENT, words: '' });
  #matches: Matches = $state.raw(NONE);
  #at: number | null = $state(null);
  #problem: FindProblem | null = $state.raw(null);
  #isSearching = $state(false);
  #running: AbortController | null = null;
  /** From where the first one is looked for. */
  #origin: TextRange = { start: 0, end: 0 };
  /** Where the caret was when one was last shown: it is elsewhere when the analyst has moved it. */
  #knownCaret = 0;

  constructor(parts: FindParts) {
    this.#parts = parts;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }
  /** Changes with every wish to type into the field. */
  get asked(): number {
    return this.#asked;
  }
  get query(): FindQuery {
    return this.#query;
  }
  get matches(): Matches {
    return this.#matches;
  }
  /** Which of the matches is shown. */
  get at(): number | null {
    return this.#at;
  }
  get shown(): TextRange | null {
    return this.#at === null ? null : (this.#matches.ranges[this.#at] ?? null);
  }
  get problem(): FindProblem | null {
    return this.#problem;
  }
  get isSearching(): boolean {
    return this.#isSearching;
  }

  /** Opens the bar, or asks for its field again. Words that are given are looked for. */
  open(words: string | null): void {
    this.#asked += 1;
    this.#origin = this.#here();
    this.#isOpen = true;
    if (words !== null) this.#query = { ...this.#query, words };
    void this.search();
  }

  /** Closes the bar; answers with the match that was shown. */
  close(): TextRange | null {
    const { shown } = this;
    this.#isOpen = false;
    this.#at = null;
    this.#running?.abort();
    return shown;
  }

  /** What was searched for elsewhere is what F3 goes on with. */
  takeOver(query: FindQuery): void {
    this.#query = query;
    if (this.#isOpen) void this.searchAnew();
  }

  type(words: string): void {
    this.#query = { ...this.#query, words };
    void this.search();
  }

  choose(options: Partial<FindOptions>): void {
    this.#query = { ...this.#query, ...options };
    void this.search();
  }

  /** Another article is open: what is found in it is counted and painted, and its place is left as it is. */
  async searchAnew(): Promise<void> {
    this.#origin = this.#here();
    await this.search(false);
  }

  /** Looks in the article that is open now, and shows the first match from where one was. */
  async search(reveals = true): Promise<void> {
    this.#running?.abort();
    this.#problem = null;
    this.#isSearching = false;
    const text = this.#parts.reading.current?.text.text ?? '';
    const finder = makeFinder(this.#query, this.#foldsText);
    if (!finder.ok) this.#take(NONE, { kind: 'fault', reason: finder.error.reason });
    else if (this.#query.isPattern && this.#query.words !== '') await this.#searchPattern(text);
    else this.#take(firstOf(finder.value(text), MOST), null);
    if (reveals && this.shown !== null) this.#parts.reading.pane?.reveal(this.shown);
  }

  /** The next match, or the previous one, round the ends; from the caret where the analyst has moved it. */
  step(direction: 1 | -1): TextRange | null {
    const { ranges } = this.#matches;
    if (ranges.length === 0) return null;
    const moved = this.#parts.session.caretOffsetUtf16 !== this.#knownCaret;
    this.#at =
      this.#at === null || moved
        ? indexFrom(ranges, this.#here(), direction)
        : (this.#at + direction + ranges.length) % ranges.length;
    this.showsNow();
    return this.shown;
  }

  /** From here on a caret that is elsewhere was moved by the analyst. */
  showsNow(): void {
    this.#origin = this.shown ?? this.#origin;
    this.#knownCaret = this.#parts.session.caretOffsetUtf16;
  }

  async #searchPattern(text: string): Promise<void> {
    const running = new AbortController();
    this.#running = running;
    this.#isSearching = true;
    const job = { text, query: this.#query, most: MOST };
    const answer = await this.#parts.patterns.search(job, running.signal);
    if (running.signal.aborted) return;
    this.#isSearching = false;
    if (answer.ok) this.#take(answer.value, null);
    else this.#take(NONE, { kind: answer.error.kind === 'broken' ? 'broken' : 'too-long' });
  }

  #take(matches: Matches, problem: FindProblem | null): void {
    this.#matches = matches;
    this.#problem = problem;
    const { start } = this.#origin;
    const isShown = this.#isOpen && matches.ranges.length > 0;
    this.#at = isShown ? indexFrom(matches.ranges, { start, end: start }, 1) : null;
    this.#knownCaret = this.#parts.session.caretOffsetUtf16;
  }

  #here(): TextRange {
    const { selected, caretOffsetUtf16 } = this.#parts.session;
    return selected?.range ?? { start: caretOffsetUtf16, end: caretOffsetUtf16 };
  }
}
