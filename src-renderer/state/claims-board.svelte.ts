import {
  claimEntries,
  likelyTask,
  quotationEntries,
  quotationTask,
  suggestionEntries,
  type BoardEntry,
  type BoardMark,
} from '../models/claims/board';
import type { AlikeFinder } from '../workers/alike-finder';
import type { DismissedSuggestions } from './dismissed-suggestions.svelte';
import { FoundAlike } from './found-alike.svelte';
import { toggled } from './mark-rows.svelte';

export const BOARD_LISTS = ['claims', 'suggestions', 'quotations'] as const;
export type BoardList = (typeof BOARD_LISTS)[number];

/** The claims board: which of its lists is shown, which line has the focus and which are chosen. */
export class ClaimsBoard {
  readonly #marks: (kind: 'claim' | 'quote') => readonly BoardMark[];
  #list: BoardList = $state('claims');
  #currents: Readonly<Record<BoardList, number>> = $state.raw({ claims: 0, suggestions: 0, quotations: 0 });
  #chosenIds: ReadonlySet<string> = $state.raw(new Set());
  readonly #dismissed: DismissedSuggestions;
  #showsDismissed = $state(false);
  readonly #claims = $derived.by(() => claimEntries(this.#marks('claim')));
  readonly #quotes = $derived.by(() => this.#marks('quote'));
  readonly #alikeClaims: FoundAlike;
  readonly #alikeQuotes: FoundAlike;
  readonly #suggestions = $derived.by(() => suggestionEntries(this.#claims, this.#alikeClaims.groups));
  readonly #quotations = $derived.by(() => quotationEntries(this.#quotes, this.#alikeQuotes.groups));
  readonly #openSuggestions = $derived.by(() => this.#suggestions.filter((entry) => !this.isDismissed(entry)));
  readonly #shownSuggestions = $derived(this.#showsDismissed ? this.#suggestions : this.#openSuggestions);

  /** `marks` gives those that count, as the filter has them. */
  constructor(
    marks: (kind: 'claim' | 'quote') => readonly BoardMark[],
    dismissed: DismissedSuggestions,
    finder: AlikeFinder,
  ) {
    this.#marks = marks;
    this.#dismissed = dismissed;
    this.#alikeClaims = new FoundAlike(finder);
    this.#alikeQuotes = new FoundAlike(finder);
  }

  /** Has a worker look for what the shown list is made of, where that is not known yet. Returns what ends it. */
  look(): () => void {
    if (this.#list === 'suggestions') return this.#alikeClaims.look(this.#claims, () => likelyTask(this.#claims));
    if (this.#list === 'quotations') return this.#alikeQuotes.look(this.#quotes, () => quotationTask(this.#quotes));
    return () => undefined;
  }

  /** Whether the list is of what was before, until the worker has answered. */
  get isLooking(): boolean {
    if (this.#list === 'suggestions') return !this.#alikeClaims.isOf(this.#claims);
    return this.#list === 'quotations' && !this.#alikeQuotes.isOf(this.#quotes);
  }

  get list(): BoardList {
    return this.#list;
  }
  set list(list: BoardList) {
    this.#list = list;
    this.#chosenIds = new Set();
  }

  /** Those of the list that is shown; the others are not worked out before they are. */
  get entries(): readonly BoardEntry[] {
    if (this.#list === 'claims') return this.#claims;
    return this.#list === 'suggestions' ? this.#shownSuggestions : this.#quotations;
  }

  get currentIndex(): number {
    return Math.max(0, Math.min(this.#currents[this.#list], this.entries.length - 1));
  }
  get current(): BoardEntry | null {
    return this.entries[this.currentIndex] ?? null;
  }
  goTo(index: number): void {
    this.#currents = { ...this.#currents, [this.#list]: index };
  }
  /** To the line that holds a mark, if there is one. */
  goToMark(markId: string): void {
    const index = this.entries.findIndex(({ marks }) => marks.some(({ id }) => id === markId));
    if (index >= 0) this.goTo(index);
  }

  get chosenIds(): ReadonlySet<string> {
    return this.#chosenIds;
  }
  toggle(entryId: string): void {
    this.#chosenIds = toggled(this.#chosenIds, entryId);
  }
  chooseNone(): void {
    this.#chosenIds = new Set();
  }

  /** Those that the next act takes: the chosen ones, else the one with the focus. */
  get taken(): readonly BoardEntry[] {
    const chosen = this.entries.filter(({ id }) => this.#chosenIds.has(id));
    if (chosen.length > 0) return chosen;
    return this.current === null ? [] : [this.current];
  }
  /** The ids of the marks of those. */
  get takenMarkIds(): readonly string[] {
    return this.taken.flatMap(({ marks }) => marks.map(({ id }) => id));
  }

  isDismissed(entry: BoardEntry): boolean {
    return this.#list === 'suggestions' && this.#dismissed.has(groupIdsOf(entry));
  }
  /** Suggests these no more; once they are dismissed, again. */
  toggleDismissed(entry: BoardEntry): void {
    if (this.isDismissed(entry)) this.#dismissed.remove(groupIdsOf(entry));
    else this.#dismissed.add(groupIdsOf(entry));
  }
  /** How many suggestions were dismissed; of the list of suggestions only. */
  get dismissedCount(): number {
    return this.#list === 'suggestions' ? this.#suggestions.length - this.#openSuggestions.length : 0;
  }
  /** Whether the dismissed ones stand among the others. */
  get showsDismissed(): boolean {
    return this.#showsDismissed;
  }
  set showsDismissed(shows: boolean) {
    this.#showsDismissed = shows;
  }
}

/** A suggestion is named by the groups that it puts together. */
function groupIdsOf({ id }: BoardEntry): readonly string[] {
  return id.split(' ');
}
