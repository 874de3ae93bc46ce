import { bearsName } from '../packs/name-bearers';
import type { QuotedPassage } from '../scan/quoted-passages';
import { inOneSentence, opensSentence, signAtPlace, wordAtPlace, type Scan } from '../scan/scan';
import { isReportingVerb } from './word-kinds';

/** What an outlet prints, and who works for it. */
const ACCOUNT =
  /(?:berichte?s?|berichten|informationen|angaben|interviews?|gesprächs?|meldung|artikels?|ausgabe|reporter|redakteur|korrespondent|redaktion|chefredakteur|leser|bericht)(?:in|s|n|en)?$/u;
/** German: what stands behind them is a name or a motto, whatever its words. */
const CALLED = /^(?:motto|titel|überschrift|namen|stichwort|aufschrift|schriftzug)$/u;
/** Russian verbs of whoever passes something on. */
const PASSES_ON = /^(?:сообщ|пиш|писал|написал|переда|цитир|информ|отмеча|уточня|рассказыва|публик|опублик)/u;
const MOST_IN_LIST = 2;
const LONGEST_TITLE = 12;
const MOST_WORDS = 5;
const MOST_OF_OUTLET = 3;

/**
 * Whether what stands between marks at a place is the name of whoever is spoken of: behind the word for such a thing (`der
 * Sender „Nordwelle“`), or with an article, right beside a reporting verb (`die „Neue Post“ berichtet`). Not in English.
 */
export function isNameInMarks(scan: Scan, at: number): boolean {
  const quotation = scan.tokens[at]?.quotation;
  if (quotation === null || quotation === undefined || scan.lexicon.pack.language === 'en') return false;
  if (isTitledSo(scan, at, quotation) || isRussianName(scan, at, quotation)) return true;
  return isNameLike(scan, quotation) && inOneSentence(scan, at - 1, at) && bearsNameAt(scan, at, quotation);
}

/** German `unter dem Motto „Wir bleiben hier“`, `eine „Rettet den Kai“-Aktion`. */
function isTitledSo(scan: Scan, at: number, { words }: QuotedPassage): boolean {
  if (scan.lexicon.pack.language !== 'de' || words > LONGEST_TITLE) return false;
  return CALLED.test(wordAtPlace(scan, at - 1)) || (words <= MOST_WORDS && isHalfOfWord(scan, at));
}

/** Russian `сообщает «Берег.ру»`, `заводы «Маяк» и «Якорь»`: what begins with a capital within a sentence and ends with no sign. */
function isRussianName(scan: Scan, at: number, { beginsCapital, words, lastSign }: QuotedPassage): boolean {
  if (scan.lexicon.pack.language !== 'ru' || !beginsCapital || lastSign !== '' || opensSentence(scan, at)) return false;
  const before = wordAtPlace(scan, at - 1);
  if (isReportingVerb(scan, at - 1) || scan.lexicon.formsFrom(before).length > 0)
    return words <= MOST_WORDS && PASSES_ON.test(before);
  return before === '' ? words <= MOST_IN_LIST && signAtPlace(scan, at - 1) === ',' : words <= MOST_WORDS;
}

function bearsNameAt(scan: Scan, at: number, { isTitled, words }: QuotedPassage): boolean {
  const before = wordAtPlace(scan, at - 1);
  if (bearsName(scan.lexicon.pack.language, before.slice(before.lastIndexOf('-') + 1))) return true;
  const isOutlet = isTitled && words <= MOST_OF_OUTLET && scan.lexicon.is('articles', before);
  return isOutlet && (isBesideVerb(scan, at) || isBehindAccount(scan, at));
}

function isNameLike(scan: Scan, quotation: QuotedPassage): boolean {
  const { beginsCapital, words, lastSign } = quotation;
  return (beginsCapital && words <= MOST_WORDS && lastSign === '') || isAddress(scan, quotation);
}

/** `die Website „wind.de“`. */
function isAddress({ text }: Scan, { inner }: QuotedPassage): boolean {
  return /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(text.slice(inner.start, inner.end));
}

function isBesideVerb(scan: Scan, at: number): boolean {
  return isReportingVerb(scan, at + 1) || isTagEnd(scan, at);
}

/** German `ein Bericht der „Neuen Post“`, `im Gespräch mit der „Neuen Post“`, `gegenüber der „Neuen Post“`. */
function isBehindAccount(scan: Scan, at: number): boolean {
  if (scan.lexicon.pack.language !== 'de') return false;
  const before = wordAtPlace(scan, at - 2);
  return /^(?:laut|gegenüber)$/u.test(before) || ACCOUNT.test(before === 'mit' ? wordAtPlace(scan, at - 3) : before);
}

/** `die „Neue“-Zeitung`. */
function isHalfOfWord({ tokens }: Scan, at: number): boolean {
  const [quotation, next] = [tokens[at], tokens[at + 1]];
  return next?.word === '-' && next.start === quotation?.end && tokens[at + 2]?.start === next.end;
}

/** `…, berichtete die „Neue Post“.`, `Vik sagte der „Neuen Post“: …` */
function isTagEnd(scan: Scan, at: number): boolean {
  if (!isReportingVerb(scan, at - 2)) return false;
  const next = scan.tokens[at + 1];
  return next === undefined || !inOneSentence(scan, at, at + 1) || /^[.,:]$/u.test(signAtPlace(scan, at + 1));
}
