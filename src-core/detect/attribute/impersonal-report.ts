import { inOneSentence, sentenceStart, wordAtPlace, type Scan } from '../scan/scan';
import type { TokenSpan } from '../scan/scan-token';
import type { FoundCue } from './find-cues';
import { phraseAfter } from './phrases';
import { isCalendar, isPreposition } from './word-kinds';

/** German compounds that are something written, or talk that is passed on. */
const DOCUMENT =
  /(?:erklärung|mitteilung|meldung|berichte?s?|brief|papier|schreiben|urteils?|studie|gutachtens?|antrag|beschluss|entwurf|artikels?|text|stellungnahme|verlautbarung|protokoll|vertrag|dokument|resolution|aufruf|appell|analyse|umfrage|begründung|programm|buch|kreisen|eintrag|beitrag|mail|nachricht|website|webseite|internetseite|homepage|blog|magazin|flugblatt|aushang)$/u;
const WHEN =
  /^(?:год|года|году|годы|месяце|месяца|неделе|день|дня|дни|время|времени|года[хм]|момент|случае|итоге|результате|частности|том|этом|этой|целом)$/u;
const MOST_BEHIND = 3;
const FARTHEST_OPENER = 14;
/** Russian verbs of which nobody in particular is the subject: `в полиции сообщили`. */
const RUSSIAN_PLURAL = /(?:ли|ли́|ют|ят|ут|ат|ены|ждены)$/u;

/** Whether nobody in particular is the subject of a verb; Russian: whether that may be so. */
export function mayBeOfNobody(scan: Scan, { form, first }: FoundCue): boolean {
  if (form.isImpersonal) return true;
  return scan.lexicon.pack.language === 'ru' && RUSSIAN_PLURAL.test(wordAtPlace(scan, first));
}

/** Where it is said to stand, or whence it comes, in front of the words: `In dem Gutachten heißt es`; null elsewhere. */
export function placeBefore(scan: Scan, cue: FoundCue): TokenSpan | null {
  const start = openerStart(scan, cue.first) ?? sentenceStart(scan, cue.first);
  const phrase = start < cue.first ? placeAt(scan, start) : null;
  return phrase !== null && phrase.last < cue.first ? phrase : null;
}

/** German `wie es in dem Gutachten heißt`, `wie aus dem Gutachten hervorgeht`: the place behind `wie` and `es`. */
function openerStart(scan: Scan, first: number): number | null {
  for (let at = first - 1; at >= 0 && first - at < FARTHEST_OPENER && inOneSentence(scan, at, first); at -= 1) {
    if (scan.tokens[at]?.kind !== 'word') return null;
    if (scan.lexicon.is('asOpeners', wordAtPlace(scan, at)))
      return wordAtPlace(scan, at + 1) === 'es' ? at + 2 : at + 1;
  }
  return null;
}

/** A document in a passive clause: `wird in dem Gutachten begründet`; null where none stands between the places. */
export function documentBetween(scan: Scan, first: number, last: number): TokenSpan | null {
  for (let at = first; at < last; at += 1) {
    const phrase = /^(?:in|im)$/u.test(wordAtPlace(scan, at)) ? placeAt(scan, at) : null;
    if (phrase !== null && phrase.last < last) return phrase;
  }
  return null;
}

/** The same behind a place: `heißt es aus dem Ministerium`. */
export function placeBehind(scan: Scan, last: number): TokenSpan | null {
  for (let at = last + 1; at <= last + MOST_BEHIND && inOneSentence(scan, at, last); at += 1) {
    if (wordAtPlace(scan, at) === '') return null;
    const phrase = placeAt(scan, at);
    if (phrase !== null) return phrase;
  }
  return null;
}

function placeAt(scan: Scan, at: number): TokenSpan | null {
  const preposition = wordAtPlace(scan, at);
  const isOfAnybody = scan.lexicon.is('sayingPlaces', preposition);
  if (!isOfAnybody && !isPreposition(scan, preposition)) return null;
  const phrase = phraseAfter(scan, at + 1);
  if (phrase === null || isCalendar(wordAtPlace(scan, phrase.last)) || WHEN.test(wordAtPlace(scan, phrase.last)))
    return null;
  if (isOfAnybody) return phrase;
  // `hieß es zur Begründung`
  return holdsDocument(scan, phrase) && !/^(?:zu|zum|zur|nach|als)$/u.test(preposition) ? phrase : null;
}

function holdsDocument(scan: Scan, { first, last }: TokenSpan): boolean {
  const isGerman = scan.lexicon.pack.language === 'de';
  for (let at = first; at <= last; at += 1) {
    if (scan.lexicon.is('documents', wordAtPlace(scan, at))) return true;
    if (isGerman && scan.tokens[at]?.isCapital === true) return DOCUMENT.test(wordAtPlace(scan, at));
  }
  return false;
}
