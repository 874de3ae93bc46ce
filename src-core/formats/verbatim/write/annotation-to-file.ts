import type { Annotation, Claim, Evidence, Quote } from '../../../model/annotation';
import type { Anchor } from '../../../model/anchor';
import { calendarDayOrNull } from '../../../model/calendar-day';
import { statusOf } from '../../../model/status';
import type { PointMaps } from '../../point-maps';
import type { FileAnnotation, FileClaim, FileQuote } from '../schema/annotation';
import { anchorToFile, segmentToFile } from './anchor-to-file';
import { beforeToFile } from './before-to-file';

function evidenceToFile(evidence: Evidence) {
  return {
    url: evidence.url ?? null,
    title: evidence.title ?? null,
    date: calendarDayOrNull(evidence.date),
    passage: evidence.passage ?? null,
    note: evidence.note ?? null,
    supports: evidence.supports ?? null,
  };
}

function decisionsToFile({ decisions, target }: Annotation, maps: PointMaps) {
  return decisions.map(({ by, at, kind, note, before }) => ({
    by,
    at,
    kind,
    note: note ?? null,
    before: before === undefined ? null : beforeToFile(before, target.textHash, maps),
  }));
}

function commonToFile<const TKind extends Annotation['kind']>(kind: TKind, annotation: Annotation, maps: PointMaps) {
  const { origin } = annotation;
  return {
    id: annotation.id,
    articleId: annotation.articleId,
    kind,
    status: statusOf(annotation),
    decisions: decisionsToFile(annotation, maps),
    origin: { by: origin.by, rule: origin.rule ?? null, confidence: origin.confidence ?? null },
    derived: [...annotation.derived],
    tags: [...annotation.tags],
    note: annotation.note,
    createdAt: annotation.createdAt,
    updatedAt: annotation.updatedAt,
    createdBy: annotation.createdBy,
    target: anchorToFile(annotation.target, maps),
  };
}

function quoteToFile(quote: Quote, maps: PointMaps): FileQuote {
  const anchorOrNull = (anchor: Anchor | null) => (anchor === null ? null : anchorToFile(anchor, maps));
  const points = maps(quote.target.textHash);
  const { via, translation } = quote;
  return {
    ...commonToFile('quote', quote, maps),
    quoteType: quote.quoteType,
    cue: anchorOrNull(quote.cue),
    source: anchorOrNull(quote.source),
    speakerId: quote.speakerId,
    speakerStatus: quote.speakerStatus,
    via: via === null ? null : { mention: anchorOrNull(via.mention), speakerId: via.speakerId },
    medium: quote.medium,
    factuality: quote.factuality,
    saidOn: calendarDayOrNull(quote.saidOn),
    verbatim: quote.verbatim.map((segment) => segmentToFile(segment, points)),
    translation: translation === null ? null : { language: translation.language, text: translation.text },
    fidelity: quote.fidelity,
    evidence: quote.evidence.map(evidenceToFile),
    continuationOf: quote.continuationOf,
    parentQuoteId: quote.parentQuoteId,
  };
}

function claimToFile(claim: Claim, maps: PointMaps): FileClaim {
  return {
    ...commonToFile('claim', claim, maps),
    restatement: claim.restatement,
    quoteId: claim.quoteId,
    claimantId: claim.claimantId,
    claimantStatus: claim.claimantStatus,
    claimType: claim.claimType,
    checkability: claim.checkability,
    checkWorthiness: claim.checkWorthiness,
    verdict: claim.verdict,
    evidence: claim.evidence.map(evidenceToFile),
    claimGroupId: claim.claimGroupId,
  };
}

/** An annotation as the file holds it, with its computed status and both kinds of offsets. */
export function annotationToFile(annotation: Annotation, maps: PointMaps): FileAnnotation {
  if (annotation.kind === 'quote') return quoteToFile(annotation, maps);
  if (annotation.kind === 'claim') return claimToFile(annotation, maps);
  return commonToFile('highlight', annotation, maps);
}
