import type { TextRange } from '../../model/anchor';
import type { Quote } from '../../model/annotation';
import { reportTone } from '../packs/report-tones';
import { rangeOf, sentenceEnd, wordAtPlace, type Scan } from '../scan/scan';
import { isComma } from './appositions';
import { auxiliariesStart } from './find-cues';
import { phraseAfter } from './phrases';
import type { TokenSpan } from '../scan/scan-token';
import type { QuoteReport } from './quote-report';
import type { Report } from './reports';
import { isPreposition } from './word-kinds';

/** What the words around a report tell of it. Ranges are UTF-16. */
export interface ReportFacts {
  readonly cue: TextRange | null;
  readonly source: TextRange | null;
  readonly via: TextRange | null;
  readonly medium: Quote['medium'];
  readonly factuality: NonNullable<Quote['factuality']>;
}

const NEAR_DOCUMENT = 6;
const NEAR_VIA = 16;
const LONG = 120;

export const NO_FACTS: ReportFacts = { cue: null, source: null, via: null, medium: null, factuality: 'asserted' };

/** Cue, source, medium, factuality and who passed it on, of a report or of the place of a speaker without one. */
export function factsOf(
  scan: Scan,
  { report, cue, source }: Pick<QuoteReport, 'report' | 'cue' | 'source'>,
): ReportFacts {
  const facts = {
    cue: cue === null ? null : rangeOf(scan, cue),
    source: source === null ? null : rangeOf(scan, source),
  };
  if (report === null) return { ...NO_FACTS, ...facts, medium: cue === null ? null : 'speech' };
  return {
    ...facts,
    via: viaOf(scan, report),
    medium: mediumOf(scan, report, source),
    factuality: factualityOf(scan, report, source),
  };
}

/** `said in a statement`: near behind the words stands what it was written in. */
function mediumOf(scan: Scan, { cue, last }: Report, source: TokenSpan | null): Quote['medium'] {
  // `said the keeper, Odd Vik, in a letter`: behind an apposition.
  const isParted = isComma(scan, last + 1) && isPreposition(scan, wordAtPlace(scan, last + 2));
  const from = isParted ? last + 2 : last + 1;
  for (let at = from; at <= from + NEAR_DOCUMENT - 1; at += 1) {
    const token = scan.tokens[at];
    if (token?.kind !== 'word') break;
    if (scan.lexicon.is('documents', token.word) && at > from) return 'writing';
  }
  return isWrittenInFront(scan, source?.first ?? cue.first) ? 'writing' : cue.form.medium;
}

/** `In a statement, the ministry said`: what it was written in stands before the speaker. */
function isWrittenInFront(scan: Scan, before: number): boolean {
  if (!isComma(scan, before - 1)) return false;
  let isDocument = false;
  for (let at = before - 2; at >= before - 1 - NEAR_DOCUMENT; at -= 1) {
    const word = wordAtPlace(scan, at);
    if (word === '') return false;
    if (isPreposition(scan, word)) return isDocument;
    isDocument ||= scan.lexicon.is('documents', word);
  }
  return false;
}

function factualityOf(scan: Scan, { cue }: Report, source: TokenSpan | null): ReportFacts['factuality'] {
  const tone = reportTone(scan.lexicon.pack.language);
  const start = Math.max(0, auxiliariesStart(scan, cue.first) - 1);
  for (let at = cue.first - 1; at >= start; at -= 1) {
    const word = wordAtPlace(scan, at);
    if (tone.negations.has(word) || /n['’]t$/u.test(word)) return 'negated';
    if (tone.modals.has(word)) return 'hypothetical';
    if (tone.futures.has(word)) return 'future';
  }
  if (tone.negations.has(wordAtPlace(scan, cue.last + 1))) return 'negated';
  if (wordAtPlace(scan, cue.first - 1) === 'to') return beforeInfinitive(scan, cue.first - 2);
  const subject = source === null || source.first > cue.first ? cue.first : source.first;
  return tone.conditions.has(wordAtPlace(scan, subject - 1)) ? 'hypothetical' : 'asserted';
}

/** `refused to say`, `is expected to say`, `is not expected to say`. */
function beforeInfinitive(scan: Scan, at: number): ReportFacts['factuality'] {
  const { refusals, prospects, negations } = reportTone(scan.lexicon.pack.language);
  if (refusals.has(wordAtPlace(scan, at))) return 'negated';
  if (!prospects.has(wordAtPlace(scan, at))) return 'asserted';
  const isNegated = [at - 1, at - 2].some((place) => {
    const word = wordAtPlace(scan, place);
    return negations.has(word) || /n['’]t$/u.test(word);
  });
  return isNegated ? 'negated' : 'future';
}

/** `told the agency Interfax`, `in a post on Telegram`: who passed it on, where it is known as such. */
function viaOf(scan: Scan, report: Report): TextRange | null {
  if (report.via !== null) return rangeOf(scan, report.via);
  const end = Math.min(sentenceEnd(scan, report.last, LONG), report.last + NEAR_VIA);
  for (let at = report.cue.last + 1; at <= end; at += 1) {
    const token = scan.tokens[at];
    if (token === undefined || token.kind === 'quotation' || token.word === ':') return null;
    if (!token.isCapital || !reportTone(scan.lexicon.pack.language).outlets.has(token.word)) continue;
    const isPassedOn =
      report.cue.form.isAddressed || isPreposition(scan, wordAtPlace(scan, at - 1)) || at > report.last + 2;
    const span = isPassedOn ? phraseAfter(scan, at) : null;
    return span === null ? null : rangeOf(scan, span);
  }
  return null;
}
