import type { Annotation } from '$core/model/annotation';
import type { ChangeOf } from '$core/model/step';

/** How many annotations name a speaker: as the one who says it, who claims it, who passed it on. */
export interface SpeakerUsage {
  readonly quotes: number;
  readonly claims: number;
  readonly passedOn: number;
}

/** What refers to speakers and tags, as the store lists it: one entry a reference. */
export interface References {
  readonly speakers: readonly string[];
  readonly claimants: readonly string[];
  readonly passedOn: readonly string[];
  readonly tags: readonly string[];
}

const UNUSED: SpeakerUsage = { quotes: 0, claims: 0, passedOn: 0 };

/** How often speakers and tags are used in the whole library. Counted once, then each step is applied to it. */
export class Usage {
  readonly #speakers = new Map<string, SpeakerUsage>();
  readonly #tags = new Map<string, number>();
  #isKnown = false;
  #version = $state(0);

  /** Grows with every change of an annotation, wherever it is. */
  get version(): number {
    return this.#version;
  }

  /** Whether all has been counted; until then every count is 0. */
  get isKnown(): boolean {
    return this.#version >= 0 && this.#isKnown;
  }

  ofSpeaker(speakerId: string): SpeakerUsage {
    return this.#version >= 0 ? (this.#speakers.get(speakerId) ?? UNUSED) : UNUSED;
  }

  ofTag(tagId: string): number {
    return this.#version >= 0 ? (this.#tags.get(tagId) ?? 0) : 0;
  }

  fill({ speakers, claimants, passedOn, tags }: References): void {
    this.#speakers.clear();
    this.#tags.clear();
    for (const id of speakers) this.#addToSpeaker(id, 'quotes', 1);
    for (const id of claimants) this.#addToSpeaker(id, 'claims', 1);
    for (const id of passedOn) this.#addToSpeaker(id, 'passedOn', 1);
    for (const id of tags) this.#addToTag(id, 1);
    this.#isKnown = true;
    this.#version += 1;
  }

  apply({ before, after }: Pick<ChangeOf<'annotations'>, 'before' | 'after'>): void {
    if (this.#isKnown) {
      this.#add(before, -1);
      this.#add(after, 1);
    }
    this.#version += 1;
  }

  #add(annotation: Annotation | null, by: 1 | -1): void {
    if (annotation === null) return;
    for (const id of annotation.tags) this.#addToTag(id, by);
    if (annotation.kind === 'claim') this.#addToSpeaker(annotation.claimantId, 'claims', by);
    if (annotation.kind !== 'quote') return;
    this.#addToSpeaker(annotation.speakerId, 'quotes', by);
    this.#addToSpeaker(annotation.via?.speakerId ?? null, 'passedOn', by);
  }

  #addToSpeaker(id: string | null, as: keyof SpeakerUsage, by: number): void {
    if (id === null) return;
    const usage = this.#speakers.get(id) ?? UNUSED;
    this.#speakers.set(id, { ...usage, [as]: usage[as] + by });
  }

  #addToTag(id: string, by: number): void {
    this.#tags.set(id, (this.#tags.get(id) ?? 0) + by);
  }
}
