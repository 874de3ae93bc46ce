import fuzzysort from 'fuzzysort';
import { tagPath } from '$core/formats/tag-path';
import type { Tag } from '$core/model/tag';
import { nameWords } from './name-words';

export type TagChoice =
  | { readonly kind: 'tag'; readonly tag: Tag; readonly above: readonly string[]; readonly isOn: boolean }
  | { readonly kind: 'create'; readonly name: string };

export interface TagChoices {
  readonly choices: readonly TagChoice[];
  /** What Enter takes unless another is chosen; null: nothing. */
  readonly preselected: number | null;
}

interface Searched {
  readonly choice: Extract<TagChoice, { kind: 'tag' }>;
  readonly names: string;
  readonly description: string;
}

const LEAST_LIKENESS = 0.3;

/**
 * The codebook as it is offered: by key, then by path; with a query, what it can mean by name, path and description, and
 * at the end a new tag of that name. Archived tags are left out unless they are on.
 */
export function tagChoices(query: string, tags: readonly Tag[], onIds: readonly string[]): TagChoices {
  const byId = new Map(tags.map((tag) => [tag.id, tag]));
  const offered = tags
    .map((tag) => ({ kind: 'tag' as const, tag, above: tagPath(tag, byId).slice(0, -1), isOn: onIds.includes(tag.id) }))
    .filter(({ tag, isOn }) => isOn || !tag.archived)
    .sort((a, b) => compareKeys(a.tag, b.tag) || pathOf(a).localeCompare(pathOf(b)));
  const wanted = nameWords(query);
  const name = query.trim();
  if (wanted.length === 0) return { choices: name === '' ? offered : [{ kind: 'create', name }], preselected: null };
  const searched = offered.map(asSearched);
  const strong = searched.filter(({ names }) => wanted.every((part) => ` ${names}`.includes(` ${part}`)));
  const near = nearOnes(
    wanted.join(' '),
    searched.filter((one) => !strong.includes(one)),
  );
  const found = [...strong, ...near].map(({ choice }) => choice);
  const exists = found.some(({ tag, above }) => above.length === 0 && same(tag.name, name));
  const choices = exists ? found : [...found, { kind: 'create' as const, name }];
  return { choices, preselected: strong.length > 0 || found.length === 0 ? 0 : null };
}

function nearOnes(wanted: string, searched: readonly Searched[]): Searched[] {
  const keys = [(one: Searched) => one.names, (one: Searched) => one.description];
  return fuzzysort.go(wanted, searched, { keys, threshold: LEAST_LIKENESS, limit: 0 }).map(({ obj }) => obj);
}

function asSearched(choice: Searched['choice']): Searched {
  const words = (texts: readonly string[]): string => texts.flatMap(nameWords).join(' ');
  return { choice, names: words([...choice.above, choice.tag.name]), description: words([choice.tag.description]) };
}

function pathOf({ above, tag }: Searched['choice']): string {
  return [...above, tag.name].join(' ');
}

function same(a: string, b: string): boolean {
  return nameWords(a).join(' ') === nameWords(b).join(' ');
}

/** Those with a key first, in the order of their keys. */
function compareKeys(a: Tag, b: Tag): number {
  const rank = ({ key }: Tag): number => (key === null ? 10 : Number(key));
  return rank(a) - rank(b);
}
