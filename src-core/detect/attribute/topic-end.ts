import { sentenceEnd, signAtPlace, wordAtPlace, type Scan } from '../scan/scan';
import { framesOf } from './frame-lexicon';
import { behindParenthesis, phraseAfter } from './phrases';
import { isAnd, isCalendar, isPreposition, opensPhrase, standsBetween } from './word-kinds';

const BREAKS = /^(?:when|while|after|before|because|although|though|unless|until)$/u;
/** Behind a comma they tell more of what is spoken of. */
const TELLS_MORE = /^(?:if|including|such|especially|particularly|whether|rather|starting|beginning|ranging)$/u;
const YEAR = /^\d{4}$/u;

/**
 * The last place of a phrase that is spoken of, with its relative clauses, appositions and lists: as far as the next clause of
 * the sentence, another verb of the same subject, or when it was said.
 */
export function endOfTopic(scan: Scan, first: number): number {
  const end = sentenceEnd(scan, first);
  let at = first + 1;
  while (at <= end) {
    const behind = Math.max(behindParenthesis(scan, at), behindComma(scan, at));
    if (behind === at && endsBefore(scan, at)) return at - 1;
    if (behind === at && isWhen(scan, at, end)) return beforeDate(scan, at);
    at = Math.max(behind, at + 1);
  }
  return end;
}

function endsBefore(scan: Scan, at: number): boolean {
  const word = wordAtPlace(scan, at);
  if (word !== '') return BREAKS.test(word) || (isJoin(word) && isOtherVerb(scan, at + 1));
  return /^[,—–;:.?!()]$/u.test(signAtPlace(scan, at));
}

function isJoin(word: string): boolean {
  return isAnd(word) || word === 'but';
}

/** `and promised`, `but also promised`: another verb of the same subject. */
function isOtherVerb(scan: Scan, from: number): boolean {
  const at = standsBetween(scan, from) ? from + 1 : from;
  const word = wordAtPlace(scan, at);
  if (!/(?:ed|[^s]s|said|told|spoke|went)$/u.test(word)) return false;
  return (framesOf(scan.lexicon)?.from(word).length ?? 0) + scan.lexicon.formsFrom(word).length > 0;
}

/** Behind a comma before one more of a list or what only tells more, or behind the apposition there; the place itself elsewhere. */
function behindComma(scan: Scan, comma: number): number {
  if (signAtPlace(scan, comma) !== ',') return comma;
  if (TELLS_MORE.test(wordAtPlace(scan, comma + 1))) return comma + 2;
  if (isLastApposition(scan, comma)) return comma + 2;
  const phrase = phraseAfter(scan, comma + 1);
  if (phrase === null) return comma;
  const behind = phrase.last + 1;
  if (isJoin(wordAtPlace(scan, behind))) return isOtherVerb(scan, behind + 1) ? comma : behind + 1;
  return signAtPlace(scan, behind) === ',' && goesOnBehind(scan, behind + 1) ? behind + 1 : comma;
}

/** `gave it to the fund, a club that he formed.`: with an article, as far as the end of the sentence. */
function isLastApposition(scan: Scan, comma: number): boolean {
  if (!/^an?$/u.test(wordAtPlace(scan, comma + 1))) return false;
  const end = sentenceEnd(scan, comma);
  for (let at = comma + 1; at <= end; at += 1) if (/^[,;:—–]$/u.test(signAtPlace(scan, at))) return false;
  return true;
}

function goesOnBehind(scan: Scan, at: number): boolean {
  const word = wordAtPlace(scan, at);
  return isPreposition(scan, word) || word === 'for' || (isAnd(word) && !isOtherVerb(scan, at + 1));
}

/** A day or a month that tells when it was said, and not of what: nothing hangs on it. */
function isWhen(scan: Scan, at: number, end: number): boolean {
  const word = wordAtPlace(scan, at);
  if (!isCalendar(word)) return false;
  const before = wordAtPlace(scan, at - 1);
  if (YEAR.test(word) && !isPreposition(scan, before)) return false;
  let last = at;
  while (isCalendar(wordAtPlace(scan, last + 1))) last += 1;
  const next = wordAtPlace(scan, last + 1);
  return last === end || !(next === 'for' || next === 'of' || isPreposition(scan, next));
}

/** The place before a day, a month, a season and what leads to it. */
function beforeDate(scan: Scan, at: number): number {
  const noun = opensPhrase(scan, wordAtPlace(scan, at - 1)) ? at - 1 : at;
  const isLed =
    isPreposition(scan, wordAtPlace(scan, noun - 1)) || scan.lexicon.is('links', wordAtPlace(scan, noun - 1));
  return isLed ? noun - 2 : noun - 1;
}
