import type { TextRange } from '../../model/anchor';
import type { QuotedPassage } from '../scan/quoted-passages';
import { inOneSentence, isColonAt, sentenceEnd, signAtPlace, wordAtPlace, type Scan } from '../scan/scan';
import { isComma } from './appositions';
import {
  behindAddressee,
  behindConjunction,
  clauseBefore,
  clauseEnd,
  clauseRange,
  conjunctionBehind,
  nextReport,
} from './clauses';
import { behindParenthesis } from './phrases';
import { endOfTopic } from './topic-end';
import type { QuoteReport, ReportIndex } from './quote-report';
import type { Report } from './reports';
import { isAnd, isConjunction, isPreposition, isPronoun, opensPhrase, standsBetween } from './word-kinds';

const IN_THE = /^(?:im|am|vom|beim|in|dem|der|laut|gegenüber)$/u;
const MOST_PLACES_BACK = 200;
const FARTHEST_VERB = 24;
/** Behind a comma inside the marks. */
const GOES_ON = /^(?:because|if|unless|rather|than)$/u;

/**
 * The clause that ends with the quotation at a place, where more than the quotation is reported behind it; null where that
 * is all. It begins behind the last of the places at which words that report another quotation end.
 */
export function clauseToQuotation(
  scan: Scan,
  at: number,
  { report }: QuoteReport,
  reportEnds: ReadonlySet<number>,
): TextRange | null {
  const behind = behindFarSubject(scan, at, report);
  if (behind !== null) return clauseRange(scan, { first: behind, last: at });
  let first = at;
  while (first > 0 && inOneSentence(scan, first - 1, at) && at - first < MOST_PLACES_BACK) {
    if (reportEnds.has(first - 1) || signAtPlace(scan, first - 1) === ':') break;
    first -= 1;
  }
  return hasWords(scan, first, at - 1) ? clauseRange(scan, { first, last: at }) : null;
}

/** German `Zuvor hatte Vik von einem „Irrweg“ gesprochen`: the place behind the subject and its adverbs; null elsewhere. */
function behindFarSubject(scan: Scan, at: number, report: Report | null): number | null {
  if (report?.way !== 'auxiliary' || report.source === null || report.source.last >= at) return null;
  let first = report.source.last + 1;
  while (first < at && standsBetween(scan, first)) first += 1;
  return first;
}

/** The report that a quotation stands in, else the one that ends its sentence. */
export function reportAround(scan: Scan, at: number, index: ReportIndex): QuoteReport | null {
  return reportWithin(scan, at, index) ?? reportAtEnd(scan, at, index);
}

/** German `Vik hat die „alten Kähne“ der Stadt kritisiert`: between the auxiliary with its subject and the verb. */
function reportWithin(scan: Scan, at: number, index: ReportIndex): QuoteReport | null {
  const reports = index.ofSentence.get(scan.tokens[at]?.sentence ?? -1) ?? [];
  const report = reports.find(
    ({ way, cue }) => way === 'auxiliary' && cue.first > at && cue.first - at < FARTHEST_VERB,
  );
  if (report === undefined || (report.source?.last ?? at) >= at || isPaper(scan, at)) return null;
  for (let place = at + 1; place < report.cue.first; place += 1)
    if (/^[,;:]$/u.test(signAtPlace(scan, place))) return null;
  return { report, cue: report.cue, source: report.source, place: 'before', rule: 'named-as', confidence: 0.82 };
}

/** `Vik hatte im „Küstenblatt“ den Plan kritisiert`. */
function isPaper(scan: Scan, at: number): boolean {
  return scan.tokens[at]?.quotation?.isTitled === true && IN_THE.test(wordAtPlace(scan, at - 1));
}

/** `The bridge would open “to all” by May, it added.`: the report that ends the sentence of a quotation, and speaks of all of it. */
function reportAtEnd(scan: Scan, at: number, index: ReportIndex): QuoteReport | null {
  const report = index.ofSentence
    .get(scan.tokens[at]?.sentence ?? -1)
    ?.find((each) => each.first > at && clauseBefore(scan, each, index) !== null);
  if (report === undefined) return null;
  return {
    report,
    cue: report.cue,
    source: report.source,
    place: 'after',
    rule: 'clause-then-speaker',
    confidence: 0.8,
  };
}

/** The clause before a report that ends its sentence. */
export function clauseToReport(scan: Scan, { report }: QuoteReport, index: ReportIndex): TextRange | null {
  const clause = report === null ? null : clauseBefore(scan, report, index);
  return clause === null ? null : clauseRange(scan, clause);
}

/** The reported clause around a quotation that stands behind its report; null where the quotation is all of it. */
export function clauseAroundQuotation(
  scan: Scan,
  at: number,
  { report, rule }: QuoteReport,
  index: ReportIndex,
): TextRange | null {
  const quotation = scan.tokens[at]?.quotation;
  if (report === null || quotation === null || quotation === undefined) return null;
  if (isWhole(scan, at, quotation, report)) return null;
  if (rule === 'named-as') return namedClause(scan, { at, quotation }, report);
  return clauseBehind(scan, { at, quotation }, report, index);
}

