import type { TextRange } from '../../model/anchor';
import { overlaps } from '../../text/ranges';
import { trimRange } from '../../text/white-space';
import type { QuoteDraft } from '../attribute/draft';
import { reportTone } from '../packs/report-tones';
import type { RuleId } from '../rules';
import type { Scan } from '../scan/scan';
import type { ScanToken } from '../scan/scan-token';
import { scanWords } from '../scan/scan-words';
import { claimLexicon, type ClaimLexicon } from './claim-lexicon';
import { claimKind, isOpinion, type ClaimKind } from './classify';

/** A claim, before it is known who makes it. */
export interface ClaimDraft extends ClaimKind {
  readonly content: readonly TextRange[];
  /** The quote that it is a part of; null in the author's own voice. */
  readonly quote: QuoteDraft | null;
}

/** What somebody states is a claim, whatever its words are: three of four such clauses hold one (half that is read). */
const REPORTED: ClaimKind = { claimType: 'event', checkability: 'public', rule: 'claim-reported', confidence: 0.8 };
const LEAST_WORDS_STATED = 4;
/** What is asked, wished or only named is not stated. */
const NOT_STATING: ReadonlySet<RuleId> = new Set(['question-or-belief', 'wish-or-promise', 'topic-of-report']);
const ASKING_BEFORE =
  /(?<!\p{L})(?:whether|if|why|how|what|where|when|who|ob|warum|wie|si|pourquoi|comment|cómo|почему|как)\s$/iu;
/** A clause without a verb of its own: `to sue`, `die Straße zu räumen`. */
const WISH = /^(?:to|de|d|a|para|um)$/u;
const QUESTION = /^[?؟՞]$/u;
const STOP = /^(?:[.։؛;,:]|…|\.{3})$/u;
const ENDS = /^(?:[.!…։;:]|\.{3})$/u;
const LONGEST_HEADING = 14;
const MARK = /^["“”„«»‹›‘’'‚]$/u;
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
  if (quote.facts.factuality === 'negated' || isDenied(scan, quote)) return [];
  return quote.content.flatMap((range) => {
    if (range.end - range.start > LONGEST_UTF16) return [];
    const { language, splitsWords } = scan.lexicon.pack;
    const tokens = scanWords(scan.text, range, [], { language, parted: splitsWords });
    const claims = sentencesOf(tokens).flatMap((sentence) => claimOf(scan.text, sentence, { lexicon, quote }));
    if (claims.length > 0 || isOpinion(tokens, lexicon) || !isStated(scan.text, quote, range, tokens)) return claims;
    return [{ ...REPORTED, content: [withoutMarks(scan.text, range)], quote }];
  });
}

/** `denied that it had sold arms`: the clause is what somebody says is not so. */
function isDenied(scan: Scan, { quoteType, facts: { cue } }: QuoteDraft): boolean {
  if (quoteType === 'direct' || cue === null) return false;
  const word = scan.text.slice(cue.start, cue.end).toLowerCase();
  return reportTone(scan.lexicon.pack.language).denials.some((beginning) => word.startsWith(beginning));
}

function claimsOfAuthor(scan: Scan, drafts: readonly QuoteDraft[], lexicon: ClaimLexicon): ClaimDraft[] {
  const quoted = drafts.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  let next = 0;
  return sentencesOf(scan.tokens).flatMap((sentence) => {
    const range = rangeOfTokens(sentence);
    while ((quoted[next]?.end ?? Infinity) <= range.start) next += 1;
    const here = quoted[next];
    if ((here !== undefined && overlaps(here, range)) || !isWhole(sentence)) return [];
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
  const content = withoutMarks(text, withoutStop(rangeOfTokens(sentence), sentence));
  return content.start < content.end ? [{ ...kind, content: [content], quote }] : [];
}

/** A line without a stop at its end is a heading, a date line or the head of a list, unless it is long. */
function isWhole(sentence: readonly ScanToken[]): boolean {
  const last = sentence.findLast(({ word }) => !MARK.test(word));
  return sentence.length > LONGEST_HEADING || (last !== undefined && ENDS.test(last.word));
}

/** The full stop is no part of a claim. */
function withoutStop(range: TextRange, sentence: readonly ScanToken[]): TextRange {
  const last = sentence.findLast(({ word }) => !MARK.test(word));
  return last?.kind === 'sign' && STOP.test(last.word) ? { start: range.start, end: last.start } : range;
}

/** Whether an indirect quote says that something is so: neither a question nor a wish, and more than a few words. */
function isStated(text: string, quote: QuoteDraft, range: TextRange, tokens: readonly ScanToken[]): boolean {
  if (quote.quoteType !== 'indirect' || quote.content.length > 1 || quote.facts.factuality === 'hypothetical')
    return false;
  const words = tokens.filter(({ kind }) => kind === 'word');
  if (words.length < LEAST_WORDS_STATED || NOT_STATING.has(quote.rule)) return false;
  if (tokens.some(({ word }) => QUESTION.test(word)) || WISH.test(words[0]?.word ?? '')) return false;
  return !ASKING_BEFORE.test(text.slice(Math.max(0, range.start - 14), range.start));
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
