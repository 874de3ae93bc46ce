import { reportTone } from '../packs/report-tones';
import { wordAtPlace, type Scan } from '../scan/scan';
import { phraseAfter } from './phrases';
import { isAnd, isCalendar, isConjunction, isPreposition, opensPhrase, standsBetween } from './word-kinds';

/** `sagte am Montag der Minister`, `dijo a la prensa el ministro`: past one adverb or preposition with its phrase. */
export function behindAdjuncts(scan: Scan, from: number, isEnglish: boolean): number {
  let at = from;
  for (let count = 0; count < 3; count += 1) {
    const next = standsBetween(scan, at) ? at + 1 : isEnglish ? at : behindAdjunct(scan, at);
    if (next === at) break;
    at = next;
  }
  return at;
}

/** Behind one adverb, day, or preposition with its phrase; the same place where none stands there. */
function behindAdjunct(scan: Scan, at: number): number {
  const word = wordAtPlace(scan, at);
  if (isCalendar(word) || isStopAdverb(scan, at)) return at + 1;
  // `ce lundi`, `este martes`
  if (opensPhrase(scan, word) && isDay(scan, at + 1)) return at + 2;
  if (isOutletBefore(scan, at)) return (phraseAfter(scan, at)?.last ?? at) + 1;
  if (!isPreposition(scan, word)) return at;
  return isDay(scan, at + 1) ? at + 2 : (phraseAfter(scan, at + 1)?.last ?? at) + 1;
}

function isDay(scan: Scan, at: number): boolean {
  const word = wordAtPlace(scan, at);
  return isCalendar(word) || (scan.lexicon.is('stops', word) && word.length > 4 && !isConjunction(scan, word));
}

/** Russian `сообщил РИА Новости мэр`: to which agency it was said, before the small word that begins who said it. */
function isOutletBefore(scan: Scan, at: number): boolean {
  const { language } = scan.lexicon.pack;
  if (language !== 'ru' || !reportTone(language).outlets.has(wordAtPlace(scan, at))) return false;
  const next = (phraseAfter(scan, at)?.last ?? at) + 1;
  return scan.tokens[next]?.isCapital === false && phraseAfter(scan, next) !== null;
}

function isStopAdverb(scan: Scan, at: number): boolean {
  const word = wordAtPlace(scan, at);
  return scan.lexicon.is('stops', word) && !isConjunction(scan, word) && !isAnd(word);
}
