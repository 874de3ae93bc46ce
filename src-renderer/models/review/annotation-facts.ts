import type { Annotation, Claim, Quote } from '$core/model/annotation';
import { DECISIONS } from '$core/model/enumerations';
import { statusOf } from '$core/model/status';
import { anchorRange } from '$core/text/anchor';

/** What an annotation has, a bit each. */
export const FLAGS = {
  cue: 1,
  source: 2,
  via: 4,
  note: 8,
  evidence: 16,
  translation: 32,
  /** Something that the program supposed and nobody has confirmed. */
  derived: 64,
} as const;

/** Everything that the index keeps of an annotation in columns of repeating values. Null: not decided, or not of its kind. */
export interface CodedFacts {
  readonly articleId: string;
  readonly textHash: string;
  readonly kind: string;
  readonly status: string;
  readonly quoteType: string | null;
  /** Who the annotation itself names; a claim of a quote that names nobody takes the quote's. */
  readonly ownSpeakerId: string | null;
  readonly ownSpeakerStatus: string | null;
  readonly viaSpeakerId: string | null;
  readonly fidelity: string | null;
  readonly verdict: string | null;
  readonly claimType: string | null;
  readonly checkability: string | null;
  readonly checkWorthiness: string | null;
  readonly medium: string | null;
  readonly factuality: string | null;
  readonly rule: string | null;
  readonly createdBy: string;
  readonly quoteId: string | null;
  readonly claimGroupId: string | null;
  readonly saidOn: string | null;
}

export const CODED_FIELDS = [
  'articleId',
  'textHash',
  'kind',
  'status',
  'quoteType',
  'ownSpeakerId',
  'ownSpeakerStatus',
  'viaSpeakerId',
  'fidelity',
  'verdict',
  'claimType',
  'checkability',
  'checkWorthiness',
  'medium',
  'factuality',
  'rule',
  'createdBy',
  'quoteId',
  'claimGroupId',
  'saidOn',
] as const satisfies readonly (keyof CodedFacts)[];
export type CodedField = (typeof CODED_FIELDS)[number];

const NO_QUOTE = { quoteType: null, viaSpeakerId: null, fidelity: null, medium: null, factuality: null, saidOn: null };
const NO_CLAIM = {
  verdict: null,
  claimType: null,
  checkability: null,
  checkWorthiness: null,
  quoteId: null,
  claimGroupId: null,
};

export function codedFactsOf(annotation: Annotation): CodedFacts {
  const { articleId, target, kind, origin, createdBy } = annotation;
  return {
    articleId,
    textHash: target.textHash,
    kind,
    status: statusOf(annotation),
    rule: origin.rule ?? null,
    createdBy,
    ownSpeakerId: null,
    ownSpeakerStatus: null,
    ...NO_QUOTE,
    ...NO_CLAIM,
    ...ofKind(annotation),
  };
}

function ofKind(annotation: Annotation): Partial<CodedFacts> {
  if (annotation.kind === 'quote') return ofQuote(annotation);
  return annotation.kind === 'claim' ? ofClaim(annotation) : {};
}

function ofQuote({ speakerId, speakerStatus, via, ...quote }: Quote): Partial<CodedFacts> {
  const { quoteType, fidelity, medium, factuality, saidOn } = quote;
  const viaSpeakerId = via?.speakerId ?? null;
  return {
    quoteType,
    fidelity,
    medium,
    factuality,
    saidOn,
    viaSpeakerId,
    ownSpeakerId: speakerId,
    ownSpeakerStatus: speakerStatus,
  };
}

function ofClaim({ claimantId, claimantStatus, ...claim }: Claim): Partial<CodedFacts> {
  const { verdict, claimType, checkability, checkWorthiness, quoteId, claimGroupId } = claim;
  return {
    verdict,
    claimType,
    checkability,
    checkWorthiness,
    quoteId,
    claimGroupId,
    ownSpeakerId: claimantId,
    ownSpeakerStatus: claimantStatus,
  };
}

export function flagsOf(annotation: Annotation): number {
  let flags = 0;
  if (annotation.note !== '') flags |= FLAGS.note;
  if (annotation.derived.length > 0) flags |= FLAGS.derived;
  if (annotation.kind !== 'highlight' && annotation.evidence.length > 0) flags |= FLAGS.evidence;
  if (annotation.kind !== 'quote') return flags;
  if (annotation.cue !== null) flags |= FLAGS.cue;
  if (annotation.source !== null) flags |= FLAGS.source;
  if (annotation.via !== null) flags |= FLAGS.via;
  if (annotation.translation !== null) flags |= FLAGS.translation;
  return flags;
}

/** Where it begins and ends in its text, UTF-16. */
export function rangeOf(annotation: Annotation): { start: number; end: number } {
  return anchorRange(annotation.target);
}

/** The marked words; the fragments of an interrupted passage with a mark of omission between them. */
export function wordsOf(annotation: Annotation): string {
  return annotation.target.segments.map(({ exact }) => exact).join(' […] ');
}

/** So many numbers tell of one decision: who (a code), what, when (milliseconds). */
export const NUMBERS_A_DECISION = 3;

export function decisionsOf(annotation: Annotation, codeOf: (annotatorId: string) => number): number[] {
  return annotation.decisions.flatMap(({ by, kind, at }) => [codeOf(by), DECISIONS.indexOf(kind), Date.parse(at)]);
}
