import type { QuotedPassage } from '../scan/quoted-passages';
import { inOneSentence, isCapitalAt, wordAtPlace, type Scan } from '../scan/scan';
import { isNameInMarks } from './names-in-marks';
import type { QuoteReport } from './quote-report';

const LONG_TITLE = 9;
const MOST_OF_OUTLET = 3;
const OWNER = /\p{L}['’]s$/u;
const SO_CALLED = /^so[-‑]called$/u;

/** Whether what stands between marks at a place names an outlet or a work, or is what others call so: nobody is quoted. */
export function isNoQuotation(scan: Scan, at: number, found: QuoteReport | null): boolean {
  const quotation = scan.tokens[at]?.quotation;
  if (quotation === null || quotation === undefined) return false;
  if (
    isOutlet(scan, at, quotation) ||
    isProgramme(scan, at) ||
    isNameInMarks(scan, at) ||
    (found !== null && isWorkAt(scan, at) && isNamedWork(quotation, found))
  )
    return true;
  return SO_CALLED.test(wordAtPlace(scan, at - 1)) && quotation.words < LONG_TITLE;
}

/** `sagte sie der „Lauvener Zeitung“`: an article before a few words with capitals, behind what was said. */
function isOutlet(scan: Scan, at: number, { isTitled, words }: QuotedPassage): boolean {
  if (!isTitled || words > MOST_OF_OUTLET || !scan.lexicon.is('articles', wordAtPlace(scan, at - 1))) return false;
  const earlier = scan.quotationsAt.findLast((place) => place < at);
  return earlier !== undefined && inOneSentence(scan, earlier, at);
}

/** `told NTB’s “Morning Hour”`, `said on “Morning Hour”`: English, a few words with capitals that are somebody’s, or behind `on`. */
export function isProgramme(scan: Scan, at: number): boolean {
  const quotation = scan.tokens[at]?.quotation;
  if (quotation?.isTitled !== true || quotation.words >= LONG_TITLE || scan.lexicon.pack.language !== 'en')
    return false;
  const before = wordAtPlace(scan, at - 1);
  return OWNER.test(before) || before === 'on';
}

/** `wrote “The Long Road.”`: a title behind a verb that has others than words for its object. */
function isNamedWork({ isTitled, words }: QuotedPassage, { place, report, rule }: QuoteReport): boolean {
  if (place !== 'before' || report === null || rule === 'colon-before') return false;
  const { cue } = report;
  return isTitled && words > 1 && words < LONG_TITLE && (cue.form.isAmbiguous || cue.form.medium === 'writing');
}

/** German nouns have capitals whether they name a work or not: there the word for it stands before the marks (`das Projekt „Neues Licht“`). */
export function isWorkAt(scan: Scan, at: number): boolean {
  return scan.lexicon.pack.language !== 'de' || isCapitalAt(scan, at - 1);
}

/** Words in capitals without a sign at their end name a book, a film, a song. */
export function isTitle({ isTitled, words, lastSign }: QuotedPassage): boolean {
  return isTitled && words < LONG_TITLE && !/^[.!?…]$/u.test(lastSign);
}

const CALLED: Readonly<Record<string, RegExp>> = {
  en: /^as$/u,
  de: /^als$/u,
  fr: /^(?:de|d|comme)$/u,
  es: /^(?:de|como)$/u,
};

/** `bezeichnete die Lösung als „Irrweg“`, `qualifié de « folie »`: what something is called is somebody’s word, be it but one. */
export function isCalledSo(scan: Scan, at: number): boolean {
  const { language } = scan.lexicon.pack;
  const before = scan.lexicon.is('articles', wordAtPlace(scan, at - 1)) ? at - 2 : at - 1;
  return CALLED[language]?.test(wordAtPlace(scan, before)) === true;
}
