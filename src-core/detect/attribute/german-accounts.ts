import type { CueForm } from '../lexicon';
import { wordAtPlace, type Scan } from '../scan/scan';
import { phraseAfter } from './phrases';

/** What somebody is reported by behind `nach`, where it is named itself: `nach einem Bericht des Senders`. */
export const ACCOUNT: CueForm = {
  words: ['nach'],
  particle: null,
  kind: 'according',
  medium: null,
  isAmbiguous: false,
  isAddressed: false,
};

const NOUN =
  /(?:angaben|berichte?n?|meldung(?:en)?|informationen|schätzung(?:en)?|umfragen?|studien?|hochrechnung(?:en)?|aussagen?|erkenntnissen?|prognosen?|mitteilung|darstellung|berechnungen|statistik)$/u;

/** German: whether `nach` at a place stands before a report, a survey, somebody's figures; `nach eigenen Angaben` is nobody's. */
export function isAccount(scan: Scan, at: number): boolean {
  if (wordAtPlace(scan, at) !== 'nach' || scan.lexicon.pack.language !== 'de') return false;
  const phrase = phraseAfter(scan, at + 1);
  if (phrase === null || /^eigene[nr]$/u.test(wordAtPlace(scan, at + 1))) return false;
  for (let place = phrase.first; place <= Math.min(phrase.last, phrase.first + 3); place += 1) {
    if (scan.tokens[place]?.isCapital === true) return NOUN.test(wordAtPlace(scan, place));
  }
  return false;
}
