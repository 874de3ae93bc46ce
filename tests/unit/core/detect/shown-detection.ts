import { detect, type DetectOptions } from '$core/detect/detect';
import type { QuoteProposal } from '$core/detect/proposals';
import type { TextRange } from '$core/model/anchor';

function wordsOf(text: string, range: TextRange | null): string {
  return range === null ? '-' : text.slice(range.start, range.end).replaceAll('\n', ' ');
}

function shown(text: string, quote: QuoteProposal): string {
  const content = quote.content.map((range) => wordsOf(text, range)).join(' … ');
  return [quote.quoteType, wordsOf(text, quote.cue), wordsOf(text, quote.source), content].join(' | ');
}

/** The quotes of a bare text: `type | cue | source | content`, `-` where there is none. */
export function quotesOf(language: string, text: string): string[] {
  return detect(text, { language }).quotes.map((quote) => shown(text, quote));
}

/** The speakers of a bare text's quotes, in order. */
export function speakersOf(
  language: string,
  text: string,
  registry: DetectOptions['registry'] = [],
): (string | null)[] {
  return detect(text, { language, registry }).quotes.map(({ speaker }) => speaker);
}

/** The claims of a bare text: `type | checkability | content`. */
export function claimsOf(language: string, text: string): string[] {
  return detect(text, { language }).claims.map(({ claimType, checkability, content }) =>
    [claimType, checkability, ...content.map((range) => wordsOf(text, range))].join(' | '),
  );
}
