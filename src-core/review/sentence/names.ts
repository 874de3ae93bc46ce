import { fold } from '../../text/fold';
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
  readonly values: Readonly<Record<'publication' | 'country' | 'language' | 'rule', readonly string[]>>;
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
