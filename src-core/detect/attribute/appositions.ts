import { titleHeads } from '../../text/title-words';
import { inOneSentence, signAtPlace, wordAtPlace, type Scan } from '../scan/scan';
import type { TokenSpan } from '../scan/scan-token';
import { behindParenthesis, phraseBefore } from './phrases';
import {
  isAnd,
  isCalendar,
  isConjunction,
  isPreposition,
  isReportingVerb,
  opensPhrase,
  partsPhrases,
} from './word-kinds';

const LONGEST_STRETCH = 34;
const LONGEST_BEHIND = 16;
const PARTICIPLE = /^\p{Ll}{3,}ing$/u;
const DIGIT = /^\p{N}/u;
/** Behind a description they tell when, and belong to the verb. */
const WHEN = /^(?:after|before|during|since|until|nach|vor|seit|während|après|avant|depuis|tras|antes|desde)$/u;
const AGE = /^\d{1,3}$/u;
const COMMAS = new Set([',', '،', '՝', '–', '—', '-']);

export function isComma(scan: Scan, at: number): boolean {
  return COMMAS.has(signAtPlace(scan, at));
}

/** `Odd Vik, 54, the keeper of the lamp, said`: the name and what stands between the commas; without a relative clause. */
export function subjectBeforeComma(scan: Scan, comma: number): TokenSpan | null {
  let opening = commaBefore(scan, comma);
  if (opening === null) return wholeSegment(scan, comma);
  let last = comma - 1;
  for (;;) {
    if (AGE.test(wordAtPlace(scan, opening - 1)) && isComma(scan, opening - 2)) opening -= 2;
    const head = phraseBefore(scan, opening - 1);
    if (head === null) return null;
    if (!isAppositionOpener(scan, opening + 1)) return wholeSegment(scan, comma);
    if (isRelativeOpener(scan, opening + 1) || isGermanRelative(scan, opening + 1, last)) last = opening - 1;
    const further = furtherComma(scan, head);
    if (further === null) return { first: head.first, last };
    opening = further;
  }
}

/** The comma before a head that is itself in apposition to something before it. */
function furtherComma(scan: Scan, head: TokenSpan): number | null {
  const token = scan.tokens[head.first];
  if (!isComma(scan, head.first - 1) || token === undefined) return null;
  if (token.isCapital && !opensPhrase(scan, token.word) && !titleHeads.has(token.word)) return null;
  const before = phraseBefore(scan, head.first - 2);
  if (before === null || isPreposition(scan, wordAtPlace(scan, before.first - 1))) return null;
  return scan.tokens[before.first]?.isCapital === true ? head.first - 1 : null;
}

function commaBefore(scan: Scan, comma: number): number | null {
  const sentence = scan.tokens[comma]?.sentence;
  for (let at = comma - 1; at > 0 && comma - at < LONGEST_STRETCH; at -= 1) {
    const token = scan.tokens[at];
    if (token?.sentence !== sentence || token?.kind === 'quotation') return null;
    if (isComma(scan, at)) return at;
  }
  return null;
}

/** `Smith, said`: a name and nothing else before the comma. */
function wholeSegment(scan: Scan, comma: number): TokenSpan | null {
  const phrase = phraseBefore(scan, comma - 1);
  if (phrase === null || scan.tokens[phrase.last]?.isCapital !== true) return null;
  const isAlone = wordAtPlace(scan, phrase.first - 1) === '' || !inOneSentence(scan, phrase.first - 1, comma);
  return isAlone ? phrase : null;
}

/** German `…, die das Boot fand, sagte`: an article opens the clause and its verb ends it. */
function isGermanRelative(scan: Scan, first: number, last: number): boolean {
  const opens = /^(?:der|die|das|den|dem|deren|dessen|denen)$/u.test(wordAtPlace(scan, first));
  const isVerbLast = wordAtPlace(scan, last) !== '' && scan.tokens[last]?.isCapital === false;
  return scan.lexicon.pack.language === 'de' && opens && isVerbLast && last > first + 1;
}

function isRelativeOpener(scan: Scan, at: number): boolean {
  const word = wordAtPlace(scan, at);
  return scan.lexicon.is('relatives', word) || PARTICIPLE.test(word) || isPrepositionBeforeRelative(scan, at);
}

/** `in which`, `dont`. */
function isPrepositionBeforeRelative(scan: Scan, at: number): boolean {
  return isPreposition(scan, wordAtPlace(scan, at)) && scan.lexicon.is('relatives', wordAtPlace(scan, at + 1));
}

/** Whether what begins behind a comma may stand in apposition. */
export function isAppositionOpener(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token?.kind === 'quotation') return true;
  if (token?.kind !== 'word' || isConjunction(scan, token.word)) return isRelativeOpener(scan, at);
  if (isReportingVerb(scan, at)) return false;
  return !scan.lexicon.is('pronouns', token.word) || opensPhrase(scan, token.word);
}

/**
 * `said Odd Vik, the keeper.`: a phrase with what stands in apposition behind it, as far as the next comma or the end.
 * `closed`: the sentence goes on, so that without a closing comma it is the beginning of what was said.
 */
