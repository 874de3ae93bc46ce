import type { Annotation, Quote } from '../../model/annotation';
import type { SpeakerStatus } from '../../model/enumerations';
import { roleAt, type Speaker } from '../../model/speaker';
import { joinedExact } from '../../text/anchor';

/** What may be known of a speaker without a name. */
export type NamelessStatus = Exclude<SpeakerStatus, 'named'>;

/** Who said it, as far as that is on record. */
export interface Attribution {
  readonly name: string | null;
  /** The office on the day of the article, with its organisation. */
  readonly role: string | null;
  /** Where no one is named: what is known of the speaker. */
  readonly status: NamelessStatus | null;
  /** Who passed it on. */
  readonly via: string | null;
}

export const NO_ATTRIBUTION: Attribution = { name: null, role: null, status: null, via: null };

type SpeakerById = (id: string | null) => Speaker | undefined;

function roleOf(speaker: Speaker, day: string | null, speakerById: SpeakerById): string | null {
  const role = roleAt(speaker, day);
  if (role === null) return null;
  const organisation = speakerById(role.organisationId ?? null)?.name;
  return organisation === undefined ? role.title : `${role.title}, ${organisation}`;
}

function viaOf({ via }: Quote, speakerById: SpeakerById): string | null {
  if (via === null) return null;
  return speakerById(via.speakerId)?.name ?? (via.mention === null ? null : joinedExact(via.mention));
}

interface Sayer {
  readonly speakerId: string | null;
  readonly status: SpeakerStatus | null;
}

function sayerOf(annotation: Annotation, quote: Quote | null): Sayer {
  if (annotation.kind === 'claim' && (annotation.claimantId !== null || annotation.claimantStatus !== null)) {
    return { speakerId: annotation.claimantId, status: annotation.claimantStatus };
  }
  const said = annotation.kind === 'quote' ? annotation : quote;
  return { speakerId: said?.speakerId ?? null, status: said?.speakerStatus ?? null };
}

/**
 * Who says what an annotation marks: of a quote its speaker, of a claim its claimant, else the speaker of `quote`, the
 * quote that it belongs to or lies in. `day` is the day of the article, for the role held then.
 */
export function attributionOf(
  annotation: Annotation,
  quote: Quote | null,
  day: string | null,
  speakerById: SpeakerById,
): Attribution {
  const { speakerId, status } = sayerOf(annotation, quote);
  const speaker = speakerById(speakerId);
  const said = annotation.kind === 'quote' ? annotation : quote;
  const via = said === null ? null : viaOf(said, speakerById);
  if (speaker === undefined) return { name: null, role: null, status: status === 'named' ? null : status, via };
  return { name: speaker.name, role: roleOf(speaker, day, speakerById), status: null, via };
}
