import type { Speaker } from '$core/model/speaker';
import { sameValue } from '$core/model/canonical-json';
import { mergeSpeakers, type DisplacedValue } from '$core/registry/merge-speakers';
import { removeSpeaker, type RemovedSpeaker } from '$core/registry/remove-speaker';
import { splitSpeaker, type SpeakerSplit } from '$core/registry/split-speaker';
import type { Library } from '../models/library.svelte';
import type { ClockAndIds } from './clock-and-ids';
import type { MarkLookup } from './mark-lookup';
import type { Recorder } from './recorder';
import type { RegistryService } from './registry';

export interface SpeakerParts {
  readonly library: Library;
  readonly recorder: Recorder;
  readonly registry: RegistryService;
  readonly lookup: MarkLookup;
  readonly clock: ClockAndIds;
  readonly annotatorId: () => string;
}

export type SpeakerPatch = Partial<Omit<Speaker, 'id' | 'createdAt' | 'updatedAt' | 'createdBy'>>;

/** What goes to the new speaker; `markIds` are annotations that name the old one. */
export interface SplitChoice extends Pick<SpeakerSplit, 'name' | 'aliases' | 'roles'> {
  readonly markIds: ReadonlySet<string>;
}

/** Every act on the records of speakers. Each is one step, references included. */
export class SpeakerService {
  readonly #parts: SpeakerParts;

  constructor(parts: SpeakerParts) {
    this.#parts = parts;
  }

  /** A new speaker from what was typed; a title before the name becomes a role. */
  create(typed: string): Speaker {
    const made = this.#parts.registry.newSpeaker(typed);
    const change = { table: 'speakers', id: made.id, before: null, after: made } as const;
    void this.#parts.recorder.record({ name: 'step.speaker.make', changes: [change] });
    return made;
  }

  /** Changes fields of the record as it is now; nothing where they say the same. */
  edit(speakerId: string, change: (speaker: Speaker) => SpeakerPatch): void {
    const speaker = this.#parts.library.speakers.get(speakerId);
    if (speaker === undefined) return;
    const patch = change(speaker);
    if (!sameValue({ ...speaker, ...patch }, speaker)) this.#parts.registry.editSpeaker(speaker, patch);
  }

  /** Several as one, the first; null where one of them is gone meanwhile. */
  merge(
    ids: readonly string[],
    describe: (displaced: readonly DisplacedValue[]) => string,
  ): Promise<readonly DisplacedValue[] | null> {
    const { library, recorder, lookup, clock } = this.#parts;
    return lookup.then('speakers', ids, (annotations) => {
      const [kept, ...others] = ids.map((id) => library.speakers.get(id)).filter((found) => found !== undefined);
      if (kept === undefined || others.length !== ids.length - 1) return null;
      const scope = { speakers: library.speakers.all, annotations };
      const { changes, displaced } = mergeSpeakers({ merged: [kept, ...others], scope, at: clock.now(), describe });
      void recorder.record({ name: 'step.speaker.merge', changes });
      return displaced;
    });
  }

  /** A part of a speaker as a new one; null where the speaker is gone meanwhile. */
  split(speakerId: string, { markIds, ...choice }: SplitChoice): Promise<Speaker | null> {
    const { library, recorder, lookup, clock, annotatorId } = this.#parts;
    return lookup.then('speakers', [speakerId], (found) => {
      const speaker = library.speakers.get(speakerId);
      if (speaker === undefined) return null;
      const now = clock.now();
      const fresh = { id: clock.newId(), createdAt: now, updatedAt: now, createdBy: annotatorId() };
      const annotations = found.filter(({ id }) => markIds.has(id));
      const { changes, made } = splitSpeaker({ speaker, fresh, ...choice, annotations });
      void recorder.record({ name: 'step.speaker.split', changes });
      return made;
    });
  }

  /** Removes a speaker with every reference to it; says how many there were. */
  remove(speakerId: string): Promise<RemovedSpeaker['cleared'] | null> {
    const { library, recorder, lookup, clock } = this.#parts;
    return lookup.then('speakers', [speakerId], (annotations) => {
      const speaker = library.speakers.get(speakerId);
      if (speaker === undefined) return null;
      const scope = { speakers: library.speakers.all, annotations };
      const { changes, cleared } = removeSpeaker(speaker, scope, clock.now());
      void recorder.record({ name: 'step.speaker.remove', changes });
      return cleared;
    });
  }
}
