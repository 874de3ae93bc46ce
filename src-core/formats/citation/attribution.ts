import type { Annotation, Quote } from '../../model/annotation';
import type { SpeakerStatus } from '../../model/enumerations';
import { roleAt, type Speaker } from '../../model/speaker';
import { joinedExact } from '../../text/anchor';

/** Who said it, as far as that is on record. */
export interface Attribution {
  readonly name: string | null;
  /** The office on the day of the article, with its organisation. */
  readonly role: string | null;
  /** Where no one is named: what is known of the speaker. */
  readonly status: SpeakerStatus | null;
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

/**
 * Who says what an annotation marks: of a quote its speaker, of a claim its claimant, else the speaker of `quote`, the
 * quote that it belongs to. A highlight says nothing of that. `day` is the day of the article, for the role held then.
 */
export function attributionOf(
  annotation: Annotation,
  quote: Quote | null,
  day: string | null,
  speakerById: SpeakerById,
): Attribution {
  const said = annotation.kind === 'quote' ? annotation : quote;
  const own = annotation.kind === 'claim' ? { id: annotation.claimantId, status: annotation.claimantStatus } : null;
  const isOwn = own !== null && (own.id !== null || own.status !== null);
  const speaker = speakerById((isOwn ? own.id : said?.speakerId) ?? null);
  return {
    name: speaker?.name ?? null,
    role: speaker === undefined ? null : roleOf(speaker, day, speakerById),
    status: speaker === undefined ? ((isOwn ? own.status : said?.speakerStatus) ?? null) : null,
    via: said === null || annotation.kind === 'highlight' ? null : viaOf(said, speakerById),
  };
}
