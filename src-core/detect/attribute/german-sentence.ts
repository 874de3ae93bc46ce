import { inOneSentence, isCapitalAt, opensSentence, signAtPlace, wordAtPlace, type Scan } from '../scan/scan';
import type { TokenSpan } from '../scan/scan-token';
import { behindAdjuncts } from './behind-adjuncts';
import { caseAt } from './german-cases';
import { behindSmallWords, sureSubjectBehind } from './german-order';
import { phraseAfter } from './phrases';
import { isAnd, isCalendar, isPreposition, isPronoun, opensPhrase, partsPhrases } from './word-kinds';

const FINITE =
  /^(?:ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|kann|können|konnte|konnten|will|wollen|wollte|wollten|soll|sollen|sollte|sollten|muss|müssen|musste|mussten|darf|dürfen|durfte|mag|mochte)$/u;
const NO_VERB = /(?:lich|isch|ig|sam|bar|los|voll|weise|maßen|wärts|ens|ngs|mals)$/u;
const SUBORDINATES = /^(?:nachdem|als|wenn|weil|obwohl|während|da|bevor|seit|seitdem|obgleich|indem|falls|sobald)$/u;
const ZERO = /^(?:und|aber|denn|oder|sondern)$/u;
const FARTHEST_VERB = 24;
const SHORTEST_VERB = 3;

/**
 * German: the subject of a sentence that has its verb second, where something else stands before the verb (`Hier wurde der
 * Minister deutlich`); null where the sentence begins with what may be its subject.
 */
export function subjectBehindVerb(scan: Scan, start: number, end: number): TokenSpan | null {
  const from = ZERO.test(wordAtPlace(scan, start)) ? start + 1 : start;
  const head = opensAsObject(scan, from) ? null : phraseAfter(scan, from);
  const verb = verbOfSentence(scan, head === null ? from : head.last + 1, end);
  if (verb === null) return null;
  const headCase = head === null ? 'oblique' : caseAt(scan, head.first);
  if (headCase === 'nominative') return null;
  const sure = sureSubjectBehind(scan, verb);
  return sure ?? (headCase === 'either' ? null : nextSubject(scan, verb));
}

/** The first phrase behind a verb and when and where, past one in a case that no subject has. */
function nextSubject(scan: Scan, verb: number): TokenSpan | null {
  const phrase = phraseAfter(scan, behindSmallWords(scan, behindAdjuncts(scan, verb + 1, false)));
  const isOther = phrase !== null && caseAt(scan, phrase.first) === 'oblique';
  return isOther ? phraseAfter(scan, phrase.last + 1) : phrase;
}

/** Whether what a sentence begins with is no subject, though a phrase stands there: `für die Leute`, `von hier`. */
function opensAsObject(scan: Scan, at: number): boolean {
  const word = wordAtPlace(scan, at);
  return isPreposition(scan, word) || (scan.lexicon.is('links', word) && !opensPhrase(scan, word));
}

/** The finite verb of a sentence with something before it, by its place: behind the first noun or adverb; null where none surely is. */
function verbOfSentence(scan: Scan, from: number, end: number): number | null {
  let at = SUBORDINATES.test(wordAtPlace(scan, from)) ? behindComma(scan, from, end) : from;
  for (; at < Math.min(end, from + FARTHEST_VERB) && inOneSentence(scan, at, from); at += 1) {
    if (signAtPlace(scan, at) === ':') return null;
    if (mayBeFinite(scan, at)) return at;
  }
  return null;
}

function behindComma(scan: Scan, from: number, end: number): number {
  for (let at = from; at < end; at += 1) if (signAtPlace(scan, at) === ',') return at + 1;
  return end;
}

/** A small word behind a noun, a name or an adverb, that nothing else is. */
function mayBeFinite(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token?.kind !== 'word' || token.isCapital || opensSentence(scan, at)) return false;
  if (FINITE.test(token.word)) return true;
  const isBehindNoun = isCapitalAt(scan, at - 1) || scan.tokens[at - 1]?.kind !== 'word';
  return isBehindNoun && !isSmallWord(scan, at);
}

function isSmallWord(scan: Scan, at: number): boolean {
  const word = wordAtPlace(scan, at);
  if (word.length < SHORTEST_VERB || NO_VERB.test(word) || isCalendar(word)) return true;
  if (isPreposition(scan, word) || opensPhrase(scan, word) || isPronoun(scan, word) || isAnd(word)) return true;
  return scan.lexicon.is('links', word) || (partsPhrases(scan, at) && scan.lexicon.is('stops', word));
}
