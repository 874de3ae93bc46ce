import type { Text } from '$core/model/text';
import type { Recorder } from './recorder';
import type { TextSource } from './text-source';

const TEXTS_A_READ = 100;

/** Reads the texts that the index of Review asks for, many at a time. */
export class MissingTexts {
  readonly #texts: TextSource;
  readonly #recorder: Recorder;
  readonly #take: (texts: readonly Text[]) => void;
  readonly #asked = new Set<string>();
  #reading: Promise<void> | null = null;

  constructor(texts: TextSource, recorder: Recorder, take: (texts: readonly Text[]) => void) {
    this.#texts = texts;
    this.#recorder = recorder;
    this.#take = take;
  }

  ask(textHash: string): void {
    this.#asked.add(textHash);
    this.#reading ??= this.#readAll();
  }

  /** Resolves when all that was asked for has been read, or was found nowhere. */
  async whenRead(): Promise<void> {
    await this.#reading;
  }

  async #readAll(): Promise<void> {
    try {
      while (this.#asked.size > 0) await this.#readSome();
    } finally {
      this.#reading = null;
    }
  }

  async #readSome(): Promise<void> {
    // A step is in the models before it waits to be saved, and only then is the text that comes with it kept anywhere.
    await Promise.resolve();
    await this.#recorder.idle();
    const hashes = [...this.#asked].slice(0, TEXTS_A_READ);
    for (const hash of hashes) this.#asked.delete(hash);
    this.#take(await this.#texts.several(hashes));
  }
}
