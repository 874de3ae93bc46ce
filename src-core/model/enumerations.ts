import * as v from 'valibot';

/** The closed lists of the scheme. A field of such a kind may be null, which means: not decided. */
export const QUOTE_TYPES = ['direct', 'mixed', 'indirect', 'reported', 'free_indirect', 'scare'] as const;
export const SPEAKER_STATUSES = [
  'named',
  'described',
  'anonymous',
  'collective',
  'document',
  'author',
  'unknown',
] as const;
export const MEDIA = ['speech', 'writing', 'thought'] as const;
export const FACTUALITIES = ['asserted', 'negated', 'hypothetical', 'future'] as const;
export const FIDELITIES = ['exact', 'edited', 'translated', 'misquoted', 'not_found'] as const;
export const CLAIM_TYPES = [
  'personal_experience',
  'quantity',
  'causation',
  'law_or_rule',
  'prediction',
  'event',
  'normative',
  'other',
] as const;
export const CHECKABILITIES = ['public', 'restricted', 'none', 'unclear'] as const;
export const CHECK_WORTHINESSES = ['high', 'some', 'none'] as const;
export const VERDICTS = [
  'true',
  'mostly_true',
  'mixed',
  'mostly_false',
  'false',
  'missing_context',
  'unproven',
  'satire',
] as const;
export const DECISIONS = ['accept', 'correct', 'reject', 'dispute'] as const;
export const STATUSES = ['unreviewed', 'proposed', 'accepted', 'corrected', 'rejected', 'disputed'] as const;

export const quoteTypeSchema = v.picklist(QUOTE_TYPES);
export const speakerStatusSchema = v.picklist(SPEAKER_STATUSES);
export const mediumSchema = v.picklist(MEDIA);
export const factualitySchema = v.picklist(FACTUALITIES);
export const fidelitySchema = v.picklist(FIDELITIES);
export const claimTypeSchema = v.picklist(CLAIM_TYPES);
export const checkabilitySchema = v.picklist(CHECKABILITIES);
export const checkWorthinessSchema = v.picklist(CHECK_WORTHINESSES);
export const verdictSchema = v.picklist(VERDICTS);
export const decisionKindSchema = v.picklist(DECISIONS);

export type QuoteType = v.InferOutput<typeof quoteTypeSchema>;
export type SpeakerStatus = v.InferOutput<typeof speakerStatusSchema>;
export type DecisionKind = v.InferOutput<typeof decisionKindSchema>;
export type Status = (typeof STATUSES)[number];
