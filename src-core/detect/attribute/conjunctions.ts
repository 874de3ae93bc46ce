import { inOneSentence, wordAtPlace, type Scan } from '../scan/scan';
import { isComma } from './appositions';
import { framesOf } from './frame-lexicon';
import { isProgramme } from './named-works';
import type { Report } from './reports';
import { isAdjunct, isCalendar, isConjunction, isReportingVerb } from './word-kinds';

const MOST_ADJUNCTS = 14;
const TIME = /^(?:day|week|weekend|month|year|night|time)$/u;
/** Nobody is said to be told with these: a noun behind them is no addressee. */
const TO_NOBODY =
  /^(?:sa(?:y|ys|id|ying)|th(?:ink|inks|ought)|believ|argu|insist|contend|claim|maintain|suggest|hop(?:e|es|ed)$|fear)/u;
const FACT =
  /^(?:idea|notion|fact|possibility|prospect|theory|myth|charge|impression|principle|point|premise|reports?)$/u;
/** An English word that is the finite verb of a clause, or looks like one. */
export const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|could|can|may|might|should|must|does|did|do|\p{Ll}{2,}n['’]t|\p{Ll}{2,}ed|paid|made|took|gave|got|came|went|knew|won|met|began|became|saw|led|spent|ran|rose|fell|grew|broke|drove|chose|stood|fled|flew)$/u;

/** Where the conjunction stands that opens the reported clause; null where none does before the limit. */
export function conjunctionBehind(scan: Scan, report: Report, limit: number): number | null {
  const from = Math.max(report.last, report.cue.last) + 1;
  for (let at = from; at < Math.min(limit, from + MOST_ADJUNCTS); at += 1) {
    if (!inOneSentence(scan, at, report.cue.first)) return null;
    if (isConjunction(scan, wordAtPlace(scan, at)) && isOfReport(scan, report, from, at)) return at;
    if (isClauseBegun(scan, at) && (at > from || wordAtPlace(scan, at) === '')) return null;
  }
  return null;
}

/** Whether a conjunction behind a report opens what it reports. */
function isOfReport(scan: Scan, report: Report, from: number, at: number): boolean {
  return !isRelativeThat(scan, from, at) && !isOfVerb(scan, from, at) && !isBehindNoun(scan, report, from, at);
}

/** `said the port that burned would open`: behind a noun and before a verb. */
function isRelativeThat(scan: Scan, from: number, at: number): boolean {
  if (wordAtPlace(scan, at) !== 'that' || !FINITE.test(wordAtPlace(scan, at + 1))) return false;
  return at > from && !isCalendar(wordAtPlace(scan, at - 1)) && !isAdjunct(scan, at - 1);
}

/** `said the version that pilots tell is wrong`: behind the noun with which the clause has begun. */
function isBehindNoun(scan: Scan, { cue }: Report, from: number, at: number): boolean {
  if (scan.lexicon.pack.language !== 'en' || wordAtPlace(scan, at) !== 'that') return false;
  if (!TO_NOBODY.test(wordAtPlace(scan, cue.first))) return false;
  const isBegun = at > from + 1 && scan.lexicon.is('articles', wordAtPlace(scan, from));
  const noun = wordAtPlace(scan, at - 1);
  return isBegun && !TIME.test(noun) && !isCalendar(noun) && !isOfClause(scan, noun);
}

/** `rejected the idea that …`: a noun with a clause of its own for what it says. */
function isOfClause(scan: Scan, noun: string): boolean {
  const isReported =
    framesOf(scan.lexicon)
      ?.from(noun)
      .some(({ kinds }) => kinds.has('nouns')) === true;
  return isReported || FACT.test(noun);
}

/** `said the wrecks demand that …`: the conjunction of another verb, behind its subject. */
function isOfVerb(scan: Scan, from: number, at: number): boolean {
  const [subject, verb] = [wordAtPlace(scan, at - 2), wordAtPlace(scan, at - 1)];
  if (scan.lexicon.pack.language !== 'en' || at - 2 < from || !/(?:[^s]s|ed|and)$/u.test(verb)) return false;
  const isSubject = /[^s]s$/u.test(subject) || scan.tokens[at - 2]?.isCapital === true;
  return isSubject && ((framesOf(scan.lexicon)?.from(verb).length ?? 0) > 0 || scan.lexicon.formsFrom(verb).length > 0);
}

/** Whether something stands at a place that belongs to a clause of its own, so that `that` behind it opens another. */
function isClauseBegun(scan: Scan, at: number): boolean {
  const word = wordAtPlace(scan, at);
  if (word === '') return !isComma(scan, at) && !isProgramme(scan, at);
  const isSubject = scan.lexicon.is('pronouns', word) && scan.lexicon.pack.language === 'en';
  return isSubject || FINITE.test(word) || isReportingVerb(scan, at);
}

/** The first place of the clause behind a conjunction: behind it, or at it where it is a part of the clause. */
export function behindConjunction(scan: Scan, at: number): number {
  return scan.lexicon.is('keptConjunctions', wordAtPlace(scan, at)) ? at : at + 1;
}
