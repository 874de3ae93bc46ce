import { fold } from '../../text/fold';
import type { NameField } from '../../model/filter';
import { quoted } from './tokens';

/** Somebody or something that a sentence can name. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly others?: readonly string[];
}

/** All that sentences can name. `values` are those that occur. */
export interface Names {
  readonly speakers: readonly Named[];
  readonly tags: readonly Named[];
  readonly annotators: readonly Named[];
  readonly articles: readonly Named[];
  readonly values: Readonly<Record<NameField, readonly string[]>>;
  /** What values are called where they are codes: `en` is `English`. The code is understood as well. */
  readonly called?: Readonly<Partial<Record<NameField, ReadonlyMap<string, string>>>>;
  /** The day on which the sentence is written, `yyyy-mm-dd`: dates near it are offered. */
  readonly today?: string;
}
export type NamedList = 'speakers' | 'tags' | 'annotators' | 'articles';

/** The ids of all that are called so, by name or another name: spelling and accents do not matter, the whole name does. */
export function idsCalled(list: readonly Named[], name: string): readonly string[] {
  const sought = fold(name.trim());
  const own = list.filter((each) => fold(each.name) === sought);
  const found = own.length > 0 ? own : list.filter(({ others = [] }) => others.some((each) => fold(each) === sought));
  return found.map(({ id }) => id);
}

/** What a record is called, as a string of a sentence; who is gone is called by the id. */
export function nameOf(list: readonly Named[], id: string): string {
  return quoted(list.find((each) => each.id === id)?.name ?? id);
}

/** What a value is called in a sentence. */
export function wordOfName({ called }: Names, field: NameField, value: string): string {
  return called?.[field]?.get(value) ?? value;
}

/** The value that is called so, spelling and accents aside; else the word itself. */
export function valueCalled({ called, values }: Names, field: NameField, word: string): string {
  const sought = fold(word.trim());
  const known = [...(called?.[field] ?? [])].find(([, name]) => fold(name) === sought)?.[0];
  return known ?? values[field].find((value) => fold(value) === sought) ?? word;
}
