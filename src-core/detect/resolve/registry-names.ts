import { looseName } from '../../text/name-likeness';
import { withoutArticle } from '../mention-words';
import { fold } from '../../text/fold';

/** A person or organisation that the analyst has on record. */
export interface KnownSpeaker {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Finds the record's own name for a name in a text: by its name or alias, across case, accents and alphabets. */
export class RegistryNames {
  readonly #exact = new Map<string, string>();
  readonly #loose = new Map<string, string>();

  constructor(registry: readonly KnownSpeaker[]) {
    for (const { name, aliases } of registry) {
      for (const known of [name, ...aliases].map(withoutArticle)) {
        if (!this.#exact.has(fold(known))) this.#exact.set(fold(known), name);
        const loose = looseName(known);
        if (loose !== '' && !this.#loose.has(loose)) this.#loose.set(loose, name);
      }
    }
  }

  /** The name on record; null where none is. */
  nameOf(words: string): string | null {
    if (this.#exact.size === 0) return null;
    return this.#exact.get(fold(words)) ?? this.#loose.get(looseName(words)) ?? null;
  }
}