/** `called the plan “a farce” for the town`: what is called so, and what is said on of it. */
function namedClause(scan: Scan, { at, quotation }: PlacedQuotation, report: Report): TextRange | null {
  const first = objectBefore(scan, at, report);
  const isOver = first === at || /^[,.!?;]$/u.test(quotation.lastSign);
  return clauseRange(scan, { first, last: isOver ? at : endOfTopic(scan, at) });
}

/** `called the plan “a farce”`: where what is called so begins; the quotation itself where that is a pronoun, or nothing. */
function objectBefore(scan: Scan, at: number, { last, cue }: Report): number {
  const behind = Math.max(last, cue.last) + 1;
  const first = /^(?:for|of|about|against)$/u.test(wordAtPlace(scan, behind)) ? behind + 1 : behind;
  if (scan.lexicon.pack.language !== 'en' || !mayOpenObject(scan, first)) return at;
  for (let place = first; place < at; place += 1) if (scan.tokens[place]?.kind !== 'word') return at;
  return first;
}

function mayOpenObject(scan: Scan, at: number): boolean {
  const word = wordAtPlace(scan, at);
  if (scan.tokens[at]?.isCapital === true || opensPhrase(scan, word)) return true;
  if (isPronoun(scan, word) || isPreposition(scan, word) || isConjunction(scan, word) || isAnd(word)) return false;
  return !standsBetween(scan, at) && !scan.lexicon.is('stops', word) && /^\p{L}{3,}$/u.test(word);
}

/** Whether a quotation right behind its report, or behind a colon, is all that was said. */
function isWhole(scan: Scan, at: number, { beginsCapital }: QuotedPassage, { last, cue }: Report): boolean {
  if (isColonAt(scan, at - 1)) return true;
  return at - Math.max(last, cue.last) <= 1 && (beginsCapital || endsSentence(scan, at));
}

interface PlacedQuotation {
  readonly at: number;
  readonly quotation: QuotedPassage;
}

function clauseBehind(
  scan: Scan,
  { at, quotation }: PlacedQuotation,
  report: Report,
  index: ReportIndex,
): TextRange | null {
  const conjunction = conjunctionBehind(scan, report, Math.min(at, nextReport(scan, report, index)));
  const behind = Math.min(behindComma(scan, behindAddressee(scan, report), at), at);
  const opening = conjunction === null ? behind : behindConjunction(scan, conjunction);
  const first = opening < at && scan.lexicon.is('conjunctions', wordAtPlace(scan, opening)) ? opening + 1 : opening;
  if (isOnlyComma(scan, first, at) && quotation.beginsCapital) return null;
  const last = lastBehind(scan, { at, quotation }, report, index);
  return first === at && last === at ? null : clauseRange(scan, { first, last });
}

/** German ends the clause at the quotation in `sprach von einem „…“, schloss aber …`, and before the particle in `hob die „Geduld“ der Bürger hervor`. */
function lastBehind(scan: Scan, placed: PlacedQuotation, report: Report, index: ReportIndex): number {
  const { at } = placed;
  if (scan.lexicon.pack.language === 'de' && report.cue.form.words.at(-1) === 'von') return at;
  const end = Math.max(at, lastOfClause(scan, placed, report, index));
  const { particleAt } = report.cue;
  return particleAt !== null && particleAt > at ? Math.min(end, particleAt - 1) : end;
}

/** Where the clause ends that goes on behind a quotation. */
function lastOfClause(scan: Scan, { at, quotation }: PlacedQuotation, report: Report, index: ReportIndex): number {
  if (quotation.lastSign === ',' && !GOES_ON.test(wordAtPlace(scan, at + 1))) return at;
  const end = clauseEnd(scan, at, report, index);
  if (report.way !== 'relative') return end;
  // `Vik, who said it was “over” by May, left`: as far as the comma; without one before it the clause may be over at once.
  if (report.source === null || !isComma(scan, behindParenthesis(scan, report.source.last + 1))) return at;
  for (let place = at + 1; place <= end; place += 1) if (isComma(scan, place)) return place - 1;
  return end;
}

/** German: the clause begins behind the comma. */
function behindComma(scan: Scan, from: number, at: number): number {
  if (scan.lexicon.pack.bareClause !== 'after-comma') return from;
  for (let place = from; place < at; place += 1) if (signAtPlace(scan, place) === ',') return place + 1;
  return from;
}

/** `told reporters in Oslo, “It is …”`. */
function isOnlyComma(scan: Scan, first: number, at: number): boolean {
  return /^[,:،]$/u.test(signAtPlace(scan, at - 1)) || first >= at;
}

function endsSentence(scan: Scan, at: number): boolean {
  return !hasWords(scan, at + 1, sentenceEnd(scan, at));
}

function hasWords(scan: Scan, first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1) if (scan.tokens[at]?.kind !== 'sign') return true;
  return false;
}
