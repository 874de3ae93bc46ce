import type { CueForm } from '../lexicon';
import { titleHeads } from '../../text/title-words';
import { opensSentence, signAtPlace, wordAtPlace, type Scan } from '../scan/scan';
import { phraseAfter } from './phrases';

/** What somebody is reported by behind `nach`, where it is named itself: `nach einem Bericht des Senders`. */
export const ACCOUNT: CueForm = {
  words: ['nach'],
  particle: null,
  kind: 'according',
  medium: null,
  isAmbiguous: false,
  isAddressed: false,
  isImpersonal: false,
};

const NOUN =
  /(?:angaben|berichte?n?|meldung(?:en)?|informationen|schätzung(?:en)?|umfragen?|studien?|hochrechnung(?:en)?|aussagen?|erkenntnissen?|prognosen?|mitteilung|darstellung|berechnungen|statistik|gutachtens?|recherchen|artikel|(?:grund)?gesetz|verfassung|satzung)$/u;

/** French and Spanish words before whoever sees it so: `Pour Jean Mornet, …`. */
const FOR: Readonly<Record<string, string>> = { fr: 'pour', es: 'para' };

/**
 * Whether a preposition at a place opens somebody's account: German `nach` before a report, a survey, somebody's figures (`nach
 * eigenen Angaben` is nobody's), French `pour` and Spanish `para` before a person, where a sentence begins with it and a comma ends it.
 */
export function isAccount(scan: Scan, at: number): boolean {
  const { language } = scan.lexicon.pack;
  const word = wordAtPlace(scan, at);
  if (word === 'nach' && language === 'de') return isFiguresBehind(scan, at);
  return word !== '' && FOR[language] === word && opensSentence(scan, at) && isPersonBehind(scan, at);
}

function isFiguresBehind(scan: Scan, at: number): boolean {
  const phrase = phraseAfter(scan, at + 1);
  if (phrase === null || /^eigene[nr]$/u.test(wordAtPlace(scan, at + 1))) return false;
  for (let place = phrase.first; place <= Math.min(phrase.last, phrase.first + 3); place += 1) {
    if (scan.tokens[place]?.isCapital === true) return NOUN.test(wordAtPlace(scan, place));
  }
  return false;
}

function isPersonBehind(scan: Scan, at: number): boolean {
  const phrase = phraseAfter(scan, at + 1);
  if (phrase === null || signAtPlace(scan, phrase.last + 1) !== ',') return false;
  const isName = scan.tokens[phrase.first]?.isCapital === true && phrase.last > phrase.first;
  const isOffice = titleHeads.has(wordAtPlace(scan, phrase.first + 1));
  return (isName && scan.tokens[phrase.last]?.isCapital === true) || isOffice;
}
