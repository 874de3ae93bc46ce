import { quoteFields, type FieldReason, type QuoteField, type QuoteFields } from '$core/detect/marked-quote';
import type { Anchor } from '$core/model/anchor';
import type { Annotation, Quote } from '$core/model/annotation';
import { sameValue } from '$core/model/canonical-json';
import type { OpenedArticle } from '../state/open-article.svelte';
import { anchorIn } from './targets';

/** What the program can fill in, as the record holds it. */
type Filled = Partial<Pick<Quote, QuoteField>>;

const FIELDS: readonly QuoteField[] = ['quoteType', 'cue', 'source', 'medium'];
const EMPTY = { quoteType: null, cue: null, source: null, medium: null } as const;

/** Why the window shows a value that nobody has confirmed. */
export type DerivedReason = FieldReason | 'chosen-name';

function fieldsOf(open: OpenedArticle, target: Anchor, language: string | null): QuoteFields {
  return quoteFields(open.text, target.segments, language);
}

function valuesOf(open: OpenedArticle, { quoteType, cue, source, medium }: QuoteFields): Filled {
  return {
    ...(quoteType === undefined ? {} : { quoteType: quoteType.value }),
    ...(cue === undefined ? {} : { cue: anchorIn(open.text, [cue.value]) }),
    ...(source === undefined ? {} : { source: anchorIn(open.text, [source.value]) }),
    ...(medium === undefined ? {} : { medium: medium.value }),
  };
}

function namesOf(filled: Filled): QuoteField[] {
  return FIELDS.filter((field) => field in filled);
}

/** A new quote of the passage with what its text tells, all of it listed as derived. */
export function filledIn(
  open: OpenedArticle,
  target: Anchor,
  language: string | null,
): Filled & { readonly derived: readonly string[] } {
  const filled = valuesOf(open, fieldsOf(open, target, language));
  return { ...filled, derived: namesOf(filled) };
}

/** The annotation on another passage: what the program had filled in and nobody has confirmed follows the new one. */
export function filledInAnew<TAnnotation extends Annotation>(
  open: OpenedArticle,
  annotation: TAnnotation,
  language: string | null,
): TAnnotation {
  const stale = FIELDS.filter((field) => annotation.derived.includes(field));
  if (annotation.kind !== 'quote' || stale.length === 0) return annotation;
  const found = valuesOf(open, fieldsOf(open, annotation.target, language));
  const entries = stale.map((field) => [field, found[field] ?? EMPTY[field]] as const);
  const derived = annotation.derived.filter((name) => !stale.some((field) => field === name && !(field in found)));
  return { ...annotation, ...Object.fromEntries(entries), derived };
}

/** The rule that supposed a field; null where the value is not what the rules say of the text by now. */
export function reasonOf(
  open: OpenedArticle,
  annotation: Annotation,
  field: string,
  language: string | null,
): DerivedReason | null {
  if (annotation.kind !== 'quote' || annotation.target.textHash !== open.text.textHash) return null;
  const fields = fieldsOf(open, annotation.target, language);
  const known = FIELDS.find((name) => name === field);
  if (known === undefined) return null;
  const agrees = sameValue(valuesOf(open, fields)[known] ?? null, annotation[known]);
  if (agrees) return fields[known]?.reason ?? null;
  return known === 'source' && annotation.speakerId !== null ? 'chosen-name' : null;
}
