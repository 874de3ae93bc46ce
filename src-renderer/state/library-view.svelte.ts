import anyAscii from 'any-ascii';
import type { Settings } from '$core/contract/settings';
import { firstPath, type Catalogue, type CatalogueEntry } from '../models/catalogue.svelte';
import type { Library } from '../models/library.svelte';
import type { SettingsState } from './settings-state.svelte';

export type LibrarySort = Settings['librarySort'];

/** How the library is filtered and sorted, and what is shown of it. */
export class LibraryView {
  readonly #catalogue: Catalogue;
  readonly #library: Library;
  readonly #settings: SettingsState;
  readonly #shown = $derived.by(() => this.#sorted(this.#filtered()));

  constructor(catalogue: Catalogue, library: Library, settings: SettingsState) {
    this.#catalogue = catalogue;
    this.#library = library;
    this.#settings = settings;
  }

  get shown(): readonly CatalogueEntry[] {
    return this.#shown;
  }

  get filter(): string {
    return this.#settings.current.libraryFilter;
  }
  set filter(libraryFilter: string) {
    this.#settings.change({ libraryFilter });
  }

  get sort(): LibrarySort {
    return this.#settings.current.librarySort;
  }
  set sort(librarySort: LibrarySort) {
    this.#settings.change({ librarySort });
  }

  #filtered(): readonly CatalogueEntry[] {
    const words = folded(this.filter).split(/\s+/u).filter(Boolean);
    if (words.length === 0) return this.#catalogue.entries;
    return this.#catalogue.entries.filter((entry) => {
      const text = searchTextOf(entry);
      return words.every((word) => text.includes(word));
    });
  }

  #sorted(entries: readonly CatalogueEntry[]): readonly CatalogueEntry[] {
    switch (this.sort) {
      case 'path':
        return entries;
      case 'title':
        return entries.toSorted((a, b) => (a.fields.title ?? '').localeCompare(b.fields.title ?? ''));
      case 'published':
        return entries.toSorted((a, b) => latestFirst(a.fields.publishedOn, b.fields.publishedOn));
      case 'touched':
        return entries.toSorted((a, b) => latestFirst(this.#tally(a)?.touchedAt, this.#tally(b)?.touchedAt));
      case 'open':
        return entries.toSorted((a, b) => (this.#tally(b)?.openPoints ?? 0) - (this.#tally(a)?.openPoints ?? 0));
    }
  }

  #tally(entry: CatalogueEntry) {
    return this.#library.tallyOf(entry.articleId);
  }
}

/** Lower case in Latin letters, so that `muller` finds Müller and `erevan` finds Երևան. */
function folded(text: string): string {
  return anyAscii(text).toLowerCase();
}

const searchTexts = new WeakMap<CatalogueEntry, string>();

function searchTextOf(entry: CatalogueEntry): string {
  const known = searchTexts.get(entry);
  if (known !== undefined) return known;
  const { title, publication, country, publishedOn, language, byline } = entry.fields;
  const parts = [title, publication, country, publishedOn, language, byline, entry.state, firstPath(entry)];
  const text = folded(parts.filter((part) => part !== null).join(' '));
  searchTexts.set(entry, text);
  return text;
}

/** The latest first, what is not known last. */
function latestFirst(a: string | null | undefined, b: string | null | undefined): number {
  const [left, right] = [a ?? '', b ?? ''];
  return left < right ? 1 : left > right ? -1 : 0;
}
