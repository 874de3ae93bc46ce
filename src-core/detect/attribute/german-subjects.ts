import { inOneSentence, opensSentence, sentenceStart, wordAtPlace, type Scan } from '../scan/scan';
import type { ScanToken, TokenSpan } from '../scan/scan-token';
import type { FoundCue } from './find-cues';
import { caseAt } from './german-cases';
import { documentBetween } from './impersonal-report';
import { phraseAfter, phraseBefore } from './phrases';
import { isPreposition } from './word-kinds';

const AUXILIARY = /^(?:wird|wurde|werden|wurden|worden|werde)$/u;
const PARTICIPLE = /^(?:\p{Ll}*ge\p{Ll}+|(?:be|er|ver|zer|ent|wider|wieder|unter|über)\p{Ll}+|\p{Ll}+iert)(?<=t|en)$/u;
const AGENT = /^(?:von|vom|durch|seitens)$/u;
const CITED = /^zitier(?:t|te|ten|en)$/u;
const FARTHEST = 20;
const MOST_OF_NAME = 5;

/** Whether a noun phrase stands in a case that no subject has: `den Plan`, `dem Sender`. */
export function isOblique(scan: Scan, { first }: TokenSpan): boolean {
  return scan.lexicon.pack.language === 'de' && caseAt(scan, first) === 'oblique';
}

/** `Begeistert`, `Skeptisch`: how something is said, with a capital because the sentence begins with it; no name ends in `-dt`. */
const MANNER =
  /^(?:(?:be|ent|er|ver|zer|ge|emp|über|ent)\p{Ll}{3,}(?<!d)t|(?:un)?zufrieden|\p{Ll}{3,}(?:isch|lich|ernd|igt|los|sam|haft))$/u;

/** German: whether a phrase before a verb is one word that tells how something is said. */
export function isManner(scan: Scan, { first, last }: TokenSpan): boolean {
  if (scan.lexicon.pack.language !== 'de' || first !== last) return false;
  return opensSentence(scan, first) && MANNER.test(wordAtPlace(scan, first));
}

/** Who says something and who passes it on, in a passive. */
export interface PassiveReport {
  readonly source: TokenSpan | null;
  readonly via: TokenSpan | null;
  readonly first: number;
  readonly last: number;
}

/** German: `wurde von der Ministerin bestätigt`, `Vik wird mit den Worten zitiert`; null where the verb is no passive. */
export function germanPassive(scan: Scan, cue: FoundCue): PassiveReport | null {
  if (scan.lexicon.pack.language !== 'de' || cue.particleAt !== null || !PARTICIPLE.test(wordAtPlace(scan, cue.last)))
    return null;
  const behind = AUXILIARY.test(wordAtPlace(scan, cue.last + 1)) ? cue.last + 1 : null;
  const auxiliary = behind ?? auxiliaryBefore(scan, cue.first);
  if (auxiliary === null) return null;
  const agent = agentBefore(scan, cue.first) ?? documentBetween(scan, sentenceStart(scan, cue.first), cue.first);
  const last = behind ?? cue.last;
  if (CITED.test(wordAtPlace(scan, cue.last))) return citedBy(scan, { first: auxiliary, last }, agent);
  return { source: agent, via: null, first: cue.first, last };
}

/** `wird Vik in der „Neuen Post“ zitiert`. */
function citedBy(scan: Scan, { first, last }: TokenSpan, via: TokenSpan | null): PassiveReport {
  const subject = first < last ? subjectOfAuxiliary(scan, first) : null;
  return { source: subject, via, first: Math.min(first, subject?.first ?? first), last };
}

function auxiliaryBefore(scan: Scan, first: number): number | null {
  for (let at = first - 1; at >= 0 && first - at < FARTHEST; at -= 1) {
    const token = scan.tokens[at];
    if (token === undefined || !inOneSentence(scan, at, first)) return null;
    if (isLongQuotation(token) || (token.kind === 'sign' && /^[,;:–—]$/u.test(token.word))) return null;
    if (AUXILIARY.test(token.word) && token.word !== 'worden') return at;
  }
  return null;
}

/** `zitierte das „Segelblatt“`: a few words in marks are a name. */
function isLongQuotation({ quotation }: ScanToken): boolean {
  return quotation !== null && quotation.words > MOST_OF_NAME;
}

function agentBefore(scan: Scan, first: number): TokenSpan | null {
  for (let at = first - 1; at >= 0 && first - at < FARTHEST; at -= 1) {
    if (scan.tokens[at]?.kind !== 'word' || !inOneSentence(scan, at, first)) return null;
    if (AUXILIARY.test(wordAtPlace(scan, at))) return null;
    const phrase = AGENT.test(wordAtPlace(scan, at)) ? phraseAfter(scan, at + 1) : null;
    if (phrase !== null && phrase.last < first) return phrase;
  }
  return null;
}

/** The phrase in front of an auxiliary, else the one behind it. */
function subjectOfAuxiliary(scan: Scan, auxiliary: number): TokenSpan | null {
  const before = phraseBefore(scan, auxiliary - 1);
  const isFronted = before !== null && isPreposition(scan, wordAtPlace(scan, before.first - 1));
  if (before !== null && !isFronted && !isOblique(scan, before)) return before;
  return phraseAfter(scan, auxiliary + 1);
}

/** German: `Die Zeitung zitiert den Minister mit den Worten`: whom they quote, and who they are. */
export function citing(scan: Scan, cue: FoundCue): PassiveReport | null {
  if (scan.lexicon.pack.language !== 'de' || !CITED.test(wordAtPlace(scan, cue.first))) return null;
  const next = phraseAfter(scan, cue.last + 1);
  if (next === null) return null;
  const second = phraseAfter(scan, next.last + 1);
  if (second !== null) return { source: second, via: next, first: cue.first, last: second.last };
  const via = phraseBefore(scan, cue.first - 1);
  return { source: next, via, first: via?.first ?? cue.first, last: next.last };
}
