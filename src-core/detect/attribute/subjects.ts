import { inOneSentence, isCapitalAt, sentenceStart, signAtPlace, wordAtPlace, type Scan } from '../scan/scan';
import type { TokenSpan } from '../scan/scan-token';
import { isComma, subjectBeforeComma, withAppositionBehind } from './appositions';
import { auxiliariesStart, opensItsClause, type FoundCue } from './find-cues';
import { behindAdjuncts } from './behind-adjuncts';
import { caseAt } from './german-cases';
import { finiteVerb, headBeforeVerb, openerSubject, sureSubjectBehind } from './german-order';
import { subjectBehindVerb } from './german-sentence';
import { isManner, isOblique } from './german-subjects';
import { isNameInMarks } from './names-in-marks';
import { phraseBeforeInsert } from './inserts';
import { participleOwner, subjectOfOpening } from './participles';
import { beginsClause, phraseAfter, phraseBefore } from './phrases';
import { speakerOfTag } from './russian-subjects';
import {
  asOpenerBefore,
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
const WHEN = /^(?:yesterday|today|later|earlier|recently|once)$/u;
/** `this month`, `last week`. */
const STRETCH_OF_TIME = /^(?:day|week|weekend|month|year|night|spring|summer|fall|autumn|winter)$/u;
const LONGEST_RELATIVE = 12;
const BE = /^(?:is|are|was|were|be|been|being)$/u;
const OPENS_CLAUSE = /^(?:where|when|while|as|because|after|before|that)$/u;
const PARTICIPLE = /^\p{Ll}{2,}(?:ing|ed)$/u;

function found(span: TokenSpan | null, way: SubjectWay): FoundSubject | null {
  return span === null ? null : { ...span, way };
}

/** The subject of a reporting verb beside it; null where nothing beside it is surely one. */
export function subjectOf(scan: Scan, cue: FoundCue): FoundSubject | null {
  const { language } = scan.lexicon.pack;
  const own = found(participleOwner(scan, cue.first), 'before') ?? found(subjectOfOpening(scan, cue.first), 'clause');
  if (own !== null) return own;
  const tagged = found(speakerOfTag(scan, cue), 'after');
  if (tagged !== null) return tagged;
  if (language === 'de') return germanSubject(scan, cue);
  const before = subjectBefore(scan, cue.first);
  if (before !== null && (language === 'en' || before.way === 'relative' || maySpeak(scan, before))) return before;
  return subjectBehind(scan, cue) ?? subjectOfAuxiliary(scan, cue);
}

/** German: by the case of what stands beside the finite verb, else in front of the verb before behind it. */
function germanSubject(scan: Scan, cue: FoundCue): FoundSubject | null {
  const finite = finiteVerb(scan, cue);
  const verb = finite ?? cue;
  const subject = subjectBesideFinite(scan, verb) ?? subjectBehind(scan, verb) ?? subjectOfAuxiliary(scan, cue);
  return finite === null || subject === null ? subject : { ...subject, way: 'auxiliary' };
}

function subjectBesideFinite(scan: Scan, verb: TokenSpan): FoundSubject | null {
  const before = subjectBefore(scan, verb.first);
  if (before?.way === 'relative') return before;
  const isSure = before !== null && maySpeak(scan, before);
  const sure = isSure && caseAt(scan, before.first) === 'nominative' ? null : sureSubjectBehind(scan, verb.last);
  if (sure !== null) return found(withAppositionBehind(scan, sure, false), 'after');
  if (isSure) return before;
  return found(openerSubject(scan, verb.first) ?? headBeforeVerb(scan, verb.first), 'before');
}

function maySpeak(scan: Scan, span: TokenSpan): boolean {
  return !isFronted(scan, span) && !isOblique(scan, span) && !isManner(scan, span);
}

/** `Am Montag sagte …`, `Dabei erklärte …`: what stands before the verb is no subject where a preposition opens it. */
function isFronted(scan: Scan, { first, last }: TokenSpan): boolean {
  if (isPronoun(scan, wordAtPlace(scan, last))) return false;
  return isPreposition(scan, wordAtPlace(scan, first - 1)) || isInFrontedPhrase(scan, first);
}

/** German `Bei einem Treffen der Minister sagte …`: but one phrase stands before the verb, and a preposition opens it. */
function isInFrontedPhrase(scan: Scan, first: number): boolean {
  if (scan.lexicon.pack.language !== 'de') return false;
  const start = sentenceStart(scan, first);
  const opening = wordAtPlace(scan, start);
  // `Als Irrweg bezeichnete …`
  if (!(isPreposition(scan, opening) || opening === 'als') || start === first) return false;
  for (let at = start; at < first; at += 1) if (scan.tokens[at]?.kind !== 'word') return false;
  return true;
}

/** The subject in front of a verb that begins at a place, past auxiliaries; whom a relative clause speaks of. */
export function subjectBefore(scan: Scan, first: number): FoundSubject | null {
  const at = placeBeforeVerb(scan, first);
  if (at === null) return null;
  const word = wordAtPlace(scan, at);
  if (scan.lexicon.is('relatives', word) || isRelativeThat(scan, at)) return antecedent(scan, at);
  if (isComma(scan, at)) return found(phraseBeforeInsert(scan, at), 'before') ?? subjectWithApposition(scan, at, first);
  return subjectBeside(scan, first, at);
}

function subjectBeside(scan: Scan, first: number, at: number): FoundSubject | null {
  const phrase = phraseBefore(scan, at);
  // `gave a note to the board saying`: whom it was given to says nothing.
  const isGivenTo = phrase !== null && wordAtPlace(scan, phrase.first - 1) === 'to';
  if (isGivenTo && wordAtPlace(scan, first).endsWith('ing')) return null;
  const opener = phrase === null ? null : relativeArticle(scan, phrase, first);
  if (opener !== null) return antecedent(scan, opener);
  const doer = phrase === null ? null : doerBefore(scan, first, phrase.first);
  if (doer !== null) return doer;
  const relative = relativeBefore(scan, phrase?.first ?? at);
  return relative === null ? found(phrase, 'before') : found(relative, 'before');
}

/** `Vik gave a speech blaming the crew`: a participle right behind an object speaks of the sentence’s subject. */
function doerBefore(scan: Scan, first: number, object: number): FoundSubject | null {
  if (scan.lexicon.pack.language !== 'en' || !wordAtPlace(scan, first).endsWith('ing')) return null;
  if (BE.test(wordAtPlace(scan, auxiliariesStart(scan, first)))) return null;
  const start = startOfOwnClause(scan, object);
  const subject = object > start ? subjectOfSentence(scan, start, object) : null;
  return subject !== null && subject.last < object - 1 ? subject : null;
}

/** `in the hall, where she gave a speech blaming Vik`: behind the word that opens the clause of a place. */
function startOfOwnClause(scan: Scan, place: number): number {
  for (let at = place - 1; at > 0 && place - at < LONGEST_RELATIVE && inOneSentence(scan, at, place); at -= 1) {
    if (scan.tokens[at]?.kind !== 'word') break;
    if (OPENS_CLAUSE.test(wordAtPlace(scan, at))) return at + 1;
  }
  return sentenceStart(scan, place);
}

function subjectWithApposition(scan: Scan, comma: number, verb: number): FoundSubject | null {
  // `Vik left, saying`: what stands before the comma is no subject.
  if (wordAtPlace(scan, verb).endsWith('ing') || scan.tokens[comma - 1]?.kind === 'quotation') return null;
  return found(subjectBeforeComma(scan, comma), 'before');
}

/** German `…, der das Boot fand, sagte` has its verb at the end: where the article opens a relative clause; null elsewhere. */
function relativeArticle(scan: Scan, phrase: TokenSpan, verb: number): number | null {
  const isArticle = /^(?:der|die|das|den|dem)$/u.test(wordAtPlace(scan, phrase.first));
  const isLast = wordAtPlace(scan, verb + 1) === '' || !inOneSentence(scan, verb, verb + 1);
  const isOpen = signAtPlace(scan, phrase.first - 1) === ',' && opensPhrase(scan, wordAtPlace(scan, phrase.first + 1));
  return scan.lexicon.pack.language === 'de' && isArticle && isLast && isOpen ? phrase.first : null;
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
  if (STRETCH_OF_TIME.test(word) && /^(?:this|last|next|that)$/u.test(wordAtPlace(scan, at - 1))) return at - 2;
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
function subjectBehind(scan: Scan, cue: TokenSpan): FoundSubject | null {
  const isEnglish = scan.lexicon.pack.language === 'en';
  if (scan.lexicon.pack.verbLast === true) return null;
  const isParticiple = wordAtPlace(scan, cue.first).endsWith('ing');
  if (isEnglish && (isParticiple || !opensItsClause(scan, cue) || signAtPlace(scan, cue.first - 1) === ';'))
    return null;
  if (!mayOpenSubject(scan, cue.last + 1)) return null;
  const at = behindAdjuncts(scan, cue.last + 1, isEnglish);
  const head = behindOblique(scan, phraseAfter(scan, at));
  if (head === null || scan.tokens[at]?.sentence !== scan.tokens[cue.last]?.sentence) return null;
  // `Comme l’a dit Vik, le port …`: what follows the comma is what was said.
  const opener = asOpenerBefore(scan, auxiliariesStart(scan, cue.first));
  const isOpened = opener !== null && opener <= sentenceStart(scan, cue.first) + 2;
  return found(withAppositionBehind(scan, head, isOpened), 'after');
}

function mayOpenSubject(scan: Scan, at: number): boolean {
  const word = wordAtPlace(scan, at);
  return word === '' ? isNameInMarks(scan, at) : !isConjunction(scan, word);
}

/** `sagte dem Sender der Minister` */
function behindOblique(scan: Scan, span: TokenSpan | null): TokenSpan | null {
  return span !== null && isOblique(scan, span) ? phraseAfter(scan, span.last + 1) : span;
}

/** `Klaus Ohm hat am Montag gesagt`: the subject beside the auxiliary, whatever stands between. */
function subjectOfAuxiliary(scan: Scan, cue: FoundCue): FoundSubject | null {
  if (scan.lexicon.pack.farAuxiliaries === '') return null;
  for (let at = cue.first - 1; at >= 0 && cue.first - at < FARTHEST_AUXILIARY; at -= 1) {
    const token = scan.tokens[at];
    if (token === undefined || token.kind === 'sign' || !inOneSentence(scan, at, cue.first)) return null;
    if (!scan.lexicon.is('farAuxiliaries', token.word)) continue;
    const before = phraseBefore(scan, at - 1);
    if (before !== null && maySpeak(scan, before)) return found(before, 'auxiliary');
    return found(phraseAfter(scan, at + 1), 'auxiliary') ?? found(before, 'auxiliary');
  }
  return null;
}

/**
 * The subject with which the sentence of a place begins, for a verb that stands far from it (`Vik left, saying`, `Vik left
 * and said`). What is fronted before a comma is passed over.
 */
export function subjectOfSentence(scan: Scan, start: number, end: number): FoundSubject | null {
  const behind = scan.lexicon.pack.language === 'de' ? subjectBehindVerb(scan, start, end) : null;
  if (behind !== null && behind.last < end) return found(withAppositionBehind(scan, behind, false), 'clause');
  let at = start;
  for (let count = 0; count < 3 && at < end; count += 1) {
    const head = headAt(scan, at);
    if (head !== null && head.last < end) return found(withAppositionBehind(scan, head, true), 'clause');
    const comma = nextComma(scan, at, end);
    if (comma === null) return null;
    at = comma + 1;
  }
  return null;
}

/** The phrase at a place that may be a subject; null where something else is fronted there. */
function headAt(scan: Scan, at: number): TokenSpan | null {
  const word = wordAtPlace(scan, at);
  if (isPreposition(scan, word) || scan.lexicon.is('stops', word) || PARTICIPLE.test(word)) return null;
  const head = phraseAfter(scan, at);
  return head !== null && isOblique(scan, head) ? null : head;
}

function nextComma(scan: Scan, from: number, end: number): number | null {
  for (let at = from; at < end && at - from < FARTHEST_CLAUSE; at += 1) {
    if (signAtPlace(scan, at) === ',' || (beginsClause(scan, at) && at > from && isComma(scan, at))) return at;
  }
  return null;
}
