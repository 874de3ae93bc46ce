import type { Anchor, Segment } from '../../model/anchor';
import type { Annotation, Quote } from '../../model/annotation';
import type { Outcome, Reanchored, Reanchoring } from './reanchor';

/** Passages that belong to a quote beside its target. */
export type QuotePart = 'cue' | 'source' | 'via' | 'verbatim';

/** What became of an annotation. Ids, tags, notes, decisions and links are never touched. */
export interface Carried {
  readonly outcome: Outcome;
  /** The annotation on the new text: settled if exact or moved, supposed if changed; null where that is not known. */
  readonly annotation: Annotation | null;
  /** The annotation in each place of an ambiguous one, the likeliest first; else none. */
  readonly candidates: readonly Annotation[];
  /** Passages that are not carried along unchanged: reworded ones are supposed, what is gone is left out. */
  readonly doubtful: readonly QuotePart[];
}

/**
 * Carries an annotation to the new text with all its passages. Where the target is unchanged and one of the others is not,
 * the whole counts as changed, so that a person sees it. A passage on a third text stays as it is.
 */
export function carryAnnotation(annotation: Annotation, reanchoring: Reanchoring): Carried {
  const target = reanchoring.reanchor(annotation.target);
  if (target.outcome === 'ambiguous') {
    const carried = target.candidates.map((candidate) => onTarget(annotation, candidate, reanchoring));
    const doubtful = carried[0]?.doubtful ?? [];
    return { outcome: 'ambiguous', annotation: null, candidates: carried.map((each) => each.annotation), doubtful };
  }
  if (target.anchor === null) return { outcome: 'orphan', annotation: null, candidates: [], doubtful: [] };
  const carried = onTarget(annotation, target.anchor, reanchoring);
  const outcome = carried.doubtful.length > 0 ? 'changed' : target.outcome;
  return { outcome, annotation: carried.annotation, candidates: [], doubtful: carried.doubtful };
}

/**
 * The other passages of a quote whose target a person has put on the new text by hand: those that are unchanged are carried,
 * of the rest nothing is supposed, they stay on the old text.
 */
export function settledParts(quote: Quote, reanchoring: Reanchoring): Pick<Quote, 'cue' | 'source' | 'via'> {
  const carry = (anchor: Anchor | null): Anchor | null => {
    if (anchor?.textHash !== quote.target.textHash) return anchor;
    const carried = reanchoring.reanchor(anchor);
    return carried.outcome === 'exact' || carried.outcome === 'moved' ? carried.anchor : anchor;
  };
  const via = quote.via === null ? null : { ...quote.via, mention: carry(quote.via.mention) };
  return { cue: carry(quote.cue), source: carry(quote.source), via };
}

interface OnTarget {
  readonly annotation: Annotation;
  readonly doubtful: readonly QuotePart[];
}

function onTarget(annotation: Annotation, target: Anchor, reanchoring: Reanchoring): OnTarget {
  if (annotation.kind !== 'quote') return { annotation: { ...annotation, target }, doubtful: [] };
  const parts = new PartCarrier(annotation, reanchoring);
  const { via } = annotation;
  const carried: Quote = {
    ...annotation,
    target,
    cue: parts.anchor('cue', annotation.cue),
    source: parts.anchor('source', annotation.source),
    via: via === null ? null : { ...via, mention: parts.anchor('via', via.mention) },
    verbatim: parts.verbatim(target),
  };
  return { annotation: carried, doubtful: parts.doubtful };
}

class PartCarrier {
  readonly doubtful: QuotePart[] = [];
  readonly #quote: Quote;
  readonly #reanchoring: Reanchoring;

  constructor(quote: Quote, reanchoring: Reanchoring) {
    this.#quote = quote;
    this.#reanchoring = reanchoring;
  }

  anchor(part: QuotePart, anchor: Anchor | null): Anchor | null {
    if (anchor?.textHash !== this.#quote.target.textHash) return anchor;
    return this.#settled(part, this.#reanchoring.reanchor(anchor));
  }

  /** Each for itself, in order, and only what stands in the target. */
  verbatim({ segments: around }: Anchor): Segment[] {
    const { textHash } = this.#quote.target;
    const segments = this.#quote.verbatim.flatMap((segment) => {
      const carried = this.#settled('verbatim', this.#reanchoring.reanchor({ textHash, segments: [segment] }));
      return carried?.segments ?? [];
    });
    const within = segments.filter(({ start, end }) =>
      around.some((whole) => whole.start <= start && end <= whole.end),
    );
    if (within.length < segments.length) this.#doubt('verbatim');
    return within.sort((a, b) => a.start - b.start);
  }

  #settled(part: QuotePart, { outcome, anchor }: Reanchored): Anchor | null {
    if (outcome !== 'exact' && outcome !== 'moved') this.#doubt(part);
    return anchor;
  }

  #doubt(part: QuotePart): void {
    if (!this.doubtful.includes(part)) this.doubtful.push(part);
  }
}
