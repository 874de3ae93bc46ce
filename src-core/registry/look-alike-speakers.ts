import type { Speaker } from '../model/speaker';
import { hasInitial, initialName, looseName, plainName } from '../text/name-likeness';

/** What is compared of a speaker. */
type Named = Pick<Speaker, 'id' | 'name' | 'aliases'>;

interface NameKeys {
  readonly equal: readonly string[];
  readonly initial: readonly string[];
  readonly isShort: boolean;
}

/** Names are compared again and again while the list changes by one. */
const keysOf = new WeakMap<Named, NameKeys>();

function nameKeys(speaker: Named): NameKeys {
  const known = keysOf.get(speaker);
  if (known !== undefined) return known;
  const names = [speaker.name, ...speaker.aliases];
  const filled = (keys: readonly (string | null)[]): string[] =>
    keys.flatMap((key) => (key === null || key === '' ? [] : [key]));
  const made = {
    equal: filled(names.flatMap((name) => [plainName(name), looseName(name)])),
    initial: filled(names.map(initialName)),
    isShort: names.some(hasInitial),
  };
  keysOf.set(speaker, made);
  return made;
}

function indexed(speakers: readonly Speaker[], keys: (speaker: Speaker) => readonly string[]): Map<string, Speaker[]> {
  const index = new Map<string, Speaker[]>();
  for (const speaker of speakers) {
    for (const key of new Set(keys(speaker))) {
      const list = index.get(key);
      if (list === undefined) index.set(key, [speaker]);
      else list.push(speaker);
    }
  }
  return index;
}

/** Finds those who may be the same as a speaker. Nobody is joined by it: it only suggests. */
export type LookAlikeFinder = (speaker: Named) => readonly Speaker[];

/**
 * Two may be the same where a name or alias is equal but for case, marks, script or the order of its words, or where one
 * has an initial for the first name that the other writes out. Takes time in proportion to the number of speakers once,
 * then to the number found.
 */
export function makeLookAlikeFinder(speakers: readonly Speaker[]): LookAlikeFinder {
  const equal = indexed(speakers, (speaker) => nameKeys(speaker).equal);
  const initial = indexed(speakers, (speaker) => nameKeys(speaker).initial);
  return (speaker) => {
    const own = nameKeys(speaker);
    const same = own.equal.flatMap((key) => equal.get(key) ?? []);
    const shortened = own.initial
      .flatMap((key) => initial.get(key) ?? [])
      .filter((other) => own.isShort || nameKeys(other).isShort);
    return [...new Set([...same, ...shortened])].filter(({ id }) => id !== speaker.id);
  };
}
