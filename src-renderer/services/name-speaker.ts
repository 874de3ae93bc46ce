import type { Annotation, Claim, Quote } from '$core/model/annotation';
import type { SpeakerStatus } from '$core/model/enumerations';
import type { Speaker, SpeakerKind } from '$core/model/speaker';
import type { AnnotationPatch, AnnotationService, FollowingPatch } from './annotations';
import type { RegistryService } from './registry';
import type { SpeakerCandidate } from './speaker-choices';
import { speakerIdOf, type Asked } from './speaker-context';

/** An answer to who it is: someone, a new speaker, one of the two answers without a name, or the question left open. */
export type SpeakerAnswer =
  | SpeakerCandidate
  | { readonly kind: 'create'; readonly typed: string }
  | { readonly kind: 'status'; readonly status: 'author' | 'unknown' }
  | { readonly kind: 'clear' };

export interface Naming {
  readonly asked: Asked;
  readonly answer: SpeakerAnswer;
  /** What the program concludes from it; listed as derived. */
  readonly following?: FollowingPatch;
}

export interface NamingParts {
  readonly annotations: AnnotationService;
  readonly registry: RegistryService;
}

const STATUS_OF_KIND: Readonly<Record<SpeakerKind, SpeakerStatus>> = {
  person: 'named',
  organisation: 'named',
  group: 'collective',
  document: 'document',
  anonymous: 'anonymous',
};

/**
 * Writes an answer into the annotation as one step; a new speaker is made in the same one, and so is what follows from the
 * choice.
 */
export function nameSpeaker(
  parts: NamingParts,
  annotation: Annotation,
  { asked, answer, following = {} }: Naming,
): void {
  if (annotation.kind === 'highlight') return;
  switch (answer.kind) {
    case 'speaker':
      edit(parts, annotation, asked, { patch: patchOf(annotation, asked, answer.speaker), following });
      break;
    case 'name':
      create(parts, annotation, asked, { speaker: parts.registry.newSpeakerNamed(answer), following });
      break;
    case 'create':
      create(parts, annotation, asked, { speaker: parts.registry.newSpeaker(answer.typed), following });
      break;
    case 'status':
      edit(parts, annotation, asked, { patch: fieldsOf(annotation, null, answer.status) });
      break;
    case 'clear':
      edit(parts, annotation, asked, { patch: asked === 'via' ? { via: null } : fieldsOf(annotation, null, null) });
      break;
  }
}

/** Who answers the question at present; null for nobody. */
export function answeredId(annotation: Annotation, asked: Asked): string | null {
  if (asked === 'speaker') return speakerIdOf(annotation);
  return annotation.kind === 'quote' ? (annotation.via?.speakerId ?? null) : null;
}

/** The answer without a name that stands at present. */
export function answeredStatus(annotation: Annotation): SpeakerStatus | null {
  if (annotation.kind === 'highlight') return null;
  return annotation.kind === 'quote' ? annotation.speakerStatus : annotation.claimantStatus;
}

interface Edit {
  readonly patch: AnnotationPatch;
  readonly following?: FollowingPatch;
}
function edit(
  { annotations }: NamingParts,
  annotation: Quote | Claim,
  asked: Asked,
  { patch, following = {} }: Edit,
): void {
  annotations.edit(annotation, patch, stepName(annotation, asked), following);
}

interface Creation {
  readonly speaker: Speaker;
  readonly following: FollowingPatch;
}
function create(
  { registry }: NamingParts,
  annotation: Quote | Claim,
  asked: Asked,
  { speaker, following }: Creation,
): void {
  const patch = patchOf(annotation, asked, speaker);
  const kept = annotation.derived.filter((field) => !Object.hasOwn(patch, field));
  const derived = [...kept, ...Object.keys(following)];
  const after =
    annotation.kind === 'quote'
      ? { ...annotation, ...patch, ...following, derived }
      : { ...annotation, ...patch, derived: kept };
  registry.createFor(speaker, annotation, after);
}

function stepName({ kind }: Quote | Claim, asked: Asked): string {
  if (asked === 'via') return 'step.quote.via';
  return kind === 'quote' ? 'step.quote.speaker' : 'step.claim.claimant';
}

function patchOf(annotation: Quote | Claim, asked: Asked, speaker: Speaker): Partial<Quote> & Partial<Claim> {
  if (asked === 'speaker') return fieldsOf(annotation, speaker.id, statusFor(annotation, speaker));
  const mention = annotation.kind === 'quote' ? (annotation.via?.mention ?? null) : null;
  return { via: { mention, speakerId: speaker.id } };
}

/** What is written where this speaker, or nobody (null), is put; null where that is on record already. */
export function speakerFields(annotation: Quote | Claim, speaker: Speaker | null): SpeakerFields | null {
  if (speaker !== null) {
    const isSame = speakerIdOf(annotation) === speaker.id;
    return isSame ? null : fieldsOf(annotation, speaker.id, statusFor(annotation, speaker));
  }
  const isOpen = speakerIdOf(annotation) === null && answeredStatus(annotation) === null;
  return isOpen ? null : fieldsOf(annotation, null, null);
}

/** What an analyst has said about how the speaker is given stays, unless it said that there is nobody to name. */
function statusFor(annotation: Quote | Claim, { kind }: Speaker): SpeakerStatus {
  const status = answeredStatus(annotation);
  const isOpen = status === null || status === 'author' || status === 'unknown';
  if (!isOpen && speakerIdOf(annotation) === null) return status;
  return statusOfKind(kind);
}

/** How a speaker of this kind is given where nothing else is said. */
export function statusOfKind(kind: SpeakerKind | null): SpeakerStatus {
  return kind === null ? 'named' : STATUS_OF_KIND[kind];
}

type SpeakerFields = Pick<Quote, 'speakerId' | 'speakerStatus'> | Pick<Claim, 'claimantId' | 'claimantStatus'>;

function fieldsOf({ kind }: Quote | Claim, id: string | null, status: SpeakerStatus | null): SpeakerFields {
  return kind === 'quote' ? { speakerId: id, speakerStatus: status } : { claimantId: id, claimantStatus: status };
}
