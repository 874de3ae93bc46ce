import { inOneSentence, isCapitalAt, sentenceStart, signAtPlace, wordAtPlace, type Scan } from '../scan/scan';
import type { TokenSpan } from '../scan/scan-token';
import { isComma, subjectBeforeComma, withAppositionBehind } from './appositions';
import { opensItsClause, type FoundCue } from './find-cues';
import { beginsClause, phraseAfter, phraseBefore } from './phrases';
import {
  isAnd,
  isCalendar,
  isConjunction,
  isPreposition,
  isPronoun,
  leadsToVerb,
  opensPhrase,
  standsBetween,
} from './word-kinds';

/** How the subject of reporting words was found. */
export type SubjectWay = 'before' | 'after' | 'relative' | 'auxiliary' | 'carried' | 'clause';

export interface FoundSubject extends TokenSpan {
  readonly way: SubjectWay;
}

const MOST_BETWEEN = 9;
const FARTHEST_AUXILIARY = 14;
const FARTHEST_CLAUSE = 60;
/** Languages in which nothing but what was said follows the verb. */
const VERB_LAST = new Set(['fa']);
const WHEN = /^(?:yesterday|today|later|recently|once)$/u;
const LONGEST_RELATIVE = 12;
const LONGEST_OWN = 8;
const PARTICIPLE = /^\p{Ll}{2,}(?:ing|ed)$/u;

function found(span: TokenSpan | null, way: SubjectWay): FoundSubject | null {
  return span === null ? null : { ...span, way };
}

/** The subject of a reporting verb beside it; null where nothing beside it is surely one. */
export function subjectOf(scan: Scan, cue: FoundCue): FoundSubject | null {
  const { language } = scan.lexicon.pack;
  const own = subjectOfParticiple(scan, cue.first) ?? subjectBehindParticiple(scan, cue.first);
  if (own !== null) return own;
  const before = subjectBefore(scan, cue.first);
  if (before !== null && (language === 'en' || before.way === 'relative' || !isFronted(scan, before))) return before;
  return subjectBehind(scan, cue) ?? subjectOfAuxiliary(scan, cue);
}

/** `…, with Ann Roy calling it “…”`: the participle's own subject. */
function subjectOfParticiple(scan: Scan, at: number): FoundSubject | null {
  if (scan.lexicon.pack.language !== 'en' || !wordAtPlace(scan, at).endsWith('ing')) return null;
  for (let first = at - 1; first > 0 && at - first < LONGEST_OWN; first -= 1) {
    if (wordAtPlace(scan, first) === '' && signAtPlace(scan, first) !== '.') return null;
    if (wordAtPlace(scan, first - 1) !== 'with') continue;
    const phrase = phraseAfter(scan, first);
    return phrase !== null && phrase.last === at - 1 ? found(phrase, 'before') : null;
  }
  return null;
}

/** `Calling it “a farce,” Ann Roy left`: a participle that opens its sentence speaks of the subject behind its clause. */
function subjectBehindParticiple(scan: Scan, at: number): FoundSubject | null {
  const isFronted = at === sentenceStart(scan, at) && wordAtPlace(scan, at).endsWith('ing');
  if (scan.lexicon.pack.language !== 'en' || !isFronted) return null;
  for (let place = at + 1; place < at + FARTHEST_CLAUSE && inOneSentence(scan, place, at); place += 1) {
    const endsClause = signAtPlace(scan, place) === ',' || scan.tokens[place]?.quotation?.lastSign === ',';
    if (endsClause) return found(phraseAfter(scan, place + 1), 'clause');
  }
  return null;
}

/** `Am Montag sagte …`, `Dabei erklärte …`: what stands before the verb is no subject where a preposition opens it. */
function isFronted(scan: Scan, { first, last }: TokenSpan): boolean {
  if (isPronoun(scan, wordAtPlace(scan, last))) return false;
  return isPreposition(scan, wordAtPlace(scan, first - 1));
}

/** The subject in front of a verb that begins at a place, past auxiliaries; whom a relative clause speaks of. */
export function subjectBefore(scan: Scan, first: number): FoundSubject | null {
  const at = placeBeforeVerb(scan, first);
  if (at === null) return null;
  const word = wordAtPlace(scan, at);
  if (scan.lexicon.is('relatives', word) || isRelativeThat(scan, at)) return antecedent(scan, at);
  if (isComma(scan, at)) {
    // `Vik left, saying`: what stands before the comma is no subject.
    const isOther = wordAtPlace(scan, first).endsWith('ing') || scan.tokens[at - 1]?.kind === 'quotation';
    return isOther ? null : found(subjectBeforeComma(scan, at), 'before');
  }
  return subjectBeside(scan, first, at);
}

