import { isCapitalAt, isColonAt, sentenceStart, wordAtPlace, type Scan } from '../scan/scan';
import type { TokenSpan } from '../scan/scan-token';
import { phraseBefore } from './phrases';
import type { QuoteReport } from './quote-report';
import { subjectOfSentence } from './subjects';
import { isAnd } from './word-kinds';

const LONG_LABEL = 5;
const BUT = /^(?:but|mais|aber|pero|а|но)$/u;
/** German nouns of things by their endings, and those of bodies and texts that end so. */
const THING = /(?:ung|heit|keit|nis|tion|sion)$/u;
const SPEAKS =
  /(?:regierung|verwaltung|leitung|führung|zeitung|stiftung|vereinigung|abteilung|vertretung|versammlung|kommission|fraktion|organisation|koalition|opposition|delegation|redaktion|direktion|institution|union|erklärung|mitteilung|meldung|begründung|stellungnahme|bündnis|gefängnis)$/u;

/** `Vik: “…”`, `He was blunt: “…”`: whom the words before a colon and a quotation name or speak of; null where none does. */
export function labelBefore(scan: Scan, at: number): QuoteReport | null {
  if (!isColonAt(scan, at - 1)) return null;
  const start = behindOpening(scan, sentenceStart(scan, at - 1));
  const label = phraseBefore(scan, at - 2);
  const isLabel = label !== null && isCapitalAt(scan, label.first) && isWholly(scan, label);
  if (isLabel && label.first === behindAdverb(scan, start, label.first)) return labelled(label, 0.9);
  // Arabic begins with the verb: `وتساءل: «…»`.
  if (scan.lexicon.pack.language === 'ar' && wordAtPlace(scan, start).startsWith('و')) return null;
  const isHeadline = scan.kind === 'title' || scan.kind === 'heading';
  const source = isHeadline ? null : subjectOfSentence(scan, start, at - 1);
  return source === null || isThing(scan, source) ? null : labelled(source, 0.7);
}

/** Other languages than English: a long label ends with a name, else a verb stands in it. */
function isWholly(scan: Scan, { first, last }: TokenSpan): boolean {
  const isLong = last - first >= LONG_LABEL && scan.lexicon.pack.language !== 'en';
  return !isLong || isCapitalAt(scan, last) || wordAtPlace(scan, last) === '';
}

function labelled(source: TokenSpan, confidence: number): QuoteReport {
  return { report: null, cue: null, source, place: 'before', rule: 'label-before', confidence };
}

function behindOpening(scan: Scan, opening: number): number {
  const word = wordAtPlace(scan, opening);
  return isAnd(word) || BUT.test(word) ? opening + 1 : opening;
}

/** German `Dazu Vik: „…“`. */
function behindAdverb(scan: Scan, start: number, label: number): number {
  const isAdverb = scan.lexicon.pack.language === 'de' && scan.lexicon.is('stops', wordAtPlace(scan, start));
  return isAdverb && label === start + 1 ? label : start;
}

/** German `Das Ergebnis war klar: „…“`. */
function isThing(scan: Scan, { first, last }: TokenSpan): boolean {
  if (scan.lexicon.pack.language !== 'de') return false;
  const noun = nounOf(scan, first, last);
  return THING.test(noun) && !SPEAKS.test(noun);
}

function nounOf(scan: Scan, first: number, last: number): string {
  for (let at = first === last ? first : first + 1; at <= last; at += 1)
    if (isCapitalAt(scan, at)) return wordAtPlace(scan, at);
  return '';
}
