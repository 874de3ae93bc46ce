import type { Text } from '$core/model/text';
import type { Database } from '../data/database';
import type { Host } from '../host/host-client';

/** Texts by their hash: from the store, else from main, which keeps those that steps name. */
export class TextSource {
  readonly #database: Database;
  readonly #host: Host;

  constructor(database: Database, host: Host) {
    this.#database = database;
    this.#host = host;
  }

  /** Null where neither has it. */
  async get(textHash: string): Promise<Text | null> {
    return (await this.#database.texts.get(textHash)) ?? this.#fromMain(textHash);
  }

  /** Those that either has. */
  async several(textHashes: readonly string[]): Promise<readonly Text[]> {
    const stored = await this.#database.texts.bulkGet([...textHashes]);
    const texts: Text[] = [];
    for (const [index, hash] of textHashes.entries()) {
      const text = stored[index] ?? (await this.#fromMain(hash));
      if (text !== null) texts.push(text);
    }
    return texts;
  }

  async #fromMain(textHash: string): Promise<Text | null> {
    const kept = await this.#host.call('texts:get', { textHash });
    if (!kept.ok) return null;
    await this.#database.texts.put(kept.value);
    return kept.value;
  }
}
