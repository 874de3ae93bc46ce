import type { Annotation } from '$core/model/annotation';
import { initialsOf, type Annotator } from '$core/model/annotator';
import type { Speaker } from '$core/model/speaker';
import type { Change } from '$core/model/step';
import { TAG_COLOURS, type Tag, type TagColour } from '$core/model/tag';
import { splitTitleAndName, type TitledName } from '$core/text/names';
import type { Library } from '../models/library.svelte';
import type { ClockAndIds } from './clock-and-ids';
import type { Recorder } from './recorder';
import type { Revision } from './revision';

export interface RegistryParts {
  readonly library: Library;
  readonly recorder: Recorder;
  readonly revision: Revision;
  readonly clock: ClockAndIds;
  readonly annotatorId: () => string;
}

/** Who can speak, which tags there are, who works here: what annotations refer to. */
export class RegistryService {
  readonly #parts: RegistryParts;

  constructor(parts: RegistryParts) {
    this.#parts = parts;
  }

  /** A new speaker from what was typed; a title before the name becomes a role. Not recorded yet. */
  newSpeaker(typed: string): Speaker {
    return this.newSpeakerNamed(splitTitleAndName(typed.trim()));
  }

  /** A new speaker of just this name; a title becomes a role. Not recorded yet. */
  newSpeakerNamed({ title, name }: TitledName): Speaker {
    return {
      ...this.#base(),
      name,
      kind: null,
      aliases: [],
      roles: title === '' ? [] : [{ title }],
      memberIds: [],
      country: null,
      note: '',
      wikidataId: null,
    };
  }

  /** A new tag with the next free colour and no key. Not recorded yet. */
  newTag(name: string): Tag {
    return {
      ...this.#base(),
      name: name.trim(),
      description: '',
      colour: this.#leastUsedColour(),
      key: null,
      parentId: null,
      archived: false,
    };
  }

  /** Records a new speaker or tag together with the annotation that gets it, as one act. */
  createFor(made: Speaker | Tag, before: Annotation, after: Annotation): void {
    const { recorder, clock, revision } = this.#parts;
    const creation: Change =
      'aliases' in made
        ? { table: 'speakers', id: made.id, before: null, after: made }
        : { table: 'tags', id: made.id, before: null, after: made };
    const changed = revision.of(before, { ...after, updatedAt: clock.now() });
    const name = creation.table === 'speakers' ? 'step.speaker.make' : 'step.tag.make';
    void recorder.record({
      name,
      changes: [creation, { table: 'annotations', id: before.id, before, after: changed }],
    });
  }

  editSpeaker(speaker: Speaker, patch: Partial<Omit<Speaker, 'id' | 'createdAt' | 'createdBy'>>): void {
    const after = { ...speaker, ...patch, updatedAt: this.#parts.clock.now() };
    const change: Change = { table: 'speakers', id: speaker.id, before: speaker, after };
    void this.#parts.recorder.record({ name: 'step.speaker.edit', changes: [change] });
  }

  /** Another person who works here. */
  async addAnnotator(name: string, initials: string): Promise<Annotator> {
    const id = this.#parts.clock.newId();
    const annotator: Annotator = {
      ...this.#base(),
      id,
      createdBy: id,
      name: name.trim(),
      initials: initials.trim() || initialsOf(name),
    };
    const change: Change = { table: 'annotators', id, before: null, after: annotator };
    await this.#parts.recorder.record({ name: 'step.annotator.make', undoable: false, changes: [change] });
    return annotator;
  }

  /** Another name for someone who works here; what they made keeps pointing to them. */
  async editAnnotator(annotator: Annotator, patch: Pick<Annotator, 'name' | 'initials'>): Promise<void> {
    const after = { ...annotator, ...patch, updatedAt: this.#parts.clock.now() };
    const change: Change = { table: 'annotators', id: annotator.id, before: annotator, after };
    await this.#parts.recorder.record({ name: 'step.annotator.edit', undoable: false, changes: [change] });
  }

  #base() {
    const { clock, annotatorId } = this.#parts;
    const now = clock.now();
    return { id: clock.newId(), createdAt: now, updatedAt: now, createdBy: annotatorId() };
  }

  #leastUsedColour(): TagColour {
    const used = this.#parts.library.tags.all.map((tag) => tag.colour);
    const uses = (colour: TagColour): number => used.filter((other) => other === colour).length;
    return TAG_COLOURS.toSorted((a, b) => uses(a) - uses(b))[0] ?? 'slate';
  }
}
