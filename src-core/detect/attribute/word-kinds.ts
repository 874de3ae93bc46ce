import { CALENDAR_WORDS } from '../../text/common-words';
import { LANGUAGE_PACKS } from '../packs/all';
import { inOneSentence, wordAtPlace, type Scan } from '../scan/scan';

const AND = new Set([
  ...['and', 'et', 'und', 'sowie', 'y', 'e', 'и', 'և', 'ու', 'و', '&'],
  ...LANGUAGE_PACKS.flatMap(({ ands = '' }) => ands.split(/\s+/u)).filter((word) => word !== ''),
]);
const ADVERB = /^\p{Ll}{3,}ly$/u;
const NO_ADVERBS = new Set([
  'family',
  'assembly',
  'ally',
  'supply',
  'monopoly',
  'july',
  'italy',
  'reply',
  'daily',
  'weekly',
]);
const DAY_PART = /^(?:morning|afternoon|evening|night)$/u;
const LEADS_TO_VERB =
  /^(?:declined|refused|failed|continued?|continues|managed|began|begins|tried|tries|attempted|chose|hastened|proceeded|sought)$/u;
const OBJECT = /^(?:l|lo|la|le|les|nous|nos|se|s|ya|ihm|es|mir|uns)$/u;
const YEAR = /^(?:1[5-9]|20)\d\d$/u;

export function isAnd(word: string): boolean {
  return AND.has(word);
}

/** A day, a month or a year. */
export function isCalendar(word: string): boolean {
  return CALENDAR_WORDS.has(word) || YEAR.test(word) || DAY_PART.test(word);
}

export function isPreposition({ lexicon }: Scan, word: string): boolean {
  return lexicon.is('prepositions', word);
}

export function isPronoun({ lexicon }: Scan, word: string): boolean {
  return lexicon.is('pronouns', word);
}

/** An article, a possessive, a numeral: a noun phrase opens with it. */
export function opensPhrase({ lexicon }: Scan, word: string): boolean {
  return lexicon.is('articles', word) || lexicon.is('determiners', word);
}

export function isConjunction({ lexicon }: Scan, word: string): boolean {
  return lexicon.is('conjunctions', word) || lexicon.is('keptConjunctions', word);
}

/** A word that may stand between a subject and its verb: an auxiliary, a negation, an adverb. */
export function standsBetween(scan: Scan, at: number): boolean {
  const word = wordAtPlace(scan, at);
  if (word === '') return false;
  if (scan.lexicon.is('between', word)) return true;
  return scan.lexicon.pack.language === 'en' && ADVERB.test(word) && !NO_ADVERBS.has(word);
}

/** `managed to say`: an English verb with which another makes one. */
export function leadsToVerb(word: string): boolean {
  return LEADS_TO_VERB.test(word);
}

/** A verb that does nothing but report: no noun phrase holds it. */
export function isReportingVerb({ lexicon, tokens }: Scan, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.isCapital) return false;
  return lexicon
    .formsFrom(token.word)
    .some(({ words, kind, isAmbiguous }) => kind === 'verb' && words.length === 1 && !isAmbiguous);
}

/** Whether no noun phrase of a speaker goes over this word. */
export function partsPhrases(scan: Scan, at: number): boolean {
  const word = wordAtPlace(scan, at);
  const { lexicon } = scan;
  return (
    lexicon.is('stops', word) ||
    lexicon.is('relatives', word) ||
    lexicon.is('asOpeners', word) ||
    isConjunction(scan, word) ||
    standsBetween(scan, at) ||
    isReportingVerb(scan, at)
  );
}

/** Whether a word may stand behind reporting words without being what was said: when, where, to whom. */
export function isAdjunct(scan: Scan, at: number): boolean {
  const word = wordAtPlace(scan, at);
  return isPreposition(scan, word) || isCalendar(word) || standsBetween(scan, at) || scan.lexicon.is('stops', word);
}

/** The word that opens a report set into what it reports (`comme l’a dit …`), before its verb and the verb's object; null elsewhere. */
export function asOpenerBefore(scan: Scan, first: number): number | null {
  let at = first - 1;
  while (OBJECT.test(wordAtPlace(scan, at)) && !scan.lexicon.is('asOpeners', wordAtPlace(scan, at))) at -= 1;
  return scan.lexicon.is('asOpeners', wordAtPlace(scan, at)) && inOneSentence(scan, at, first) ? at : null;
}
