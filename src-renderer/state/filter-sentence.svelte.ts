import type { Filter } from '$core/model/filter';
import { completionsAt, type Completion } from '$core/review/sentence/complete';
import type { SentenceProblem } from '$core/review/sentence/cursor';
import type { Named, Names } from '$core/review/sentence/names';
import { parseSentence } from '$core/review/sentence/parse';
import { printSentence } from '$core/review/sentence/print';
import { PROGRAM_ANNOTATOR } from '$core/model/starter-codebook';
import type { Tag } from '$core/model/tag';
import { tagsAbove } from '$core/registry/tag-tree';
import { languageName } from '../messages/translate';
import type { Library } from '../models/library.svelte';

interface Filtered {
  filter: Filter;
}

/** The filter as a sentence in a field: what is typed, what can go on there, and where it is not understood. */
export class FilterSentence {
  readonly #library: Library;
  readonly #view: Filtered;
  #draft: string | null = $state(null);
  #caret = $state(0);
  #isListOpen = $state(false);
  #active = $state(-1);
  readonly #today: () => string;
  readonly #rules = $derived.by(() => rulesIn(this.#library));
  readonly #names = $derived.by(() => ({ ...namesIn(this.#library, this.#rules), today: this.#today() }));
  readonly #text = $derived.by(() => this.#draft ?? printSentence(this.#view.filter, this.#names));
  readonly #parsed = $derived(parseSentence(this.#text, this.#names));
  readonly #completions = $derived(this.#isListOpen ? completionsAt(this.#text, this.#caret, this.#names) : []);

  /** `today` is the day of the calendar where the program runs, `yyyy-mm-dd`. */
  constructor(view: Filtered, library: Library, today: () => string) {
    this.#view = view;
    this.#library = library;
    this.#today = today;
  }

  /** What stands in the field: what was typed, else the filter in its canonical words. */
  get text(): string {
    return this.#text;
  }
  get names(): Names {
    return this.#names;
  }
  /** Why what was typed is no filter yet. */
  get problem(): SentenceProblem | null {
    return this.#parsed.ok ? null : this.#parsed.error;
  }
  /** What was typed and is not the filter. */
  get isDraft(): boolean {
    return this.#draft !== null;
  }

  get completions(): readonly Completion[] {
    return this.#completions;
  }
  get active(): number {
    return Math.min(this.#active, this.#completions.length - 1);
  }
  get chosen(): Completion | null {
    return this.#completions[this.active] ?? null;
  }

  type(text: string, caret: number): void {
    this.#draft = text;
    this.#caret = caret;
    this.#isListOpen = true;
    this.#active = -1;
  }

  moveCaret(caret: number): void {
    this.#caret = caret;
  }

  /** Through the list and back to the text. */
  walk(step: 1 | -1): void {
    if (!this.#isListOpen) {
      this.#isListOpen = true;
      this.#active = -1;
    }
    const places = this.#completions.length + 1;
    this.#active = ((this.active + 1 + step + places) % places) - 1;
  }

  close(): boolean {
    const wasOpen = this.#isListOpen && this.#completions.length > 0;
    this.#isListOpen = false;
    this.#active = -1;
    return wasOpen;
  }

  /** Puts a completion where it belongs. Answers where the caret stands after it. */
  take({ start, insert }: Completion): number {
    const after = this.#text.slice(this.#caret);
    const before = `${this.#text.slice(0, start)}${insert}${after.startsWith(' ') ? '' : ' '}`;
    this.type(before + after, before.length);
    return before.length;
  }

  /** What was typed becomes the filter, if it is one. */
  apply(): void {
    if (this.#draft !== null && this.#parsed.ok) this.#view.filter = this.#parsed.value.filter;
  }

  /** Ends the typing: the filter stands in its canonical words. What is not understood stays to be mended. */
  settle(): boolean {
    this.apply();
    this.close();
    if (!this.#parsed.ok) return false;
    this.#draft = null;
    return true;
  }

  /** What was typed is dropped. */
  reset(): void {
    this.#draft = null;
    this.close();
  }
}

/** The rules that made something, a line each: as one text, so that what is made of it lasts as long as they are the same. */
function rulesIn({ review }: Library): string {
  return review.version >= 0 ? review.columns.coded.rule.values.filter((rule) => rule !== null).join('\n') : '';
}

/** All that a sentence can name, as it is in the library now. */
export function namesIn(library: Library, rules = rulesIn(library)): Names {
  const articles = library.articles.all;
  const values = (field: 'publication' | 'country' | 'language'): readonly string[] =>
    [...new Set(articles.flatMap((article) => article[field].value ?? []))].sort();
  return {
    speakers: byName(library.speakers.all.map(({ id, name, aliases }) => ({ id, name, others: aliases }))),
    tags: byName(namedTags(library.tags.all)),
    annotators: library.annotators.all.flatMap(({ id, name, initials }) =>
      id === PROGRAM_ANNOTATOR.id ? [] : [{ id, name, others: [initials] }],
    ),
    articles: articles.flatMap(({ id, title }) => (title.value === null ? [] : [{ id, name: title.value }])),
    values: {
      publication: values('publication'),
      country: values('country'),
      language: values('language'),
      rule: rules.split('\n').filter((rule) => rule !== ''),
    },
    called: {
      language: new Map(values('language').map((tag) => [tag, languageName(tag)])),
    },
  };
}

const collator = new Intl.Collator(undefined, { numeric: true });

function byName(all: readonly Named[]): readonly Named[] {
  return all.toSorted((one, other) => collator.compare(one.name, other.name));
}

/** Tags of one name are told apart by what is above them. */
function namedTags(tags: readonly Tag[]): readonly Named[] {
  const byId = new Map(tags.map((tag) => [tag.id, tag]));
  const counts = new Map<string, number>();
  for (const { name } of tags) counts.set(name, (counts.get(name) ?? 0) + 1);
  return tags.map((tag) => {
    const path = [tag, ...tagsAbove(tag, byId)].reverse().map(({ name }) => name);
    const isOne = counts.get(tag.name) === 1;
    return { id: tag.id, name: isOne ? tag.name : path.join(' / '), others: [tag.name, path.join(' / ')] };
  });
}
