import { isCapitalAt, wordAtPlace, type Scan } from '../scan/scan';
import type { TokenSpan } from '../scan/scan-token';
import { withAppositionBehind } from './appositions';
import { phraseAfter } from './phrases';
import type { QuoteReport } from './quote-report';
import { isPreposition, isPronoun, opensPhrase, partsPhrases, standsBetween } from './word-kinds';

/** German verbs that tell what something is or is called. */
const IS_OR_HAS =
  /^(?:heißt|heißen|hieß|hießen|ist|sind|war|waren|hat|haben|hatte|wird|werden|wurde|wurden|kann|soll|gilt|galt|liegt|lag|steht|stand|bleibt|kommt|kam|geht|ging|gibt|dient|diente|zeigt|findet|fand|erscheint|erschien|trägt|trug)$/u;
const VERB = /^\p{Ll}{2,}(?:ed|s|ing|id)$/u;

/** A verb that no list has, known by its place: `“…,” Vik thundered`, `“…,” thundered the mayor`. */
export function inferredReport(scan: Scan, begin: number): QuoteReport | null {
  const verb = wordAtPlace(scan, begin);
  if (verb === 'so' && scan.lexicon.pack.language === 'de') return taggedBy(scan, begin);
  if (verb === '') return null;
  return isVerbLike(scan, begin) ? verbThenSpeaker(scan, begin) : speakerThenVerb(scan, begin);
}

function verbThenSpeaker(scan: Scan, begin: number): QuoteReport | null {
  const source = phraseAfter(scan, begin + 1);
  if (source === null) return null;
  const opening = wordAtPlace(scan, source.first);
  const isNamed = isCapitalAt(scan, source.first) || opensPhrase(scan, opening) || isPronoun(scan, opening);
  return isNamed ? inferred(source, begin) : null;
}

function speakerThenVerb(scan: Scan, begin: number): QuoteReport | null {
  const source = phraseAfter(scan, begin);
  if (source === null) return null;
  const isName = isCapitalAt(scan, source.last) || isPronoun(scan, wordAtPlace(scan, begin));
  const at = standsBetween(scan, source.last + 1) ? source.last + 2 : source.last + 1;
  return isName && isVerbLike(scan, at) ? inferred(source, at) : null;
}

/** German `„…“, so Müller`, `„…“, so charakterisierte ihn Müller`. */
function taggedBy(scan: Scan, begin: number): QuoteReport | null {
  if (IS_OR_HAS.test(wordAtPlace(scan, begin + 1))) return null;
  const at = behindVerb(scan, begin + 1);
  const head = phraseAfter(scan, at);
  if (head !== null && at > begin + 1) return inferred(withAppositionBehind(scan, head, false), begin + 1);
  return head === null ? null : { ...inferred(withAppositionBehind(scan, head, false), begin), confidence: 0.93 };
}

/** Behind a verb in the past and its object. */
function behindVerb(scan: Scan, at: number): number {
  const word = wordAtPlace(scan, at);
  const isKnown = scan.lexicon.formsFrom(word).some(({ kind, words }) => kind === 'verb' && words.length === 1);
  if (isCapitalAt(scan, at) || !(isKnown || (/\p{Ll}{2,}ten?$/u.test(word) && isVerbLike(scan, at)))) return at;
  return /^(?:ihn|sie|es|ihm|ihr|sich|das|dies)$/u.test(wordAtPlace(scan, at + 1)) ? at + 2 : at + 1;
}

function inferred(source: TokenSpan, verb: number): QuoteReport {
  const rule = verb < source.first ? 'quote-then-verb' : 'quote-then-speaker';
  return { report: null, cue: { first: verb, last: verb }, source, place: 'after', rule, confidence: 0.75 };
}

function isVerbLike(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token?.kind !== 'word' || token.isCapital || !/^\p{L}/u.test(token.word)) return false;
  if (partsPhrases(scan, at) || isSmallWord(scan, token.word)) return false;
  return scan.lexicon.pack.language === 'en' ? VERB.test(token.word) : token.word.length > 3;
}

function isSmallWord(scan: Scan, word: string): boolean {
  if (isPreposition(scan, word) || opensPhrase(scan, word) || isPronoun(scan, word)) return true;
  return scan.lexicon.is('links', word) || (scan.lexicon.pack.language === 'de' && IS_OR_HAS.test(word));
}
