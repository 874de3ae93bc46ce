import { inOneSentence, sentenceStart, signAtPlace, wordAtPlace, type Scan } from '../scan/scan';
import type { TokenSpan } from '../scan/scan-token';
import { phraseAfter } from './phrases';

const FARTHEST_CLAUSE = 60;
const LONGEST_OWN = 8;

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
  const isFronted = at === sentenceStart(scan, at) && wordAtPlace(scan, at).endsWith('ing');
  if (scan.lexicon.pack.language !== 'en' || !isFronted) return null;
  for (let place = at + 1; place < at + FARTHEST_CLAUSE && inOneSentence(scan, place, at); place += 1) {
    const endsClause = signAtPlace(scan, place) === ',' || scan.tokens[place]?.quotation?.lastSign === ',';
    if (endsClause) return phraseAfter(scan, place + 1);
  }
  return null;
}
