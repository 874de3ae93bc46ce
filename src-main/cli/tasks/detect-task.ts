import { readArticle } from '$core/articles/read-article';
import { detect } from '$core/detect/detect';
import type { ClaimProposal, Detection, QuoteProposal } from '$core/detect/proposals';
import type { TextRange } from '$core/model/anchor';
import { makeCodePointMap, type CodePointMap } from '$core/text/code-points';
import { readText } from './read-text';
import type { DetectTask, TaskOutcome } from './task';

type Pair = readonly [number, number];

/** What the rules find in one article, as a line of JSON in code points. */
export function runDetectTask({ file, bytes, isRaw }: DetectTask): TaskOutcome {
  const read = readText(file, bytes);
  if (!read.ok) return { output: null, messages: [read.error], isSound: false };
  const { text, messages } = read.value;
  const { quotes, claims } = isRaw ? detect(text) : detectInArticle(text);
  const points = makeCodePointMap(text);
  const line = {
    file,
    quotes: quotes.map((quote) => quoteLine(quote, points)),
    claims: claims.map((claim) => claimLine(claim, points)),
  };
  return { output: `${JSON.stringify(line)}\n`, messages, isSound: true };
}

function detectInArticle(text: string): Detection {
  const { blocks, language } = readArticle(text);
  return detect(text, { blocks, language });
}

function pairOf(range: TextRange, points: CodePointMap): Pair {
  const { start, end } = points.rangeToCodePoints(range);
  return [start, end];
}

function quoteLine(quote: QuoteProposal, points: CodePointMap): Record<string, unknown> {
  const { quoteType, content, cue, source, speaker, via, medium, factuality, rule, confidence } = quote;
  const placed = (range: TextRange | null): Pair | null => (range === null ? null : pairOf(range, points));
  return {
    quoteType,
    content: content.map((range) => pairOf(range, points)),
    cue: placed(cue),
    source: placed(source),
    speaker,
    via: placed(via),
    medium,
    factuality,
    rule,
    confidence,
  };
}

function claimLine(claim: ClaimProposal, points: CodePointMap): Record<string, unknown> {
  const { content, claimType, checkability, claimant, quote, rule, confidence } = claim;
  const pairs = content.map((range) => pairOf(range, points));
  return { content: pairs, claimType, checkability, claimant, quote, rule, confidence };
}
