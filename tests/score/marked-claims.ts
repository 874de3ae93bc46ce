import type { TextRange } from '$core/model/anchor';
import type { ClaimType } from '$core/model/enumerations';
import type { LabelledClaim, LabelledQuote, LabelledSpeaker } from './label';
import type { Mark, Speakers } from './marked';
import { quoteNumber, speakerOf } from './marked-quotes';

const TYPES: Readonly<Record<string, ClaimType>> = {
  p: 'personal_experience',
  q: 'quantity',
  c: 'causation',
  l: 'law_or_rule',
  f: 'prediction',
  e: 'event',
  o: 'other',
};

const CLAIM = /^k([pqclfeo])(\d*)(?:@(\w+))?$/u;
const NOBODY = '0';

interface Draft {
  readonly claimType: ClaimType;
  readonly claimant: LabelledSpeaker | null;
  readonly quote: number | null;
  readonly content: TextRange[];
}

/** The claims that the marks label, in their order. Whatever is neither claim, title nor open region is thrown out. */
export function claimsOf(
  name: string,
  marks: readonly Mark[],
  known: { speakers: Speakers; quotes: readonly LabelledQuote[] },
): LabelledClaim[] {
  const drafts = new Map<string, Draft>();
  for (const [index, mark] of marks.entries()) {
    if (mark.head === 'w' || mark.head === '?') continue;
    const [, type, number = '', key] = CLAIM.exec(mark.head) ?? [];
    const claimType = type === undefined ? undefined : TYPES[type];
    if (claimType === undefined) throw new Error(`${name}: not in the markup: {${mark.head} }`);
    const id = number === '' ? `unnumbered ${index}` : number;
    const before = drafts.get(id);
    if (before !== undefined) {
      before.content.push(mark.range);
      continue;
    }
    const quote = quoteAround(mark, known.quotes);
    const claimant =
      key === NOBODY ? null : key === undefined ? (quote?.speaker ?? null) : speakerOf(name, key, known.speakers);
    drafts.set(id, { claimType, claimant, quote: quote?.number ?? null, content: [mark.range] });
  }
  return [...drafts.values()];
}

/** The innermost quotation around a mark that somebody says: a scare quote is nobody's. */
function quoteAround(mark: Mark, quotes: readonly LabelledQuote[]): LabelledQuote | null {
  for (const around of mark.within.toReversed()) {
    const number = quoteNumber(around);
    const quote = number === null ? undefined : quotes.find((each) => each.number === number);
    if (quote !== undefined && quote.quoteType !== 'scare') return quote;
  }
  return null;
}
