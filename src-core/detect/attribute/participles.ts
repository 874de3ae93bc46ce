import { inOneSentence, sentenceStart, signAtPlace, wordAtPlace, type Scan } from '../scan/scan';
import type { TokenSpan } from '../scan/scan-token';
import { phraseAfter } from './phrases';

const FARTHEST_CLAUSE = 60;
const LONGEST_OWN = 8;
/** How the participles end with which a sentence may open: `Calling it …, Vik left`, `Qualifiant la mesure de …, le maire`. */
const OPENING: Readonly<Record<string, RegExp>> = { en: /ing$/u, fr: /ant$/u, es: /[aei]ndo$/u };

/** `…, with Ann Roy calling it “…”`: the participle's own subject. */
export function participleOwner(scan: Scan, at: number): TokenSpan | null {
  if (scan.lexicon.pack.language !== 'en' || !wordAtPlace(scan, at).endsWith('ing')) return null;
  for (let first = at - 1; first > 0 && at - first < LONGEST_OWN; first -= 1) {
    if (wordAtPlace(scan, first) === '' && signAtPlace(scan, first) !== '.') return null;
    if (wordAtPlace(scan, first - 1) !== 'with') continue;
    const phrase = phraseAfter(scan, first);
    return phrase !== null && phrase.last === at - 1 ? phrase : null;
  }
  return null;
}

/** `Calling it “a farce,” Ann Roy left`: a participle that opens its sentence speaks of the subject behind its clause. */
export function subjectOfOpening(scan: Scan, at: number): TokenSpan | null {
  const ending = OPENING[scan.lexicon.pack.language];
  if (ending === undefined || at !== sentenceStart(scan, at) || !ending.test(wordAtPlace(scan, at))) return null;
  for (let place = at + 1; place < at + FARTHEST_CLAUSE && inOneSentence(scan, place, at); place += 1) {
    const endsClause = signAtPlace(scan, place) === ',' || scan.tokens[place]?.quotation?.lastSign === ',';
    if (endsClause) return phraseAfter(scan, place + 1);
  }
  return null;
}
