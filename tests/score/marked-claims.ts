import type { TextRange } from '$core/model/anchor';
import type { ClaimType, LabelledClaim, LabelledQuote, LabelledSpeaker } from './label';
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

interface Known {
  readonly speakers: Speakers;
  readonly quotes: readonly LabelledQuote[];
}

/** The claims that the marks label, in their order. Whatever is neither claim, title nor open region is thrown out. */
export function claimsOf(name: string, marks: readonly Mark[], known: Known): LabelledClaim[] {
  const drafts = new Map<string, Draft>();
  for (const [index, mark] of marks.entries()) {
    if (mark.head === 'w' || mark.head === '?') continue;
    const { number, draft } = readClaim(name, mark, known);
    const id = number === '' ? `unnumbered ${index}` : number;
    const before = drafts.get(id);
    if (before === undefined) drafts.set(id, draft);
    else before.content.push(mark.range);
  }
  return [...drafts.values()];
}

function readClaim(name: string, mark: Mark, known: Known): { number: string; draft: Draft } {
  const [, type = '', number = '', key] = CLAIM.exec(mark.head) ?? [];
  const claimType = TYPES[type];
  if (claimType === undefined) throw new Error(`${name}: not in the markup: {${mark.head} }`);
  const quote = quoteAround(mark, known.quotes);
  const claimant = key === undefined ? (quote?.speaker ?? null) : claimantOf(name, key, known.speakers);
  return { number, draft: { claimType, claimant, quote: quote?.number ?? null, content: [mark.range] } };
}

function claimantOf(name: string, key: string, speakers: Speakers): LabelledSpeaker | null {
  return key === NOBODY ? null : speakerOf(name, key, speakers);
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
