import type { Speaker } from '$core/model/speaker';
import { nameWords } from './name-words';

/** Known speakers by the words of their names. */
export interface SpeakerIndex {
  /** Whom a name can mean: by name or alias, by initials, by the surname alone. Several where that is open. */
  readonly find: (words: readonly string[]) => readonly Speaker[];
  /** Whether someone has just these words for a name or alias. */
  readonly hasInFull: (words: readonly string[]) => boolean;
}

/** Whether two names of several words can be the same: same end, and every other word of the shorter is in the longer. */
function agree(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  return short.slice(0, -1).every((word) => {
    const found = long.slice(at, -1).findIndex((other) => isSameOrInitial(word, other));
    at += found + 1;
    return found !== -1;
  });
}

function isSameOrInitial(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

export function makeSpeakerIndex(speakers: readonly Speaker[]): SpeakerIndex {
  const byName = new Map<string, Speaker[]>();
  const bySurname = new Map<string, Speaker[]>();
  for (const speaker of speakers) {
    for (const words of [speaker.name, ...speaker.aliases].map(nameWords)) {
      push(byName, words.join(' '), speaker);
      const surname = words.at(-1);
      if (isPerson(speaker) && words.length > 1 && surname !== undefined) push(bySurname, surname, speaker);
    }
  }
  const agreeing = (words: readonly string[]): Speaker[] =>
    (bySurname.get(words.at(-1) ?? '') ?? []).filter(
      ({ name, aliases }) => words.length === 1 || [name, ...aliases].some((own) => agree(words, nameWords(own))),
    );
  return {
    find: (words) => byName.get(words.join(' ')) ?? agreeing(words),
    hasInFull: (words) => byName.has(words.join(' ')),
  };
}

function isPerson({ kind }: Speaker): boolean {
  return kind === null || kind === 'person';
}
