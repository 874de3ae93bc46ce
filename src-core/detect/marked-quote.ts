import type { TextRange } from '../model/anchor';
import type { Quote } from '../model/annotation';
import type { Page } from '../text/page';
import { verbatimSegments } from '../text/quotation-marks';
import { overlaps } from '../text/ranges';
import type { QuoteDraft } from './attribute/draft';
import { readPassage } from './attribute/read-passage';
import { lexiconOf } from './lexicon';
import type { ProposedType } from './proposals';

/** The fields of a quote that its text can tell of. */
export type QuoteField = 'quoteType' | 'cue' | 'source' | 'medium';

/** Which rule supposed a value; the window says it in words. */
export type FieldReason =
  | 'all-in-marks'
  | 'partly-in-marks'
  | 'clause-without-marks'
  | 'spoken-without-marks'
  | 'words-before'
  | 'words-after'
  | 'words-between'
  | 'beside-words'
  | 'beside-passage'
  | 'goes-on'
  | 'kind-of-words';

export interface Supposed<TValue> {
  readonly value: TValue;
  readonly reason: FieldReason;
}

/** What the text tells of a quote; a field that no rule is sure of is missing. Ranges are UTF-16. */
export interface QuoteFields {
  readonly quoteType?: Supposed<ProposedType>;
  readonly cue?: Supposed<TextRange>;
  readonly source?: Supposed<TextRange>;
  readonly medium?: Supposed<NonNullable<Quote['medium']>>;
}

/** So few words between quotation marks and nobody who says them are as often a title or a doubt. */
const LEAST_UNREPORTED_WORDS = 4;
/** Of whom a sentence before only speaks need not be who is quoted. */
const LEAST_CONFIDENCE = 0.7;

/**
 * The type, reporting words, mention of the speaker and medium of a passage that a person takes for a quote, by the rules of
 * the proposals. `language` is BCP 47; in one without a pack only quotation marks tell anything. Never fails.
 */
export function quoteFields(page: Page, parts: readonly TextRange[], language: string | null): QuoteFields {
  const lexicon = lexiconOf(language);
  const draft = lexicon === null ? null : readPassage(page, parts, lexicon);
  const verbatim = verbatimSegments(page, parts);
  const told = draft !== null && isSure(draft, verbatim.length > 0) ? draft : null;
  const quoteType = typeOf(page.text, parts, told, verbatim);
  return { ...(quoteType === null ? {} : { quoteType }), ...(told === null ? {} : fieldsOf(told, parts)) };
}

/** Without quotation marks only reporting words tell that it is a quote; an interview is spoken throughout. */
function isSure({ facts, rule, confidence }: QuoteDraft, hasMarks: boolean): boolean {
  if (facts.cue !== null || rule === 'interview-turn') return true;
  return hasMarks && facts.source !== null && confidence >= LEAST_CONFIDENCE;
}

function fieldsOf({ facts, rule }: QuoteDraft, parts: readonly TextRange[]): QuoteFields {
  const { cue, medium } = facts;
  // Whoever is named in the passage is spoken about.
  const source = parts.some((part) => facts.source !== null && overlaps(part, facts.source)) ? null : facts.source;
  const isCarried = rule === 'same-paragraph' || rule === 'next-paragraph' || (rule === 'colon-before' && cue === null);
  const beside = cue === null ? 'beside-passage' : 'beside-words';
  return {
    ...(cue === null ? {} : { cue: { value: cue, reason: placeOf(cue, parts) } }),
    ...(source === null ? {} : { source: { value: source, reason: isCarried ? 'goes-on' : beside } }),
    ...(medium === null ? {} : { medium: { value: medium, reason: 'kind-of-words' } }),
  };
}

function placeOf(cue: TextRange, parts: readonly TextRange[]): FieldReason {
  if (cue.start < (parts[0]?.start ?? 0)) return 'words-before';
  return cue.start >= (parts.at(-1)?.end ?? 0) ? 'words-after' : 'words-between';
}

function typeOf(
  text: string,
  parts: readonly TextRange[],
  draft: QuoteDraft | null,
  verbatim: readonly TextRange[],
): NonNullable<QuoteFields['quoteType']> | null {
  if (draft !== null && isSpoken(text, draft)) return { value: 'direct', reason: 'spoken-without-marks' };
  if (verbatim.length === 0) return draft === null ? null : { value: 'indirect', reason: 'clause-without-marks' };
  const words = parts.flatMap((part) => wordPlaces(text, part));
  const quoted = words.filter((word) => verbatim.some((segment) => overlaps(segment, word)));
  if (quoted.length < words.length) return draft === null ? null : { value: 'mixed', reason: 'partly-in-marks' };
  const isQuote = draft !== null || quoted.length >= LEAST_UNREPORTED_WORDS;
  return isQuote ? { value: 'direct', reason: 'all-in-marks' } : null;
}

/** An interview and a dialogue with dashes are set without quotation marks. */
function isSpoken(text: string, { content, rule }: QuoteDraft): boolean {
  return rule === 'interview-turn' || /^[—–]/u.test(text.charAt(content[0]?.start ?? 0));
}

function wordPlaces(text: string, { start, end }: TextRange): TextRange[] {
  return [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}
