import type { TextRange } from '../../model/anchor';
import { trimRange } from '../../text/white-space';
import { inOneSentence, sentenceEnd, sentenceStart, signAtPlace, wordAtPlace, type Scan } from '../scan/scan';
import type { TokenSpan } from '../scan/scan-token';
import { isComma } from './appositions';
import { framesOf } from './frame-lexicon';
import { frontedEnd } from './fronted-clause';
import { clauseBehindComma } from './german-clauses';
import { isProgramme } from './named-works';
import { phraseAfter } from './phrases';
import type { ReportIndex } from './quote-report';
import type { Report } from './reports';
import {
  isAdjunct,
  isAnd,
  isCalendar,
  isConjunction,
  isPreposition,
  isReportingVerb,
  standsBetween,
} from './word-kinds';

const MOST_ADJUNCTS = 14;
const LONGEST_TAIL = 10;
const LEAST_WORDS = 3;
const LONG = 400;
const CLOSED = /[\s.!?…։۔؟,;:—–-]+$/u;
const OPENED = /^[\s,،:;․՝'’—–-]*/u;
const PARTING = /^(?:and|but|while|et|mais|und|aber|während|y|pero|и|а|но)$/u;
/** German: `teilte die Polizei mit`. */
const SEPARABLE = /^(?:mit|hinzu|an|ein|zu|fest|klar)$/u;
/** `he said if it rains they stay`. */
const SUPPOSES = /^(?:if|because|although|unless)$/u;
const NEGATION = /^(?:ne|n|no|не|nunca)$/u;
const BEFORE_INFINITIVE = /^(?:ne|n|pas|no|не|l|la|le|les|lui|en|y|s|se|plus|jamais|rien|nunca)$/u;
const NO_CLAUSE = /^(?:to|him|them|me|us|himself|herself|themselves|guilty|sorry|sure)$/u;
const WITH_SAYING = /^(?:as|after|before|while|when)$/u;
const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|could|can|may|might|should|must|does|did|do|won['’]t|isn['’]t|wasn['’]t|\p{Ll}{2,}ed)$/u;

/** The place behind whom and where it was said: `told reporters on Monday`. */
export function behindAddressee(scan: Scan, report: Report): number {
  let at = Math.max(report.last, report.cue.last) + 1;
  if (report.cue.form.isAddressed && !isConjunction(scan, wordAtPlace(scan, at))) {
    const addressee = phraseAfter(scan, at);
    if (addressee !== null) at = endOfAddressee(scan, addressee) + 1;
  }
  for (let count = 0; count < 3; count += 1) at = behindAdjunct(scan, at);
  return at;
}

/** `told the Ledger fewer than …`: a name ends the mention, whatever small words follow it. */
function endOfAddressee({ tokens }: Scan, { first, last }: TokenSpan): number {
  for (let at = last; at >= first; at -= 1) if (tokens[at]?.isCapital === true) return at;
  return last;
}

/** Behind one day, adverb, or place of saying; the same place where none stands there. */
function behindAdjunct(scan: Scan, at: number): number {
  if (wordAtPlace(scan, at) === 'to') return at;
  if (isCalendar(wordAtPlace(scan, at)) || standsBetween(scan, at)) return at + 1;
  if (!isPreposition(scan, wordAtPlace(scan, at))) return at;
  if (isCalendar(wordAtPlace(scan, at + 1))) return at + 2;
  if (isPlaceOfSaying(scan, at)) return (phraseAfter(scan, at + 1)?.last ?? at) + 1;
  return behindAdverbial(scan, at);
}

/** `admitted under oath he had …`: behind a preposition and a word or two, where a pronoun and its verb follow. */
function behindAdverbial(scan: Scan, at: number): number {
  if (scan.lexicon.pack.language !== 'en') return at;
  for (let next = at + 2; next <= at + 4 && wordAtPlace(scan, next - 1) !== ''; next += 1) {
    const isSubject = /^(?:he|she|they|it|we|i|there)$/u.test(wordAtPlace(scan, next));
    if (isSubject) return FINITE.test(wordAtPlace(scan, next + 1)) ? next : at;
  }
  return at;
}

function isPlaceOfSaying(scan: Scan, at: number): boolean {
  for (let next = at + 1; next < at + 5; next += 1)
    if (scan.lexicon.is('documents', wordAtPlace(scan, next))) return true;
  return false;
}

/** Where the conjunction stands that opens the reported clause; null where none does before the limit. */
export function conjunctionBehind(scan: Scan, report: Report, limit: number): number | null {
  const from = Math.max(report.last, report.cue.last) + 1;
  for (let at = from; at < Math.min(limit, from + MOST_ADJUNCTS); at += 1) {
    if (!inOneSentence(scan, at, report.cue.first)) return null;
    if (isConjunction(scan, wordAtPlace(scan, at)) && !isRelativeThat(scan, from, at) && !isOfVerb(scan, from, at))
      return at;
    if (isClauseBegun(scan, at) && (at > from || wordAtPlace(scan, at) === '')) return null;
  }
  return null;
}

/** `said the port that burned would open`: behind a noun and before a verb. */
function isRelativeThat(scan: Scan, from: number, at: number): boolean {
  if (wordAtPlace(scan, at) !== 'that' || !FINITE.test(wordAtPlace(scan, at + 1))) return false;
  return at > from && !isCalendar(wordAtPlace(scan, at - 1)) && !isAdjunct(scan, at - 1);
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

/** The last place of a clause that begins at a place: the end of the sentence, or before the next report beside it. */
export function clauseEnd(scan: Scan, from: number, report: Report, index: ReportIndex): number {
  const end = frontedEnd(scan, from, report) ?? semicolonBefore(scan, from, sentenceEnd(scan, from, LONG));
  for (const other of index.ofSentence.get(scan.tokens[from]?.sentence ?? -1) ?? []) {
    const isLater = other !== report && other.first > from + 1 && other.first <= end;
    const parting = isLater && other.way !== 'relative' ? placeBeforeReport(scan, other) : null;
    if (parting !== null && !isInserted(scan, from, other)) return parting;
  }
  return end;
}

/** French and Spanish `que, selon le maire, le port …`, `que, a sus 75 años, lamenta …`: what stands between commas within a clause. */
function isInserted(scan: Scan, from: number, { first, last, way }: Report): boolean {
  if (scan.lexicon.pack.bareClause !== 'never') return false;
  if (way === 'according' && signAtPlace(scan, last + 1) === ',') return true;
  if (signAtPlace(scan, from) !== ',') return false;
  for (let at = from + 1; at < first; at += 1) if (signAtPlace(scan, at) === ',') return at === first - 1;
  return false;
}

/** The last place of a clause before a report that stands beside it; null where the report is a part of it. */
function placeBeforeReport(scan: Scan, { first, way }: Report): number | null {
  if (isComma(scan, first - 1)) return first - 2;
  const isBeside = PARTING.test(wordAtPlace(scan, first - 1)) || isAnd(wordAtPlace(scan, first - 1));
  if (isBeside && way !== 'clause') return first - 2;
  // German `…, ist es nach Ansicht der Polizei vorbei`: a part of the clause.
  return way === 'according' && scan.lexicon.pack.bareClause !== 'after-comma' ? first - 1 : null;
}

function semicolonBefore(scan: Scan, from: number, end: number): number {
  for (let at = from + 1; at <= end; at += 1) if (signAtPlace(scan, at) === ';') return at - 1;
  return end;
}

/** The range of the text of a clause, without the signs at its ends. Null where it has too few words. UTF-16. */
export function clauseRange(scan: Scan, { first, last }: TokenSpan, least = 1): TextRange | null {
  const [opening, closing] = [scan.tokens[first], scan.tokens[last]];
  if (opening === undefined || closing === undefined || first > last) return null;
  const passage = scan.text.slice(opening.start, closing.end);
  const before = OPENED.exec(passage)?.[0].length ?? 0;
  const behind = CLOSED.exec(passage)?.[0].length ?? 0;
  if (before + behind >= passage.length || last - first + 1 < least) return null;
  return trimRange(scan.text, { start: opening.start + before, end: closing.end - behind });
}

/** The place of the next words that report somebody: a conjunction behind them is theirs. */
export function nextReport(scan: Scan, report: Report, index: ReportIndex): number {
  const others = index.ofSentence.get(scan.tokens[report.cue.first]?.sentence ?? -1) ?? [];
  const next = others.find(({ cue, source, way }) => cue.first > report.last && source !== null && way === 'before');
  return next?.cue.first ?? Infinity;
}

/** Where the reported clause begins behind a report and before a limit, for one without quotation marks; null where none surely does. */
export function startOfClause(scan: Scan, report: Report, limit: number): number | null {
  const conjunction = conjunctionBehind(scan, report, limit);
  if (conjunction !== null) return behindConjunction(scan, conjunction);
  const at = behindAddressee(scan, report);
  if (signAtPlace(scan, at) === ':') return at + 1;
  switch (scan.lexicon.pack.bareClause) {
    case 'never':
      return infinitiveClause(scan, Math.max(report.last, report.cue.last) + 1, at);
    case 'after-comma':
      return clauseBehindComma(scan, report, at);
    case 'at-once':
      return atOnce(scan, report, at);
  }
}

/** French `dit ne pas avoir reçu`, Spanish `negó haber recibido`: an infinitive right behind the verb; null elsewhere. */
function infinitiveClause(scan: Scan, behind: number, at: number): number | null {
  const endings = scan.lexicon.pack.infinitiveEndings?.split(' ') ?? [];
  const first = NEGATION.test(wordAtPlace(scan, behind)) ? behind : at;
  let verb = first;
  while (BEFORE_INFINITIVE.test(wordAtPlace(scan, verb))) verb += 1;
  const word = wordAtPlace(scan, verb);
  const isInfinitive = word.length > 2 && endings.some((ending) => word.endsWith(ending)) && !isPreposition(scan, word);
  return isInfinitive && scan.tokens[verb]?.isCapital === false && !standsBetween(scan, verb) ? first : null;
}

/** English: `she said the port would close`. */
function atOnce(scan: Scan, report: Report, at: number): number | null {
  if (report.way === 'after' || report.source === null) return null;
  if (!inOneSentence(scan, at, report.cue.first) || !mayOpenClause(scan, at)) return null;
  if (sentenceEnd(scan, at) - at < LEAST_WORDS) return null;
  const isSure = !report.cue.form.isAmbiguous && !report.cue.form.isAddressed;
  return isSure || hasWord(scan, at + 1, FINITE) ? at : null;
}

function mayOpenClause(scan: Scan, at: number): boolean {
  const { lexicon } = scan;
  const word = wordAtPlace(scan, at);
  if (SUPPOSES.test(word)) return !/(?:ed|ing)$/u.test(wordAtPlace(scan, at + 1));
  if (word === 'there') return FINITE.test(wordAtPlace(scan, at + 1));
  if (word === '' || NO_CLAUSE.test(word) || isAnd(word) || isPreposition(scan, word)) return false;
  if (lexicon.is('links', word)) return false;
  return !lexicon.is('stops', word) && !lexicon.is('relatives', word);
}

/** Behind a comma, or before another verb of the same subject, what stood before was no clause: `blamed the crew and promised`. */
function isBehindObject(scan: Scan, at: number): boolean {
  const isJoined = isAnd(wordAtPlace(scan, at)) && FINITE.test(wordAtPlace(scan, at + 1));
  return isJoined || /^[,—–-]$/u.test(signAtPlace(scan, at));
}

function hasWord(scan: Scan, from: number, pattern: RegExp): boolean {
  const end = Math.min(sentenceEnd(scan, from), from + 24);
  for (let at = from; at <= end; at += 1) {
    if (pattern === FINITE && isBehindObject(scan, at)) return false;
    if (pattern.test(wordAtPlace(scan, at))) return true;
  }
  return false;
}

/** `…, she said.`: the clause before a report that comes last; null where that is not sure. */
export function clauseBefore(scan: Scan, report: Report, index: ReportIndex): TokenSpan | null {
  const start = sentenceStart(scan, report.first, LONG);
  const isParted = signAtPlace(scan, report.first - 1) === ',' || report.way === 'according';
  if (!isParted || report.source === null || report.first - start < LEAST_WORDS) return null;
  const isOpened = isOpenedInGerman(scan, start);
  if (report.cue.form.isAmbiguous && !isOpened && !isShortTag(scan, report)) return null;
  if (!isEarliest(scan, report, index) || !comesLast(scan, report)) return null;
  const first = isOpened ? behindConjunction(scan, start) : start;
  return { first: behindSemicolon(scan, first, report.first - LEAST_WORDS), last: report.first - 1 };
}

/** `Dass der Kai zu ist, bestätigte Vik`. */
function isOpenedInGerman(scan: Scan, start: number): boolean {
  return scan.lexicon.pack.language === 'de' && isConjunction(scan, wordAtPlace(scan, start));
}

function isEarliest(scan: Scan, report: Report, index: ReportIndex): boolean {
  const others = index.ofSentence.get(scan.tokens[report.cue.first]?.sentence ?? -1) ?? [];
  return others.find((other) => other === report || !other.cue.form.isAmbiguous) === report;
}

/** `Bridge shut; ferry to sail by May, council says`: only the last of the parts is reported. */
function behindSemicolon(scan: Scan, start: number, end: number): number {
  for (let at = end - 1; at > start; at -= 1) if (signAtPlace(scan, at) === ';') return at + 1;
  return start;
}

/** `…, the council estimated.`: a verb that means other things as well reports where nothing follows it. */
function isShortTag(scan: Scan, { way, last, cue }: Report): boolean {
  const end = Math.max(last, cue.last);
  const isParted = way === 'after' && SEPARABLE.test(wordAtPlace(scan, end + 1));
  const isTag =
    way === 'before' || way === 'auxiliary' || isParted || (way === 'after' && scan.lexicon.pack.language === 'ru');
  let behind =
    isPreposition(scan, wordAtPlace(scan, end + 1)) && isCalendar(wordAtPlace(scan, end + 2)) ? end + 2 : end;
  while (isCalendar(wordAtPlace(scan, behind + 1))) behind += 1;
  return isTag && sentenceEnd(scan, cue.first) - behind <= (isParted ? 2 : 1);
}

/** `…, the pilots said on Friday, as they left.`: whether what went with the saying begins behind a comma. English. */
export function isSubordinateBehind(scan: Scan, at: number): boolean {
  const next = wordAtPlace(scan, at + 1);
  // `…, she said, referring to the bonus.`
  const isParticiple = /^\p{Ll}{3,}ing$/u.test(next) && !isPreposition(scan, next);
  return isComma(scan, at) && scan.lexicon.pack.language === 'en' && (WITH_SAYING.test(next) || isParticiple);
}

function goesBeyondReport(scan: Scan, at: number): boolean {
  if (scan.tokens[at]?.kind === 'quotation' || /^[,;:]$/u.test(signAtPlace(scan, at))) return true;
  return isConjunction(scan, wordAtPlace(scan, at));
}

function comesLast(scan: Scan, report: Report): boolean {
  const from = Math.max(report.last, report.cue.last) + 1;
  const end = sentenceEnd(scan, report.cue.first, LONG);
  if (isSubordinateBehind(scan, from)) return true;
  if (end - from > LONGEST_TAIL) return false;
  for (let at = from; at <= end; at += 1) {
    if (at > from && (isSubordinateBehind(scan, at) || signAtPlace(scan, at) === ';')) return true;
    if (goesBeyondReport(scan, at)) return false;
  }
  if (report.way === 'according' || report.cue.form.isAddressed) return true;
  const next = wordAtPlace(scan, from);
  return next === '' || SEPARABLE.test(next) || isAdjunct(scan, from);
}
