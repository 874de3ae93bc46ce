import type { Annotation, Quote } from '../../model/annotation';
import { statusOf } from '../../model/status';
import { anchorLength, anchorRange } from '../../text/anchor';
import { IntervalIndex, type Span } from '../../text/interval-index';
import { holds } from '../../text/ranges';

interface QuoteSpan extends Span {
  readonly quote: Quote;
}

function isSaid(mark: Annotation): mark is Quote {
  return mark.kind === 'quote' && mark.quoteType !== 'scare' && statusOf(mark) !== 'rejected';
}

function spansByText(annotations: readonly Annotation[]): ReadonlyMap<string, IntervalIndex<QuoteSpan>> {
  const spans = new Map<string, QuoteSpan[]>();
  for (const quote of annotations.filter(isSaid)) {
    const key = `${quote.articleId} ${quote.target.textHash}`;
    const list = spans.get(key) ?? [];
    for (const { start, end } of quote.target.segments) list.push({ id: quote.id, start, end, quote });
    spans.set(key, list);
  }
  return new Map([...spans].map(([key, list]) => [key, new IntervalIndex(list)]));
}

/**
 * Finds the quote to which a claim belongs: the one that it names, else the smallest that holds it whole and is neither
 * rejected nor a scare quote; null for other marks and where there is none.
 */
export function makeQuoteOf(annotations: readonly Annotation[]): (mark: Annotation) => Quote | null {
  const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  const byText = spansByText(annotations);
  return (mark) => {
    if (mark.kind !== 'claim') return null;
    const named = byId.get(mark.quoteId ?? '');
    if (named?.kind === 'quote') return named;
    const passage = anchorRange(mark.target);
    const around =
      byText.get(`${mark.articleId} ${mark.target.textHash}`)?.overlapping(passage.start, passage.end) ?? [];
    const holding = around.filter((span) => holds(span, passage)).map(({ quote }) => quote);
    return holding.toSorted((a, b) => anchorLength(a.target) - anchorLength(b.target))[0] ?? null;
  };
}
