import type { Speaker } from '$core/model/speaker';
import { makeLookAlikeFinder } from '$core/registry/look-alike-speakers';
import type { Library } from '../models/library.svelte';
import { filterSpeakers } from '../services/speaker-search';
import { toggled, type MarkRows } from './mark-rows.svelte';

const collator = new Intl.Collator(undefined, { numeric: true });

/** The Speakers view: what is filtered and chosen, and who is shown. */
export class SpeakersView {
  readonly marks: MarkRows;
  readonly #library: Library;
  #filter = $state('');
  #currentId: string | null = $state(null);
  #chosenIds: ReadonlySet<string> = $state.raw(new Set());
  readonly #sorted = $derived.by(() => this.#library.speakers.all.toSorted((a, b) => collator.compare(a.name, b.name)));
  readonly #shown = $derived.by(() => filterSpeakers(this.#filter, this.#sorted));
  readonly #findLookAlikes = $derived.by(() => makeLookAlikeFinder(this.#sorted));

  constructor(library: Library, marks: MarkRows) {
    this.#library = library;
    this.marks = marks;
  }

  get shown(): readonly Speaker[] {
    return this.#shown;
  }

  /** Everyone, by name. */
  get all(): readonly Speaker[] {
    return this.#sorted;
  }

  get filter(): string {
    return this.#filter;
  }
  set filter(filter: string) {
    this.#filter = filter;
  }

  /** Whose details are shown: who was gone to, or the first of the list. */
  get current(): Speaker | null {
    return this.#library.speakers.get(this.#currentId) ?? this.#shown[0] ?? null;
  }
  goTo(speakerId: string | null): void {
    this.#currentId = speakerId;
  }

  /** Those that the next act takes: the chosen ones, in the order of the list, else whoever is shown. */
  get taken(): readonly Speaker[] {
    const chosen = this.#sorted.filter(({ id }) => this.#chosenIds.has(id));
    if (chosen.length > 0) return chosen;
    return this.current === null ? [] : [this.current];
  }

  get chosenIds(): ReadonlySet<string> {
    return this.#chosenIds;
  }
  toggle(speakerId: string): void {
    this.#chosenIds = toggled(this.#chosenIds, speakerId);
  }
  chooseNone(): void {
    this.#chosenIds = new Set();
  }

  /** Who may be the same as this one; only a suggestion. */
  lookAlikesOf(speaker: Speaker): readonly Speaker[] {
    return this.#findLookAlikes(speaker);
  }
  lookAlikesOfName(name: string): readonly Speaker[] {
    return this.#findLookAlikes({ id: '', name, aliases: [] });
  }
}
