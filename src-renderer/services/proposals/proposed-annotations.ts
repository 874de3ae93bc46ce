import type { ClaimProposal, Detection, QuoteProposal } from '$core/detect/proposals';
import type { RuleId } from '$core/detect/rules';
import type { TextRange } from '$core/model/anchor';
import type { Annotation, Claim, Quote } from '$core/model/annotation';
import { proposalId } from '$core/model/ids';
import { PROGRAM_ANNOTATOR } from '$core/model/starter-codebook';
import type { Text } from '$core/model/text';
import type { Proposal } from '../../models/proposed-marks';
import { newAnnotation } from '../new-annotation';
import { anchorIn, verbatimOf } from '../targets';
import type { ProposedSpeakers } from './proposed-speakers';

export interface ProposingParts {
  readonly articleId: string;
  readonly text: Text;
  readonly speakers: ProposedSpeakers;
  /** Rules that are switched off propose nothing. */
  readonly isOn: (rule: RuleId) => boolean;
  /** Now, as ISO 8601 in UTC. */
  readonly at: string;
}

/** What the rules found, one after the other, in the form that records get once they are decided. */
export function* proposedAnnotations(detection: Detection, parts: ProposingParts): Generator<Proposal> {
  for (const quote of detection.quotes) if (parts.isOn(quote.rule)) yield proposedQuote(quote, detection, parts);
  for (const claim of detection.claims) if (parts.isOn(claim.rule)) yield proposedClaim(claim, detection, parts);
}

function proposedQuote(found: QuoteProposal, { quotes }: Detection, parts: ProposingParts): Proposal {
  const around = found.within === null ? undefined : quotes[found.within];
  const { text, speakers } = parts;
  const anchor = (range: TextRange | null): Quote['cue'] => (range === null ? null : anchorIn(text, [range]));
  const who = speakers.named(found.speaker);
  const filled: Partial<Quote> = {
    quoteType: found.quoteType,
    cue: anchor(found.cue),
    source: anchor(found.source),
    speakerId: who.id,
    speakerStatus: who.status ?? found.speakerStatus,
    via: found.via === null ? null : { mention: anchor(found.via), speakerId: null },
    medium: found.medium,
    factuality: found.factuality,
    parentQuoteId: around !== undefined && parts.isOn(around.rule) ? idOf('quote', around, parts) : null,
  };
  return { annotation: filledIn(beginning('quote', found, parts), filled, found), newSpeaker: who.newSpeaker };
}

function proposedClaim(found: ClaimProposal, { quotes }: Detection, parts: ProposingParts): Proposal {
  const quote = found.quote === null ? undefined : quotes[found.quote];
  const isQuoteThere = quote !== undefined && parts.isOn(quote.rule);
  // In a quote it is the quote that says who claims it.
  const who = parts.speakers.named(isQuoteThere ? null : found.claimant);
  const filled: Partial<Claim> = {
    claimType: found.claimType,
    checkability: found.checkability,
    quoteId: isQuoteThere ? idOf('quote', quote, parts) : null,
    claimantId: who.id,
    claimantStatus: who.status,
  };
  return { annotation: filledIn(beginning('claim', found, parts), filled, found), newSpeaker: who.newSpeaker };
}

type Found = Pick<QuoteProposal, 'content' | 'rule' | 'confidence'>;

function idOf(kind: 'quote' | 'claim', { content }: Pick<Found, 'content'>, { text }: ProposingParts): string {
  return proposalId(text.textHash, kind, content);
}

function beginning(kind: 'quote' | 'claim', found: Found, parts: ProposingParts): Annotation {
  const { articleId, text, at } = parts;
  const target = anchorIn(text, found.content);
  const verbatim = kind === 'quote' ? verbatimOf(text, target) : [];
  const id = idOf(kind, found, parts);
  return newAnnotation(kind, { id, articleId, at, by: PROGRAM_ANNOTATOR.id, target, tags: [], verbatim });
}

/** All that a rule says is supposed until somebody decides it. */
function filledIn(base: Annotation, filled: Partial<Quote> | Partial<Claim>, { rule, confidence }: Found): Annotation {
  const derived = Object.entries(filled).flatMap(([field, value]) => (value === null ? [] : [field]));
  return { ...base, ...filled, origin: { by: 'rule', rule, confidence }, derived } as Annotation;
}
