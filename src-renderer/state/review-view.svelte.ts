import type { Counting, LeftOut } from '$core/agreement/contents/counted-marks';
import type { Settings } from '$core/contract/settings';
import type { SavedFilter } from '$core/model/saved-filter';
import { countedByDefault, EVERYTHING, type Filter } from '$core/model/filter';
import { soughtWords } from '$core/review/sought-words';
import type { Library } from '../models/library.svelte';
import { countingOfFilter, countingOfRows, leftOutOfRows } from '../models/review/counted-rows';
import { FilterSentence } from './filter-sentence.svelte';
import type { SettingsState } from './settings-state.svelte';

export type ReviewMode = Settings['reviewMode'];

/** Just these rows, asked for elsewhere: those that a number of a chart counts, a group of claims, a disagreement. */
export interface ShownRows {
  readonly title: string;
  readonly ids: readonly string[];
}

/** The Review view: its mode, the filter that all modes share, and whether what is left out by default is shown. */
export class ReviewView {
  readonly sentence: FilterSentence;
  readonly #library: Library;
  readonly #settings: SettingsState;
  #filter: Filter = $state.raw(EVERYTHING);
  #includesLeftOut = $state(false);
  #shown: ShownRows | null = $state.raw(null);
  readonly #sought = $derived(this.#shown === null ? soughtWords(this.#filter) : []);
  readonly #counted = $derived(this.#includesLeftOut ? this.#filter : countedByDefault(this.#filter));
  readonly #rows = $derived.by(() => this.#chosen(this.#counted));
  readonly #found = $derived.by(() => (this.#includesLeftOut ? this.#rows : this.#chosen(this.#filter)));
  readonly #counting = $derived.by(() =>
    this.#shown === null ? countingOfFilter(this.#counted) : countingOfRows(this.#library.review, this.#rows),
  );

  constructor(library: Library, settings: SettingsState, today: () => string) {
    this.#library = library;
    this.#settings = settings;
    this.sentence = new FilterSentence(this, library, today);
  }

  get mode(): ReviewMode {
    return this.#settings.current.reviewMode;
  }
  set mode(mode: ReviewMode) {
    this.#settings.change({ reviewMode: mode });
  }

  /** As it was typed or chosen; by default `counted` leaves something out of it. */
  get filter(): Filter {
    return this.#filter;
  }
  set filter(filter: Filter) {
    this.#filter = filter;
  }

  get includesLeftOut(): boolean {
    return this.#includesLeftOut;
  }
  set includesLeftOut(includes: boolean) {
    this.#includesLeftOut = includes;
  }

  /** The filter with what counts: by default without proposed, rejected and disputed marks and scare quotes. */
  get counted(): Filter {
    return this.#counted;
  }

  /** Only these rows are looked at, whatever the filter; null: all. */
  get shown(): ShownRows | null {
    return this.#shown;
  }
  set shown(shown: ShownRows | null) {
    this.#shown = shown;
  }

  /** The words that the filter looks for: they are marked where they stand. */
  get sought(): readonly string[] {
    return this.#sought;
  }

  /** The rows of the index that count, in the order of their numbers. Empty until the index is loaded. */
  get rows(): Uint32Array {
    return this.#rows;
  }

  /** How many the filter finds beside `rows`, left out by default. */
  get leftOutCount(): number {
    return this.#found.length - this.#rows.length;
  }

  /** How many those are, by the reason why they do not count. */
  get leftOut(): LeftOut {
    return leftOutOfRows(this.#library.review, this.#found, this.#rows);
  }

  /** Which statuses `rows` counts: those that the filter lets in; where just these rows are shown, those that they have. */
  get counting(): Counting {
    return this.#counting;
  }

  /** Filters under names, by name. */
  get saved(): readonly SavedFilter[] {
    return this.#settings.current.savedFilters;
  }

  /** Keeps the filter under a name; one of that name is replaced. */
  save(saved: SavedFilter): void {
    const others = this.saved.filter(({ name }) => name !== saved.name);
    const all = [...others, saved].toSorted((one, other) => one.name.localeCompare(other.name));
    this.#settings.change({ savedFilters: all });
  }

  forget(name: string): void {
    this.#settings.change({ savedFilters: this.saved.filter((each) => each.name !== name) });
  }

  #chosen(filter: Filter): Uint32Array {
    const { review } = this.#library;
    if (this.#shown === null) return review.select(filter);
    const ids = new Set(this.#shown.ids);
    return review.select(EVERYTHING).filter((row) => ids.has(review.idOf(row)));
  }
}
