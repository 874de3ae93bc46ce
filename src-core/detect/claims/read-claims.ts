import type { TextRange } from '../../model/anchor';
import { overlaps } from '../../text/ranges';
import { trimRange } from '../../text/white-space';
import type { QuoteDraft } from '../attribute/draft';
import type { Scan } from '../scan/scan';
import type { ScanToken } from '../scan/scan-token';
import { scanWords } from '../scan/scan-words';
import { claimLexicon, type ClaimLexicon } from './claim-lexicon';
import { claimKind, type ClaimKind } from './classify';

/** A claim, before it is known who makes it. */
export interface ClaimDraft extends ClaimKind {
  readonly content: readonly TextRange[];
  /** The quote that it is a part of; null in the author's own voice. */
  readonly quote: QuoteDraft | null;
}

const LONGEST_UTF16 = 20_000;
const MARKS_AT_START = /^["“”„«»‹›‘’'‚\s]+/u;
const MARKS_AT_END = /["“”„«»‹›‘’'‚\s]+$/u;

/** The claims of a stretch: those in its quotes, and the sentences of the author that quote nothing. */
export function readClaims(scan: Scan, drafts: readonly QuoteDraft[]): ClaimDraft[] {
  const lexicon = claimLexicon(scan.lexicon.pack.language);
  if (lexicon === null) return [];
  const claims = drafts.flatMap((quote) => claimsInQuote(scan, quote, lexicon));
  if (scan.kind === 'paragraph' || scan.kind === 'standfirst') claims.push(...claimsOfAuthor(scan, drafts, lexicon));
  return claims.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

function claimsInQuote(scan: Scan, quote: QuoteDraft, lexicon: ClaimLexicon): ClaimDraft[] {
  if (quote.facts.factuality === 'negated') return [];
  return quote.content.flatMap((range) => {
    if (range.end - range.start > LONGEST_UTF16) return [];
    const { language, splitsWords } = scan.lexicon.pack;
    const tokens = scanWords(scan.text, range, [], { language, parted: splitsWords });
    return sentencesOf(tokens).flatMap((sentence) => claimOf(scan.text, sentence, { lexicon, quote }));
  });
}

function claimsOfAuthor(scan: Scan, drafts: readonly QuoteDraft[], lexicon: ClaimLexicon): ClaimDraft[] {
  const quoted = drafts.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  let next = 0;
  return sentencesOf(scan.tokens).flatMap((sentence) => {
    const range = rangeOfTokens(sentence);
    while ((quoted[next]?.end ?? Infinity) <= range.start) next += 1;
    const here = quoted[next];
    if (here !== undefined && overlaps(here, range)) return [];
    return claimOf(scan.text, sentence, { lexicon, quote: null });
  });
}

function claimOf(
  text: string,
  sentence: readonly ScanToken[],
  { lexicon, quote }: { readonly lexicon: ClaimLexicon; readonly quote: QuoteDraft | null },
): ClaimDraft[] {
  const kind = claimKind(sentence, lexicon, quote !== null && quote.quoteType !== 'indirect');
  if (kind === null) return [];
  const content = withoutMarks(text, rangeOfTokens(sentence));
  return content.start < content.end ? [{ ...kind, content: [content], quote }] : [];
}

function sentencesOf(tokens: readonly ScanToken[]): ScanToken[][] {
  const sentences: ScanToken[][] = [];
  let last = -1;
  for (const token of tokens) {
    if (token.sentence !== last) sentences.push([]);
    last = token.sentence;
    sentences.at(-1)?.push(token);
  }
  return sentences;
}

function rangeOfTokens(tokens: readonly ScanToken[]): TextRange {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

function withoutMarks(text: string, { start, end }: TextRange): TextRange {
  const passage = text.slice(start, end);
  const opening = MARKS_AT_START.exec(passage)?.[0].length ?? 0;
  const closing = MARKS_AT_END.exec(passage)?.[0].length ?? 0;
  return trimRange(text, { start: start + opening, end: Math.max(start + opening, end - closing) });
}
