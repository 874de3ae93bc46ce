import type { Anchor, Segment } from '$core/model/anchor';
import type { Annotation, AnnotationKind, Claim, Highlight, Quote } from '$core/model/annotation';

/** What every new annotation starts from. */
export interface Beginning {
  readonly id: string;
  readonly articleId: string;
  readonly at: string;
  readonly by: string;
  readonly target: Anchor;
  readonly tags: readonly string[];
  /** The segments inside quotation marks, without the marks. */
  readonly verbatim: readonly Segment[];
}

/** A new annotation made by a person. Nothing in it is decided that nobody has decided. */
export function newAnnotation(kind: AnnotationKind, beginning: Beginning): Annotation {
  switch (kind) {
    case 'highlight':
      return newHighlight(beginning);
    case 'quote':
      return newQuote(beginning);
    case 'claim':
      return newClaim(beginning);
  }
}

function base({ id, articleId, at, by, target, tags }: Beginning) {
  return {
    id,
    createdAt: at,
    updatedAt: at,
    createdBy: by,
    articleId,
    target,
    tags,
    note: '',
    origin: { by: 'human' },
    derived: [],
    decisions: [],
  } as const;
}

function newHighlight(beginning: Beginning): Highlight {
  return { ...base(beginning), kind: 'highlight' };
}

function newQuote(beginning: Beginning): Quote {
  return {
    ...base(beginning),
    kind: 'quote',
    quoteType: null,
    cue: null,
    source: null,
    speakerId: null,
    speakerStatus: null,
    via: null,
    medium: null,
    factuality: null,
    saidOn: null,
    verbatim: beginning.verbatim,
    translation: null,
    fidelity: null,
    evidence: [],
    continuationOf: null,
    parentQuoteId: null,
  };
}

function newClaim(beginning: Beginning): Claim {
  return {
    ...base(beginning),
    kind: 'claim',
    restatement: '',
    quoteId: null,
    claimantId: null,
    claimantStatus: null,
    claimType: null,
    checkability: null,
    checkWorthiness: null,
    verdict: null,
    evidence: [],
    claimGroupId: null,
  };
}
