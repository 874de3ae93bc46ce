import type { Annotation, Claim, Decision, Evidence, Quote } from '../../../model/annotation';
import type { FileAnnotation, FileClaim, FileQuote } from '../schema/annotation';
import type { FileDecision } from '../schema/annotation-entries';
import { anchorFromFile, segmentFromFile } from './anchor-from-file';
import { beforeFromFile } from './before-from-file';

function evidenceFromFile({ url, title, date, passage, note, supports }: FileQuote['evidence'][number]): Evidence {
  return {
    ...(url === null ? {} : { url }),
    ...(title === null ? {} : { title }),
    ...(date === null ? {} : { date }),
    ...(passage === null ? {} : { passage }),
    ...(note === null ? {} : { note }),
    ...(supports === null ? {} : { supports }),
  };
}

function decisionFromFile({ by, at, kind, note, before }: FileDecision): Decision {
  return {
    by,
    at,
    kind,
    ...(note === null ? {} : { note }),
    ...(before === null ? {} : { before: beforeFromFile(before) }),
  };
}

function commonFromFile(file: FileAnnotation) {
  const { by, rule, confidence } = file.origin;
  return {
    id: file.id,
    createdAt: file.createdAt,
    updatedAt: file.updatedAt,
    createdBy: file.createdBy,
    articleId: file.articleId,
    target: anchorFromFile(file.target),
    tags: file.tags,
    note: file.note,
    origin: { by, ...(rule === null ? {} : { rule }), ...(confidence === null ? {} : { confidence }) },
    derived: file.derived,
    decisions: file.decisions.map(decisionFromFile),
  };
}

function quoteFromFile(file: FileQuote): Quote {
  const { via } = file;
  return {
    ...commonFromFile(file),
    kind: 'quote',
    quoteType: file.quoteType,
    cue: file.cue === null ? null : anchorFromFile(file.cue),
    source: file.source === null ? null : anchorFromFile(file.source),
    speakerId: file.speakerId,
    speakerStatus: file.speakerStatus,
    via:
      via === null
        ? null
        : { mention: via.mention === null ? null : anchorFromFile(via.mention), speakerId: via.speakerId },
    medium: file.medium,
    factuality: file.factuality,
    saidOn: file.saidOn,
    verbatim: file.verbatim.map(segmentFromFile),
    translation: file.translation,
    fidelity: file.fidelity,
    evidence: file.evidence.map(evidenceFromFile),
    continuationOf: file.continuationOf,
    parentQuoteId: file.parentQuoteId,
  };
}

function claimFromFile(file: FileClaim): Claim {
  return {
    ...commonFromFile(file),
    kind: 'claim',
    restatement: file.restatement,
    quoteId: file.quoteId,
    claimantId: file.claimantId,
    claimantStatus: file.claimantStatus,
    claimType: file.claimType,
    checkability: file.checkability,
    checkWorthiness: file.checkWorthiness,
    verdict: file.verdict,
    evidence: file.evidence.map(evidenceFromFile),
    claimGroupId: file.claimGroupId,
  };
}

/** An annotation as the program holds it. What is computed (status, joined words, code points) is left behind. */
export function annotationFromFile(file: FileAnnotation): Annotation {
  if (file.kind === 'quote') return quoteFromFile(file);
  if (file.kind === 'claim') return claimFromFile(file);
  return { ...commonFromFile(file), kind: 'highlight' };
}
