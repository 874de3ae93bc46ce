import type { Annotation } from '../model/annotation';
import type { SpeakerStatus } from '../model/enumerations';
import type { Speaker } from '../model/speaker';
import type { Change } from '../model/step';
import { rewriteAnnotation, type ReferenceMap } from '../formats/rewrite-references';
import { changedAnnotations, changedSpeakers, removal, type SpeakerScope } from './change-records';

export interface RemovedSpeaker {
  readonly changes: readonly Change[];
  /** How many annotations and how many other speakers named it. */
  readonly cleared: { readonly annotations: number; readonly speakers: number };
}

/** Who is `named` must be someone; without anyone the question is open again. */
function statusWithout(status: SpeakerStatus | null): SpeakerStatus | null {
  return status === 'named' ? null : status;
}

function cleared(annotation: Annotation, speakerId: string, map: ReferenceMap): Annotation {
  const after = rewriteAnnotation(annotation, map);
  if (after.kind === 'highlight' || annotation.kind === 'highlight') return after;
  if (after.kind === 'claim') {
    const wasIts = annotation.kind === 'claim' && annotation.claimantId === speakerId;
    return wasIts ? { ...after, claimantStatus: statusWithout(after.claimantStatus) } : after;
  }
  const wasIts = annotation.kind === 'quote' && annotation.speakerId === speakerId;
  const via = after.via?.mention === null && after.via.speakerId === null ? null : after.via;
  return { ...after, via, speakerStatus: wasIts ? statusWithout(after.speakerStatus) : after.speakerStatus };
}

/**
 * A speaker and every reference to it, gone together. A quote or claim of a named speaker is again one without a speaker;
 * a role keeps its title.
 */
export function removeSpeaker(speaker: Speaker, { speakers, annotations }: SpeakerScope, at: string): RemovedSpeaker {
  const map: ReferenceMap = (table, id) => (table === 'speakers' && id === speaker.id ? null : id);
  const others = changedSpeakers(
    speakers.filter(({ id }) => id !== speaker.id),
    map,
    at,
  );
  const marks = changedAnnotations(annotations, map, at, (annotation) => cleared(annotation, speaker.id, map));
  return {
    changes: [...others, ...marks, removal('speakers', speaker)],
    cleared: { annotations: marks.length, speakers: others.length },
  };
}
