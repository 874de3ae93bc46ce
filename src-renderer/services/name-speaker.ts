import type { Annotation, Claim, Quote } from '$core/model/annotation';
import type { SpeakerStatus } from '$core/model/enumerations';
import type { Speaker, SpeakerKind } from '$core/model/speaker';
import type { AnnotationPatch, AnnotationService } from './annotations';
import type { RegistryService } from './registry';
import type { SpeakerCandidate } from './speaker-choices';
import { speakerIdOf, type Asked } from './speaker-context';

/** An answer to who it is: someone, a new speaker, one of the two answers without a name, or the question left open. */
export type SpeakerAnswer =
  | SpeakerCandidate
  | { readonly kind: 'create'; readonly typed: string }
  | { readonly kind: 'status'; readonly status: 'author' | 'unknown' }
  | { readonly kind: 'clear' };

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

/** Writes an answer into the annotation as one step; a new speaker is made in the same one. */
export function nameSpeaker(parts: NamingParts, annotation: Annotation, asked: Asked, answer: SpeakerAnswer): void {
  if (annotation.kind === 'highlight') return;
  switch (answer.kind) {
    case 'speaker':
      edit(parts, annotation, asked, patchOf(annotation, asked, answer.speaker));
      break;
    case 'name': {
      const made = parts.registry.newSpeaker(answer.name);
      const roles = answer.title === '' ? made.roles : [{ title: answer.title }];
      create(parts, annotation, asked, { ...made, roles });
      break;
    }
    case 'create':
      create(parts, annotation, asked, parts.registry.newSpeaker(answer.typed));
      break;
    case 'status':
      edit(parts, annotation, asked, fieldsOf(annotation, null, answer.status));
      break;
    case 'clear':
      edit(parts, annotation, asked, asked === 'via' ? { via: null } : fieldsOf(annotation, null, null));
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

function edit({ annotations }: NamingParts, annotation: Quote | Claim, asked: Asked, patch: AnnotationPatch): void {
  annotations.edit(annotation, patch, stepName(annotation, asked));
}

function create({ registry }: NamingParts, annotation: Quote | Claim, asked: Asked, speaker: Speaker): void {
  const patch = patchOf(annotation, asked, speaker);
  const derived = annotation.derived.filter((field) => !Object.hasOwn(patch, field));
  const after =
    annotation.kind === 'quote' ? { ...annotation, ...patch, derived } : { ...annotation, ...patch, derived };
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

/** What an analyst has said about how the speaker is given stays, unless it said that there is nobody to name. */
function statusFor(annotation: Quote | Claim, { kind }: Speaker): SpeakerStatus {
  const status = answeredStatus(annotation);
  const isOpen = status === null || status === 'author' || status === 'unknown';
  if (!isOpen && speakerIdOf(annotation) === null) return status;
  return kind === null ? 'named' : STATUS_OF_KIND[kind];
}

function fieldsOf(
  { kind }: Quote | Claim,
  id: string | null,
  status: SpeakerStatus | null,
): Pick<Quote, 'speakerId' | 'speakerStatus'> | Pick<Claim, 'claimantId' | 'claimantStatus'> {
  return kind === 'quote' ? { speakerId: id, speakerStatus: status } : { claimantId: id, claimantStatus: status };
}
