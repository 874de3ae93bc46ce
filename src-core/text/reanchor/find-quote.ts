import type { TextRange } from '../../model/anchor';
import { foldTypography } from './folded-text';
import { placesOf, similarPlaces, wordCount } from './quote-places';

/** A passage as another program describes it: its words, and those around it as far as they are known. */
export interface ForeignQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export type FoundQuote =
  | { readonly kind: 'found'; readonly range: TextRange; readonly score: number }
  /** Several places are equally good; the first ones, in order. */
  | { readonly kind: 'ambiguous'; readonly ranges: readonly TextRange[] }
  | { readonly kind: 'not-found' };

/** Below this no place is believed; a second place nearer than this to the best makes both doubtful. */
export const LEAST_SCORE = 0.75;
const LEAST_LEAD = 0.1;
/** Fewer words than these are believed only word for word, and with one side of their surroundings. */
const WORDS_OF_A_LONG_QUOTE = 6;
/** White space beside a passage that its surroundings may lack. */
const SLACK_UTF16 = 8;
/**
 * Looks for a passage that came without its text, for annotations of other programs only. Its words count for three
 * quarters, its surroundings for one; quotation marks and white space may differ. Never answers with a place below
 * `LEAST_SCORE`. The work is bounded: at most 200 places are compared. UTF-16. The bounds are those measured for
 * Hypothesis' search on news, where without them 42 % of deleted passages of six words were found somewhere.
 */
export function findQuote(text: string, quote: ForeignQuote): FoundQuote {
  const folded = foldTypography(text);
  const exact = foldTypography(quote.exact).trim();
  if (exact === '') return { kind: 'not-found' };
  const isLong = wordCount(exact) >= WORDS_OF_A_LONG_QUOTE;
  const literal = placesOf(folded, exact).map((range) => ({ range, likeness: 1 }));
  const places = literal.length > 0 || !isLong ? literal : similarPlaces(folded, exact);
  const scored = places
    .map(({ range, likeness }) => ({ range, ...scoreOf(folded, quote, range, likeness) }))
    .filter(({ score, sides }) => score >= LEAST_SCORE && (isLong || sides >= 1))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (best === undefined) return { kind: 'not-found' };
  if (second === undefined || best.score - second.score >= LEAST_LEAD) {
    return { kind: 'found', range: best.range, score: best.score };
  }
  const near = scored.filter(({ score }) => best.score - score < LEAST_LEAD).map(({ range }) => range);
  return { kind: 'ambiguous', ranges: near.sort((a, b) => a.start - b.start) };
}

/** `sides`: how many of the two surroundings stand there word for word. */
function scoreOf(
  folded: string,
  { prefix, suffix }: ForeignQuote,
  { start, end }: TextRange,
  likeness: number,
): { score: number; sides: number } {
  const [before, after] = [foldTypography(prefix).trim(), foldTypography(suffix).trim()];
  const here = {
    before: folded.slice(Math.max(0, start - before.length - SLACK_UTF16), start).trimEnd(),
    after: folded.slice(end, end + after.length + SLACK_UTF16).trimStart(),
  };
  const sides = [before !== '' && here.before.endsWith(before), after !== '' && here.after.startsWith(after)];
  const share = (before === '' && after === '' ? 0.5 : commonShare(before, after, here)) * 0.25;
  return { score: likeness * 0.75 + share, sides: sides.filter(Boolean).length };
}

/** The share of the known surroundings that stands next to the place, from it outwards. */
function commonShare(before: string, after: string, here: { readonly before: string; readonly after: string }): number {
  let common = 0;
  while (common < before.length && before.at(-1 - common) === here.before.at(-1 - common)) common += 1;
  let behind = 0;
  while (behind < after.length && after.charAt(behind) === here.after.charAt(behind)) behind += 1;
  return (common + behind) / (before.length + after.length);
}
