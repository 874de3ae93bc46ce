import type { TextRange } from '../model/anchor';
import type { Quote } from '../model/annotation';
import { verbatimSegments } from '../text/quotation-marks';
import { overlaps } from '../text/ranges';
import { attributionOf, type Attribution, type Page } from './attribution';
import { lexiconOf } from './lexicon';

/** The fields of a quote that its text can tell of. */
export type QuoteField = 'quoteType' | 'cue' | 'source' | 'medium';

/** Which rule supposed a value; the window says it in words. */
export type FieldReason =
  | 'all-in-marks'
  | 'partly-in-marks'
  | 'clause-without-marks'
  | 'words-before'
  | 'words-after'
  | 'words-between'
  | 'beside-words'
  | 'kind-of-words';

export interface Supposed<TValue> {
  readonly value: TValue;
  readonly reason: FieldReason;
}

/** What the text tells of a quote; a field that no rule is sure of is missing. Ranges are UTF-16. */
export interface QuoteFields {
  readonly quoteType?: Supposed<'direct' | 'mixed' | 'indirect'>;
  readonly cue?: Supposed<TextRange>;
  readonly source?: Supposed<TextRange>;
  readonly medium?: Supposed<NonNullable<Quote['medium']>>;
}

/** So few words between quotation marks and nobody who says them are as often a title or a doubt. */
const LEAST_UNREPORTED_WORDS = 4;

/**
 * The type, reporting words, mention of the speaker and medium of a passage that is a quote, as far as its text and its
 * sentence tell. `language` is BCP 47; in one without a pack only quotation marks tell anything. Never fails.
 */
export function quoteFields(page: Page, parts: readonly TextRange[], language: string | null): QuoteFields {
  const lexicon = lexiconOf(language);
  const attribution = lexicon === null ? null : attributionOf(page, parts, language, lexicon);
  const quoteType = typeOf(page, parts, attribution);
  return {
    ...(quoteType === null ? {} : { quoteType }),
    ...(attribution === null ? {} : fieldsOf(attribution)),
  };
}

function fieldsOf({ cue, source, medium, place }: Attribution): QuoteFields {
  return {
    cue: { value: cue, reason: `words-${place}` },
    ...(source === null ? {} : { source: { value: source, reason: 'beside-words' } }),
    ...(medium === null ? {} : { medium: { value: medium, reason: 'kind-of-words' } }),
  };
}

function typeOf(
  { text, blocks }: Page,
  parts: readonly TextRange[],
  attribution: Attribution | null,
): NonNullable<QuoteFields['quoteType']> | null {
  const verbatim = verbatimSegments(text, blocks, parts);
  if (verbatim.length === 0) {
    return attribution === null ? null : { value: 'indirect', reason: 'clause-without-marks' };
  }
  const words = parts.flatMap((part) => wordPlaces(text, part));
  const quoted = words.filter((word) => verbatim.some((segment) => overlaps(segment, word)));
  if (quoted.length < words.length) {
    return attribution === null ? null : { value: 'mixed', reason: 'partly-in-marks' };
  }
  const isSure = attribution !== null || quoted.length >= LEAST_UNREPORTED_WORDS;
  return isSure ? { value: 'direct', reason: 'all-in-marks' } : null;
}

function wordPlaces(text: string, { start, end }: TextRange): TextRange[] {
  return [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}
