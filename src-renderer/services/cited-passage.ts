import { attributionOf, NO_ATTRIBUTION } from '$core/formats/citation/attribution';
import type { CitationSource } from '$core/formats/citation/citation';
import type { TextRange } from '$core/model/anchor';
import type { Annotation, Quote } from '$core/model/annotation';
import { statusOf } from '$core/model/status';
import type { Text } from '$core/model/text';
import { anchorLength, anchorRange } from '$core/text/anchor';
import { verbatimSegments } from '$core/text/quotation-marks';
import { holds } from '$core/text/ranges';
import { trimRange } from '$core/text/white-space';
import type { Catalogue } from '../models/catalogue.svelte';
import type { Library } from '../models/library.svelte';
import type { OpenedArticle } from '../state/open-article.svelte';

export interface CitationRecords {
  readonly library: Library;
  readonly catalogue: Catalogue;
}

const NO_FIELDS = { title: null, publication: null, publishedOn: null, url: null, language: null };

/** The smallest quote that holds the whole passage and was not rejected. */
function quoteAround(annotations: readonly Annotation[], textHash: string, passage: TextRange): Quote | null {
  const quotes = annotations.filter(
    (annotation): annotation is Quote =>
      annotation.kind === 'quote' &&
      annotation.target.textHash === textHash &&
      statusOf(annotation) !== 'rejected' &&
      annotation.target.segments.some((segment) => holds(segment, passage)),
  );
  return quotes.toSorted((a, b) => anchorLength(a.target) - anchorLength(b.target))[0] ?? null;
}

function quoteOf(annotation: Annotation, annotations: readonly Annotation[]): Quote | null {
  if (annotation.kind === 'quote') return null;
  const linked = annotation.kind === 'claim' ? annotations.find(({ id }) => id === annotation.quoteId) : undefined;
  if (linked?.kind === 'quote') return linked;
  return quoteAround(annotations, annotation.target.textHash, anchorRange(annotation.target));
}

function verbatimOf(text: Text | null, annotation: Annotation): readonly TextRange[] {
  if (annotation.kind === 'quote') return annotation.verbatim;
  return text === null ? [] : verbatimSegments(text, annotation.target.segments);
}

/** What a citation of an annotation of the open article says. */
export function citedAnnotation(
  records: CitationRecords,
  opened: OpenedArticle,
  annotation: Annotation,
): CitationSource {
  const { library, catalogue } = records;
  const fields = catalogue.get(opened.articleId)?.fields ?? NO_FIELDS;
  const text = annotation.target.textHash === opened.text.textHash ? opened.text : null;
  const quote = quoteOf(annotation, opened.annotations.ordered);
  return {
    text,
    segments: annotation.target.segments,
    verbatim: verbatimOf(text, annotation),
    attribution: attributionOf(annotation, quote, fields.publishedOn, (id) => library.speakers.get(id)),
    fields,
  };
}

/** What a citation of selected words says. They are said by whoever says the quote that holds them, if one is marked. */
export function citedSelection(records: CitationRecords, opened: OpenedArticle, selected: TextRange): CitationSource {
  const { library, catalogue } = records;
  const { text } = opened;
  const range = trimRange(text.text, selected);
  const fields = catalogue.get(opened.articleId)?.fields ?? NO_FIELDS;
  const quote = quoteAround(opened.annotations.ordered, text.textHash, range);
  return {
    text,
    segments: [{ ...range, exact: text.text.slice(range.start, range.end) }],
    verbatim: verbatimSegments(text, [range]),
    attribution:
      quote === null
        ? NO_ATTRIBUTION
        : attributionOf(quote, null, fields.publishedOn, (id) => library.speakers.get(id)),
    fields,
  };
}