function subjectBeside(scan: Scan, first: number, at: number): FoundSubject | null {
  const phrase = phraseBefore(scan, at);
  // `gave a note to the board saying`: whom it was given to says nothing.
  const isGivenTo = phrase !== null && wordAtPlace(scan, phrase.first - 1) === 'to';
  if (isGivenTo && wordAtPlace(scan, first).endsWith('ing')) return null;
  const doer = phrase === null ? null : doerBefore(scan, first, phrase.first);
  if (doer !== null) return doer;
  const relative = relativeBefore(scan, phrase?.first ?? at);
  return relative === null ? found(phrase, 'before') : found(relative, 'before');
}

/** `Vik gave a speech blaming the crew`: a participle right behind an object speaks of the sentence’s subject. */
function doerBefore(scan: Scan, first: number, object: number): FoundSubject | null {
  if (scan.lexicon.pack.language !== 'en' || !wordAtPlace(scan, first).endsWith('ing')) return null;
  const start = sentenceStart(scan, first);
  const subject = object > start ? subjectOfSentence(scan, start, object) : null;
  return subject !== null && subject.last < object - 1 ? subject : null;
}

/** `a man who stood by the door said`: whom a relative clause without commas speaks of. */
function relativeBefore(scan: Scan, from: number): TokenSpan | null {
  if (scan.lexicon.pack.language !== 'en') return null;
  for (let at = from - 1; at > 0 && from - at < LONGEST_RELATIVE; at -= 1) {
    const token = scan.tokens[at];
    if (token?.kind !== 'word' || token.sentence !== scan.tokens[from]?.sentence) return null;
    if (!/^(?:who|whose)$/u.test(token.word)) continue;
    const head = phraseBefore(scan, at - 1);
    return head !== null && isNamed(scan, head) ? head : null;
  }
  return null;
}

function isNamed(scan: Scan, { first, last }: TokenSpan): boolean {
  if (opensPhrase(scan, wordAtPlace(scan, first)) || isPronoun(scan, wordAtPlace(scan, last))) return true;
  for (let at = first; at <= last; at += 1) if (scan.tokens[at]?.isCapital === true) return true;
  return last === first && wordAtPlace(scan, first).endsWith('s');
}

/** `a man that said`: behind a noun, and the verb follows at once. */
function isRelativeThat(scan: Scan, at: number): boolean {
  return wordAtPlace(scan, at) === 'that' && phraseBefore(scan, at - 1) !== null;
}

/** Whom a relative clause speaks of. */
function antecedent(scan: Scan, relative: number): FoundSubject | null {
  const last = isComma(scan, relative - 1) ? relative - 2 : relative - 1;
  const head = phraseBefore(scan, last);
  return head !== null && isNamed(scan, head) ? found(head, 'relative') : null;
}

/** The place in front of auxiliaries, adverbs, and when and where it was said. */
function placeBeforeVerb(scan: Scan, first: number): number | null {
  let at = first - 1;
  while (at >= 0 && first - at < MOST_BETWEEN) {
    if (scan.tokens[at]?.sentence !== scan.tokens[first]?.sentence) return null;
    const next = skippedBefore(scan, at);
    if (next === at) return at;
    at = next;
  }
  return at < 0 ? null : at;
}

function skippedBefore(scan: Scan, at: number): number {
  const word = wordAtPlace(scan, at);
  if (standsBetween(scan, at) && !scan.lexicon.is('pronouns', word)) return at - 1;
  const { language } = scan.lexicon.pack;
  if (language === 'de' || language === 'en') {
    const isWhen = isCalendar(word) || WHEN.test(word);
    if (isWhen) return isPreposition(scan, wordAtPlace(scan, at - 1)) ? at - 2 : at - 1;
  }
  return language === 'en' ? skippedInEnglish(scan, at) : at;
}

function skippedInEnglish(scan: Scan, at: number): number {
  if (isVerbBehindSubject(scan, at)) return at - 1;
  const word = wordAtPlace(scan, at);
  const isDocument = scan.lexicon.is('documents', word) || word === 'interview';
  return isDocument && wordAtPlace(scan, at - 2) === 'in' ? at - 3 : at;
}

/** `was heard to say`, `declined to say`: a small word right behind an auxiliary, a pronoun or a relative. */
function isVerbBehindSubject(scan: Scan, at: number): boolean {
  const [before, word] = [wordAtPlace(scan, at - 1), wordAtPlace(scan, at)];
  if (word === '' || isCapitalAt(scan, at) || /[^s]s$/u.test(word) || !mayBeVerb(scan, word)) return false;
  if (leadsToVerb(word) && wordAtPlace(scan, at + 1) === 'to') return true;
  const isBehindAuxiliary = scan.lexicon.is('between', before) && !standsBetween(scan, at);
  return isBehindAuxiliary || isSubjectWord(scan, before);
}

