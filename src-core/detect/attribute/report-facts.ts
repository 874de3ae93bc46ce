import type { TextRange } from '../../model/anchor';
import type { Quote } from '../../model/annotation';
import { reportTone } from '../packs/report-tones';
import { rangeOf, sentenceEnd, wordAtPlace, type Scan } from '../scan/scan';
import { isComma } from './appositions';
import { auxiliariesStart } from './find-cues';
import { phraseAfter } from './phrases';
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
  return { ...facts, via: viaOf(scan, report), medium: mediumOf(scan, report), factuality: factualityOf(scan, report) };
}

/** `said in a statement`: near behind the words stands what it was written in. */
function mediumOf(scan: Scan, { cue, last }: Report): Quote['medium'] {
  // `said the keeper, Odd Vik, in a letter`: behind an apposition.
  const isParted = isComma(scan, last + 1) && isPreposition(scan, wordAtPlace(scan, last + 2));
  const from = isParted ? last + 2 : last + 1;
  for (let at = from; at <= from + NEAR_DOCUMENT - 1; at += 1) {
    const token = scan.tokens[at];
    if (token?.kind !== 'word') break;
    if (scan.lexicon.is('documents', token.word) && at > from) return 'writing';
  }
  return cue.form.medium;
}

function factualityOf(scan: Scan, { cue }: Report): ReportFacts['factuality'] {
  const tone = reportTone(scan.lexicon.pack.language);
  for (let at = cue.first - 1; at >= Math.max(0, auxiliariesStart(scan, cue.first) - 1); at -= 1) {
    const word = wordAtPlace(scan, at);
    if (tone.negations.has(word) || /n['’]t$/u.test(word)) return 'negated';
    if (tone.modals.has(word)) return 'hypothetical';
    if (tone.futures.has(word)) return 'future';
  }
  return tone.negations.has(wordAtPlace(scan, cue.last + 1)) ? 'negated' : 'asserted';
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
