import type { Annotation, Quote } from '$core/model/annotation';
import { joinedExact } from '$core/text/anchor';
import { onOneLine } from '$core/text/white-space';
import type { Choice } from './choices';

const LONGEST = 90;

/** The words of a mark on one line, cut where they are long. */
export function wordsOf(annotation: Annotation): string {
  const words = [...onOneLine(joinedExact(annotation.target))];
  return words.length <= LONGEST ? words.join('') : `${words.slice(0, LONGEST).join('')}…`;
}

type Link = 'continuationOf' | 'parentQuoteId';

function leadsTo(quote: Quote, id: string, link: Link, byId: ReadonlyMap<string, Quote>): boolean {
  const seen = new Set<string>();
  for (let next = quote[link]; next !== null && !seen.has(next); next = byId.get(next)?.[link] ?? null) {
    if (next === id) return true;
    seen.add(next);
  }
  return false;
}

/** The quotes that a mark may refer to, in text order: those from which the link would not lead round to itself. */
export function quoteChoices(
  others: readonly Annotation[],
  id: string,
  link: Link | null,
  speakerName: (speakerId: string | null) => string | undefined,
): Choice[] {
  const quotes = others.filter((other) => other.kind === 'quote');
  const byId = new Map(quotes.map((quote) => [quote.id, quote]));
  const allowed = link === null ? quotes : quotes.filter((quote) => !leadsTo(quote, id, link, byId));
  return allowed.map((quote) => {
    const name = speakerName(quote.speakerId);
    return { value: quote.id, label: wordsOf(quote), ...(name === undefined ? {} : { definition: name }) };
  });
}
