import { inOneSentence, isCapitalAt, sentenceStart, signAtPlace, wordAtPlace, type Scan } from '../scan/scan';
import type { TokenSpan } from '../scan/scan-token';
import { auxiliariesStart, type FoundCue } from './find-cues';
import { caseAt } from './german-cases';
import { phraseAfter } from './phrases';
import { isAnd, isConjunction } from './word-kinds';

const PARTICIPLE =
  /^(?:\p{Ll}*ge\p{Ll}+|(?:be|emp|er|ver|zer|ent|wider|wieder|unter|über)\p{Ll}+|\p{Ll}+iert)(?<=t|en)$/u;
/** What may stand between a verb and its subject. */
const BETWEEN = /^(?:sich|es|ihn|ihm|ihnen|uns|mir|mich|auch|dann|nun|aber|jedoch)$/u;
const MODAL =
  /^(?:will|wollen|wollte|wollten|kann|können|konnte|konnten|soll|sollen|sollte|sollten|muss|müssen|musste|mussten|darf|durfte|mag|mochte|möchte|möchten|würde|würden)$/u;
const FARTHEST_AUXILIARY = 24;
const LONGEST_APPOSITION = 24;
const LONGEST_OPENED = 14;

/**
 * German: the auxiliary on which a participle at the end of its clause hangs (`hatte die Pläne des Verbandes kritisiert`), where
 * other words stand between them; null where the verb is finite itself.
 */
export function finiteVerb(scan: Scan, cue: FoundCue): TokenSpan | null {
  const hangsOn = cue.form.particle === null ? auxiliaryOf(scan, wordAtPlace(scan, cue.last)) : null;
  if (hangsOn === null || !endsClause(scan, cue.last)) return null;
  let commas = 0;
  for (let at = auxiliariesStart(scan, cue.first) - 1; at >= 0 && cue.first - at < FARTHEST_AUXILIARY; at -= 1) {
    if (partsClauses(scan, at, cue.first)) return null;
    if (/^[,–—]$/u.test(signAtPlace(scan, at))) commas += 1;
    // What stands in apposition has a comma before and behind it.
    if (scan.lexicon.is('farAuxiliaries', wordAtPlace(scan, at)))
      return commas % 2 === 0 ? { first: at, last: at } : null;
  }
  return null;
}

/** What tells the verbs on which a form hangs; null where it is finite. */
function auxiliaryOf({ lexicon }: Scan, word: string): ((auxiliary: string) => boolean) | null {
  if (PARTICIPLE.test(word))
    return (other) => lexicon.is('farAuxiliaries', other) || (word.endsWith('en') && MODAL.test(other));
  return word.endsWith('en') ? (other) => MODAL.test(other) : null;
}

function partsClauses(scan: Scan, at: number, cue: number): boolean {
  if (!inOneSentence(scan, at, cue) || /^[:;]$/u.test(signAtPlace(scan, at))) return true;
  return isConjunction(scan, wordAtPlace(scan, at));
}

function endsClause(scan: Scan, at: number): boolean {
  const next = wordAtPlace(scan, at + 1);
  return next === '' || isAnd(next) || isConjunction(scan, next) || !inOneSentence(scan, at, at + 1);
}

/** The place behind the small words that may stand between a German verb and its subject. */
export function behindSmallWords(scan: Scan, from: number): number {
  let at = from;
  while (at < from + 2 && BETWEEN.test(wordAtPlace(scan, at))) at += 1;
  return at;
}

/** German: the phrase behind a finite verb that by its case is surely the subject: `lobte er`, `stellte der Minister`; null elsewhere. */
export function sureSubjectBehind(scan: Scan, verb: number): TokenSpan | null {
  const at = behindSmallWords(scan, verb + 1);
  if (!inOneSentence(scan, at, verb) || caseAt(scan, at) !== 'nominative') return null;
  return phraseAfter(scan, at);
}

/** German: `wie ein Sprecher am Abend sagte`: the subject of a clause that `wie` opens and a verb ends; null elsewhere. */
export function openerSubject(scan: Scan, verb: number): TokenSpan | null {
  if (!endsClause(scan, verb)) return null;
  for (let at = verb - 1; at >= 0 && verb - at < LONGEST_OPENED && inOneSentence(scan, at, verb); at -= 1) {
    if (scan.tokens[at]?.kind !== 'word') return null;
    if (!scan.lexicon.is('asOpeners', wordAtPlace(scan, at))) continue;
    const phrase = phraseAfter(scan, behindSmallWords(scan, at + 1));
    return phrase !== null && phrase.last < verb && caseAt(scan, phrase.first) !== 'oblique' ? phrase : null;
  }
  return null;
}

/** German: `Ole Vik, ein Sprecher der Initiative „Kai“ (IK), lobte …`: what a sentence begins with, up to the comma before its verb. */
export function headBeforeVerb(scan: Scan, verb: number): TokenSpan | null {
  if (signAtPlace(scan, verb - 1) !== ',') return null;
  const start = sentenceStart(scan, verb);
  const head = verb - start > LONGEST_APPOSITION ? null : phraseAfter(scan, start);
  if (head === null || head.last >= verb - 2 || signAtPlace(scan, head.last + 1) !== ',') return null;
  if (caseAt(scan, head.first) === 'oblique') return null;
  return { first: head.first, last: isRelative(scan, head.last + 2, verb - 2) ? head.last : verb - 2 };
}

/** German: whether what stands between two commas is a relative clause: an article opens it and a verb ends it. */
function isRelative(scan: Scan, first: number, last: number): boolean {
  const opens = /^(?:der|die|das|den|dem|deren|dessen|denen|welche[rsmn]?)$/u.test(wordAtPlace(scan, first));
  return opens && scan.tokens[last]?.kind === 'word' && !isCapitalAt(scan, last);
}
