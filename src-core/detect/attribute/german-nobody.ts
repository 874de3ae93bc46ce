import { inOneSentence, sentenceStart, wordAtPlace, type Scan } from '../scan/scan';
import type { TokenSpan } from '../scan/scan-token';
import type { FoundCue } from './find-cues';
import { phraseAfter } from './phrases';

const DOCUMENT =
  /(?:erklärung|mitteilung|meldung|berichte?s?|brief|papier|schreiben|urteils?|studie|gutachtens?|antrag|beschluss|entwurf|artikels?|text|stellungnahme|aussendung|verlautbarung|protokoll|vertrag|dokument|communiqué|kommuniqué|resolution|aufruf|appell|analyse|umfrage|begründung|programm|buch|kreisen|eintrag|beitrag|mail)$/u;
const ANYBODY = /^(?:aus|bei|beim|von|vom|seitens)$/u;
const MOST_BEHIND = 3;

/** German `heißt es`, which has nobody for its subject. */
export function isOfNobody({ form }: FoundCue): boolean {
  return form.words.length === 2 && form.words[1] === 'es';
}

/** Where it is said to stand or whence it comes: `in dem Gutachten`, `aus dem Ministerium`; null where that is not told. */
export function placeOfNobody(scan: Scan, cue: FoundCue): TokenSpan | null {
  const start = sentenceStart(scan, cue.first);
  if (start < cue.first) {
    const phrase = placeAt(scan, start);
    return phrase !== null && phrase.last < cue.first ? phrase : null;
  }
  return null;
}

/** The same behind the words. */
export function placeBehindNobody(scan: Scan, cue: FoundCue): TokenSpan | null {
  for (let at = cue.last + 1; at <= cue.last + MOST_BEHIND && inOneSentence(scan, at, cue.last); at += 1) {
    if (wordAtPlace(scan, at) === '') return null;
    const phrase = placeAt(scan, at);
    if (phrase !== null) return phrase;
  }
  return null;
}

function placeAt(scan: Scan, at: number): TokenSpan | null {
  const preposition = wordAtPlace(scan, at);
  if (!ANYBODY.test(preposition) && !/^(?:in|im|auf)$/u.test(preposition)) return null;
  const phrase = phraseAfter(scan, at + 1);
  if (phrase === null || ANYBODY.test(preposition)) return phrase;
  for (let place = phrase.first; place <= phrase.last; place += 1) {
    if (scan.tokens[place]?.isCapital === true) return DOCUMENT.test(wordAtPlace(scan, place)) ? phrase : null;
  }
  return null;
}