function mayBeVerb(scan: Scan, word: string): boolean {
  const { lexicon } = scan;
  if (isPreposition(scan, word) || isPronoun(scan, word) || isConjunction(scan, word) || isAnd(word)) return false;
  return !lexicon.is('relatives', word) && !lexicon.is('stops', word);
}

function isSubjectWord(scan: Scan, word: string): boolean {
  return (isPronoun(scan, word) && !opensPhrase(scan, word)) || word === 'who' || word === 'which';
}

/** `said Odd Vik`. English turns subject and verb only where the verb opens its clause. */
function subjectBehind(scan: Scan, cue: FoundCue): FoundSubject | null {
  const isEnglish = scan.lexicon.pack.language === 'en';
  if (VERB_LAST.has(scan.lexicon.pack.language)) return null;
  const isParticiple = wordAtPlace(scan, cue.first).endsWith('ing');
  if (isEnglish && (isParticiple || !opensItsClause(scan, cue) || signAtPlace(scan, cue.first - 1) === ';'))
    return null;
  const next = wordAtPlace(scan, cue.last + 1);
  if (next === '' || isConjunction(scan, next)) return null;
  const at = behindAdjuncts(scan, cue.last + 1, isEnglish);
  const head = phraseAfter(scan, at);
  if (head === null || scan.tokens[at]?.sentence !== scan.tokens[cue.last]?.sentence) return null;
  return found(withAppositionBehind(scan, head, false), 'after');
}

/** `sagte am Montag der Minister`, `dijo a la prensa el ministro`: past one adverb or preposition with its phrase. */
function behindAdjuncts(scan: Scan, from: number, isEnglish: boolean): number {
  let at = from;
  for (let count = 0; count < 3; count += 1) {
    const word = wordAtPlace(scan, at);
    const isAdverb = standsBetween(scan, at) || (!isEnglish && (isCalendar(word) || isStopAdverb(scan, at)));
    if (isAdverb) at += 1;
    else if (!isEnglish && isPreposition(scan, word)) {
      if (isCalendar(wordAtPlace(scan, at + 1))) at += 2;
      else at = (phraseAfter(scan, at + 1)?.last ?? at) + 1;
    } else break;
  }
  return at;
}

function isStopAdverb(scan: Scan, at: number): boolean {
  const word = wordAtPlace(scan, at);
  return scan.lexicon.is('stops', word) && !isConjunction(scan, word) && !isAnd(word);
}

/** `Klaus Ohm hat am Montag gesagt`: the subject beside the auxiliary, whatever stands between. */
function subjectOfAuxiliary(scan: Scan, cue: FoundCue): FoundSubject | null {
  if (scan.lexicon.pack.farAuxiliaries === '') return null;
  for (let at = cue.first - 1; at >= 0 && cue.first - at < FARTHEST_AUXILIARY; at -= 1) {
    const token = scan.tokens[at];
    if (token?.kind !== 'word' || token.sentence !== scan.tokens[cue.first]?.sentence) return null;
    if (!scan.lexicon.is('farAuxiliaries', token.word)) continue;
    const before = phraseBefore(scan, at - 1);
    if (before !== null && !isFronted(scan, before)) return found(before, 'auxiliary');
    return found(phraseAfter(scan, at + 1), 'auxiliary') ?? found(before, 'auxiliary');
  }
  return null;
}

/**
 * The subject with which the sentence of a place begins, for a verb that stands far from it (`Vik left, saying`, `Vik left
 * and said`). What is fronted before a comma is passed over.
 */
export function subjectOfSentence(scan: Scan, start: number, end: number): FoundSubject | null {
  let at = start;
  for (let count = 0; count < 3 && at < end; count += 1) {
    const word = wordAtPlace(scan, at);
    const isFrontedPart = isPreposition(scan, word) || scan.lexicon.is('stops', word) || PARTICIPLE.test(word);
    const head = isFrontedPart ? null : phraseAfter(scan, at);
    if (head !== null && head.last < end) return found(withAppositionBehind(scan, head, true), 'clause');
    const comma = nextComma(scan, at, end);
    if (comma === null) return null;
    at = comma + 1;
  }
  return null;
}

function nextComma(scan: Scan, from: number, end: number): number | null {
  for (let at = from; at < end && at - from < FARTHEST_CLAUSE; at += 1) {
    if (signAtPlace(scan, at) === ',' || (beginsClause(scan, at) && at > from && isComma(scan, at))) return at;
  }
  return null;
}
