import type { Speaker } from '../../../model/speaker';
import type { Tag } from '../../../model/tag';
import { hasInitial, initialName, looseName, plainName } from '../../../text/name-likeness';
import type { LookAlike } from './import-plan';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
}

function namesOf(named: Named): string[] {
  return [named.name, ...(named.aliases ?? [])];
}

function indexBy(items: readonly Named[], keyOf: (name: string) => string | null): ReadonlyMap<string, Named> {
  const index = new Map<string, Named>();
  for (const item of items) {
    for (const name of namesOf(item)) {
      const key = keyOf(name);
      if (key !== null && key !== '' && !index.has(key)) index.set(key, item);
    }
  }
  return index;
}

function makeFinder(
  current: readonly Named[],
): (item: Named) => { readonly found: Named; readonly likeness: LookAlike['likeness'] } | null {
  const plain = indexBy(current, plainName);
  const loose = indexBy(current, looseName);
  const initials = indexBy(current, initialName);
  const shortened = indexBy(current, (name) => (hasInitial(name) ? initialName(name) : null));
  return (item) => {
    const names = namesOf(item);
    const first = (find: (name: string) => Named | undefined) => names.map(find).find((found) => found !== undefined);
    const equal = first((name) => plain.get(plainName(name)));
    if (equal !== undefined) return { found: equal, likeness: 'equal' };
    const similar = first(
      (name) => loose.get(looseName(name)) ?? (hasInitial(name) ? initials : shortened).get(initialName(name) ?? ''),
    );
    return similar === undefined ? null : { found: similar, likeness: 'similar' };
  };
}

function findIn(table: LookAlike['table'], current: readonly Named[], incoming: readonly Named[]): LookAlike[] {
  const find = makeFinder(current);
  return incoming.flatMap((item) => {
    const hit = find(item);
    if (hit === null) return [];
    const { found, likeness } = hit;
    return [
      { table, likeness, incoming: { id: item.id, name: item.name }, current: { id: found.id, name: found.name } },
    ];
  });
}

/**
 * New speakers and tags that may be the same as one here: names or aliases are equal but for case and marks, or similar:
 * in another script, with their words in another order, or with an initial for the first name.
 */
export function findLookAlikes(
  current: { readonly speakers: readonly Speaker[]; readonly tags: readonly Tag[] },
  incoming: { readonly speakers: readonly Speaker[]; readonly tags: readonly Tag[] },
): LookAlike[] {
  return [...findIn('speakers', current.speakers, incoming.speakers), ...findIn('tags', current.tags, incoming.tags)];
}
