import type { Annotation } from '$core/model/annotation';
import type { Database } from '../data/database';
import type { Library } from '../models/library.svelte';
import type { Recorder } from './recorder';

export interface LookupParts {
  readonly database: Database;
  readonly library: Library;
  readonly recorder: Recorder;
}

/** What may be looked up in the whole library: all that names one of these. */
export type Referred = 'speakers' | 'tags';

/** Finds annotations by what they refer to, in every article. */
export class MarkLookup {
  readonly #parts: LookupParts;
  #counting: Promise<void> | null = null;

  constructor(parts: LookupParts) {
    this.#parts = parts;
  }

  of(referred: Referred, ids: readonly string[]): Promise<readonly Annotation[]> {
    return this.then(referred, ids, (annotations) => annotations);
  }

  /**
   * Finds the annotations that name one of the ids and acts on them at once: no step comes between what was found and
   * what is done with it.
   */
  then<T>(referred: Referred, ids: readonly string[], act: (annotations: readonly Annotation[]) => T): Promise<T> {
    return this.#settled(() => this.#read(referred, [...ids]), act);
  }

  /** Counts once how often speakers and tags are used; later calls wait for the same count. */
  count(): Promise<void> {
    const { library, database } = this.#parts;
    if (library.usage.isKnown) return Promise.resolve();
    const { annotations } = database;
    const keysOf = (index: string): Promise<string[]> =>
      annotations.orderBy(index).keys() as Promise<unknown> as Promise<string[]>;
    this.#counting ??= this.#settled(
      () => Promise.all(['speakerId', 'claimantId', 'via.speakerId', 'tags'].map(keysOf)),
      ([speakers = [], claimants = [], passedOn = [], tags = []]) => {
        library.usage.fill({ speakers, claimants, passedOn, tags });
      },
    ).finally(() => {
      this.#counting = null;
    });
    return this.#counting;
  }

  #read(referred: Referred, ids: string[]): Promise<Annotation[]> {
    const { annotations } = this.#parts.database;
    if (referred === 'tags') return annotations.where('tags').anyOf(ids).distinct().toArray();
    const named = annotations.where('speakerId').anyOf(ids).or('claimantId').anyOf(ids);
    return named.or('via.speakerId').anyOf(ids).distinct().toArray();
  }

  async #settled<TFound, T>(read: () => Promise<TFound>, act: (found: TFound) => T): Promise<T> {
    const { recorder } = this.#parts;
    for (;;) {
      // Taken before the wait: what is made meanwhile is not in the store yet.
      const { lastSeq } = recorder;
      await recorder.idle();
      const found = await read();
      if (recorder.lastSeq === lastSeq) return act(found);
    }
  }
}
