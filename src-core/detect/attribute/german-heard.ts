import type { CueForm } from '../lexicon';
import { inOneSentence, sentenceStart, wordAtPlace, type Scan } from '../scan/scan';

const HEARD = /^(?:heißt|hieß)$/u;
const SPEAKS = /^(?:spricht|sprechen|sprach|sprachen)$/u;
const SPEAKING: CueForm = {
  words: [],
  particle: null,
  kind: 'verb',
  medium: 'speech',
  isAmbiguous: true,
  isAddressed: false,
  isImpersonal: false,
};
const FARTHEST = 10;

/** German `Das Boot heißt Lund`: a verb that reports only where `es` stands beside it, or as `wie es in dem Brief heißt`. */
export function isOnlyCalled(scan: Scan, at: number, { words }: CueForm): boolean {
  if (words.length > 1 || !HEARD.test(wordAtPlace(scan, at))) return false;
  for (let before = at - 1; at - before < FARTHEST && inOneSentence(scan, before, at); before -= 1) {
    if (wordAtPlace(scan, before) === 'es') return wordAtPlace(scan, before - 1) !== 'wie';
  }
  return true;
}

/** German `Von einem „schwarzen Tag“ sprach Vik`: a verb that reports where its sentence begins with `von`; null elsewhere. */
export function speakingOf(scan: Scan, at: number): CueForm | null {
  const word = wordAtPlace(scan, at);
  if (!SPEAKS.test(word) || scan.lexicon.pack.language !== 'de') return null;
  const start = sentenceStart(scan, at);
  const isFronted = /^(?:von|vom)$/u.test(wordAtPlace(scan, start)) && start < at - 1;
  return isFronted ? { ...SPEAKING, words: [word] } : null;
}