export function withAppositionBehind(scan: Scan, head: TokenSpan, closed: boolean): TokenSpan {
  const attached = withAttachment(scan, withParty(scan, head));
  if (!isComma(scan, attached.last + 1) || signAtPlace(scan, attached.last + 1) !== ',') return attached;
  const opener = scan.tokens[attached.last + 2];
  if (opener?.kind !== 'word') return attached;
  const isName = opener.isCapital && scan.tokens[attached.first]?.isCapital === false;
  if (!isName && !opensAppositionBehind(scan, attached.last + 2)) return attached;
  const end = endOfApposition(scan, attached.last + 2);
  if (end === null || (closed && !isComma(scan, end + 1))) return attached;
  return { first: attached.first, last: end };
}

/** `Odd Vik (Lib.)`: with what stands in brackets behind a name. English. */
function withParty(scan: Scan, { first, last }: TokenSpan): TokenSpan {
  const isName = scan.lexicon.pack.language === 'en' && scan.tokens[last]?.isCapital === true;
  return { first, last: isName ? behindParenthesis(scan, last + 1) - 1 : last };
}

function opensAppositionBehind(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token === undefined) return false;
  return (
    scan.lexicon.is('articles', token.word) ||
    titleHeads.has(token.word) ||
    DIGIT.test(token.word) ||
    isTitleNear(scan, at) ||
    isOffice(scan, at)
  );
}

/** `, deputy head of …`, `, chief economist at …`: small words up to a title. */
function isTitleNear(scan: Scan, at: number): boolean {
  return [1, 2, 3].some((step) => titleHeads.has(wordAtPlace(scan, at + step))) && !isReportingVerb(scan, at);
}

/** `, head of the union`, `, press secretary for the port`: small words that a name or a phrase ties. English. */
function isOffice(scan: Scan, at: number): boolean {
  if (scan.lexicon.pack.language !== 'en' || scan.tokens[at]?.isCapital !== false) return false;
  const isNoun = (place: number): boolean =>
    !partsPhrases(scan, place) && !isAdjunctWord(scan, wordAtPlace(scan, place));
  if (!isNoun(at) || PARTICIPLE.test(wordAtPlace(scan, at))) return false;
  const tie = [1, 2, 3].find((step) => !isNoun(at + step));
  return tie !== undefined && /^(?:of|at|for|with)$/u.test(wordAtPlace(scan, at + tie));
}

function isAdjunctWord(scan: Scan, word: string): boolean {
  const isSmall = isPreposition(scan, word) || isAnd(word) || scan.lexicon.is('links', word);
  return word === '' || isSmall || isCalendar(word) || scan.lexicon.is('pronouns', word);
}

function endOfApposition(scan: Scan, first: number): number | null {
  const sentence = scan.tokens[first]?.sentence;
  if (AGE.test(wordAtPlace(scan, first))) return first;
  for (let at = first; at - first < LONGEST_BEHIND; at += 1) {
    const next = scan.tokens[at + 1];
    if (next?.sentence !== sentence || endsAt(scan, at + 1)) return at;
    if (scan.lexicon.is('relatives', next?.word ?? '')) return beforeRelative(scan, { first, last: at });
    if (isReportingVerb(scan, at + 1) || isGermanVerb(scan, at + 1)) return null;
  }
  return null;
}

function endsAt({ tokens }: Scan, at: number): boolean {
  const token = tokens[at];
  return (
    token === undefined || token.kind === 'quotation' || (token.kind === 'sign' && /^[,.;:!?—–]$/u.test(token.word))
  );
}

/** `said Ruth Vik, a former pilot who …`: in English the description is over before its relative clause. */
function beforeRelative(scan: Scan, { first, last }: TokenSpan): number | null {
  return scan.lexicon.pack.language === 'en' && last > first ? last : null;
}

/** German says behind the verb where something was said: only where somebody comes from or works belongs to the mention. */
function mayAttach(scan: Scan, at: number): boolean {
  return scan.lexicon.pack.language !== 'de' || /^(?:aus|bei|beim)$/u.test(wordAtPlace(scan, at));
}

/** German: a small word behind a noun, that holds no noun phrase together, is the verb of a clause. */
function isGermanVerb(scan: Scan, at: number): boolean {
  const [before, token] = [scan.tokens[at - 1], scan.tokens[at]];
  if (scan.lexicon.pack.language !== 'de' || token?.kind !== 'word' || token.isCapital || before?.isCapital !== true)
    return false;
  const { word } = token;
  return !(scan.lexicon.is('links', word) || isPreposition(scan, word) || opensPhrase(scan, word) || isAnd(word));
}

/** `a professor at Yale University`: a preposition and a name behind a description. */
function withAttachment(scan: Scan, head: TokenSpan): TokenSpan {
  const at = head.last + 1;
  if (
    !isPreposition(scan, wordAtPlace(scan, at)) ||
    WHEN.test(wordAtPlace(scan, at)) ||
    isCalendar(wordAtPlace(scan, at + 1)) ||
    !mayAttach(scan, at) ||
    !opensPhrase(scan, wordAtPlace(scan, head.first))
  )
    return head;
  let last = at;
  const article = opensPhrase(scan, wordAtPlace(scan, at + 1)) ? 1 : 0;
  while (scan.tokens[last + 1 + article]?.isCapital === true && last - at < 6) last += 1;
  return last === at ? head : { first: head.first, last: last + article };
}
