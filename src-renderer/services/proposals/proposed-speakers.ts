import { RegistryNames } from '$core/detect/resolve/registry-names';
import type { SpeakerStatus } from '$core/model/enumerations';
import { idFromParts } from '$core/model/ids';
import type { Speaker } from '$core/model/speaker';
import type { Proposal } from '../../models/proposed-marks';
import { statusOfKind } from '../name-speaker';

/** Whom a proposal names: somebody on record, or somebody who will be. */
export interface ProposedSpeaker {
  readonly id: string | null;
  readonly status: SpeakerStatus | null;
  readonly newSpeaker: Proposal['newSpeaker'];
}

const NOBODY: ProposedSpeaker = { id: null, status: null, newSpeaker: null };

/** Whom the names of the rules mean among those on record. A name that several have means nobody. */
export class ProposedSpeakers {
  readonly #names: RegistryNames;
  readonly #byName = new Map<string, Speaker | null>();

  constructor(speakers: readonly Speaker[]) {
    this.#names = new RegistryNames(speakers);
    for (const speaker of speakers) this.#byName.set(speaker.name, this.#byName.has(speaker.name) ? null : speaker);
  }

  named(name: string | null): ProposedSpeaker {
    if (name === null) return NOBODY;
    const known = this.onRecord(name);
    if (known === null) return NOBODY;
    if (known === undefined) {
      const newSpeaker = { id: idFromParts('proposed-speaker', name), name };
      return { id: newSpeaker.id, status: 'named', newSpeaker };
    }
    return { id: known.id, status: statusOfKind(known.kind), newSpeaker: null };
  }

  /** Null where several are meant, undefined where nobody is. */
  onRecord(name: string): Speaker | null | undefined {
    const [known, another] = this.#names.namesOf(name);
    return another === undefined ? this.#byName.get(known ?? name) : null;
  }
}
