import { looseName } from '../../text/name-likeness';
import { withoutArticle } from '../mention-words';
import { fold } from '../../text/fold';

/** A person or organisation that the analyst has on record. */
export interface KnownSpeaker {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Finds the records' own names for a name in a text: by name or alias, across case, accents and alphabets. */
export class RegistryNames {
  readonly #exact = new Map<string, Set<string>>();
  readonly #loose = new Map<string, Set<string>>();

  constructor(registry: readonly KnownSpeaker[]) {
    for (const { name, aliases } of registry) {
      for (const known of [name, ...aliases].map(withoutArticle)) {
        add(this.#exact, fold(known), name);
        add(this.#loose, looseName(known), name);
      }
    }
  }

  /** The names on record; several where more than one record goes by these words, none where no record does. */
  namesOf(words: string): readonly string[] {
    if (this.#exact.size === 0) return [];
    return [...(this.#exact.get(fold(words)) ?? this.#loose.get(looseName(words)) ?? [])];
  }
}

function add(index: Map<string, Set<string>>, key: string, name: string): void {
  if (key !== '') index.set(key, (index.get(key) ?? new Set()).add(name));
}
