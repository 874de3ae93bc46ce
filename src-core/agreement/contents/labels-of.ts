import type { Names } from '../../formats/table/names';
import type { Annotation, Claim, Quote } from '../../model/annotation';
import { statusOf } from '../../model/status';

/** Under which id a record of one side is known on both. */
export type CommonId = (table: 'tags' | 'speakers', id: string) => string;

type Labels = Readonly<Record<string, string | null>>;

/** The record's own name for an answer, by the field that holds it. */
const FIELD_OF: Readonly<Record<string, string>> = { speaker: 'speakerId', claimant: 'claimantId' };

function quoteLabels(quote: Quote, speaker: (id: string | null) => string | null): Labels {
  const { quoteType, speakerId, speakerStatus, medium, factuality, fidelity } = quote;
  return { quoteType, speaker: speaker(speakerId), speakerStatus, medium, factuality, fidelity };
}

function claimLabels(claim: Claim, claimantId: string | null, speaker: (id: string | null) => string | null): Labels {
  const { claimType, claimantStatus, checkability, checkWorthiness, verdict } = claim;
  return { claimType, claimant: speaker(claimantId), claimantStatus, checkability, checkWorthiness, verdict };
}

/**
 * What an annotation answers, by question; null where it is left open. What the program filled in and no person has
 * confirmed is left open: it would agree with itself. `tags` is the set of tags as one answer, `''` without any; `status` is
 * open until somebody has decided. The claimant of a claim in a quote is, where the claim names none, the quote's speaker.
 */
export function labelsOf(annotation: Annotation, names: Names, commonId: CommonId): Labels {
  const speaker = (id: string | null) => (id === null ? null : commonId('speakers', id));
  const status = statusOf(annotation);
  const own: Labels =
    annotation.kind === 'quote'
      ? quoteLabels(annotation, speaker)
      : annotation.kind === 'claim'
        ? claimLabels(annotation, names.claimantId(annotation), speaker)
        : {};
  const labels = {
    ...own,
    tags: [...new Set(annotation.tags.map((id) => commonId('tags', id)))].sort().join(' '),
    status: annotation.decisions.length === 0 ? null : status,
  };
  const isDerived = (field: string) => annotation.derived.includes(FIELD_OF[field] ?? field);
  return Object.fromEntries(Object.entries(labels).map(([field, label]) => [field, isDerived(field) ? null : label]));
}
