import { nameParticles, titleHeads } from '../../text/title-words';
import { inOneSentence, isCapitalAt, opensSentence, signAtPlace, wordAtPlace, type Scan } from '../scan/scan';
import type { TokenSpan } from '../scan/scan-token';
import { isNameInMarks } from './names-in-marks';
import { isAnd, isCalendar, isPreposition, isPronoun, opensPhrase, partsPhrases } from './word-kinds';

/** `as Vik put it`, `wie Ohm sagte`, `they quoted Vik saying`: a clause of its own begins behind these. */
const OPENS_CLAUSE = /^(?:as|what|wie|comme|como|как|quoted|cited)$/u;
/** `After pilots warned that …`. */
const OPENS_SUBORDINATE = /^(?:after|before|since|until)$/u;
/** Verbs in their plain form; of the French ones those that no noun looks like. */
const PLAIN_FORM: Readonly<Record<string, RegExp>> = {
  es: /^\p{L}{2,}[aei]r$/u,
  fr: /^(?:avoir|être|vouloir|pouvoir)$/u,
};
const LONGEST = 16;
const LONGEST_FORWARD = 10;
const LONGEST_PARENTHESIS = 10;
const MOST_BARE_WORDS = 4;
const INNER_SIGNS = new Set(["'", '’', '-', '–', '&', '/', '.']);
const DASHES = new Set(['-', '–']);

/** The place before a parenthesis that ends at a place; the place itself where none does. */
export function beforeParenthesis(scan: Scan, at: number): number {
  if (signAtPlace(scan, at) !== ')' && signAtPlace(scan, at) !== ']') return at;
  for (let open = at - 1; open > 0 && at - open < LONGEST_PARENTHESIS; open -= 1) {
    if ('(['.includes(signAtPlace(scan, open) || ' ')) return open - 1;
  }
  return at;
}

/** The place behind a parenthesis that begins at a place; the place itself where none does. */
export function behindParenthesis(scan: Scan, at: number): number {
  if (signAtPlace(scan, at) !== '(') return at;
  for (let close = at + 1; close - at < LONGEST_PARENTHESIS; close += 1) {
    if (signAtPlace(scan, close) === ')') return close + 1;
  }
  return at;
}

/** Whether a place is the first of its clause: behind a sign, a quotation or the sentence before. */
export function beginsClause({ tokens }: Scan, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return before === undefined || token === undefined || before.kind !== 'word' || before.sentence !== token.sentence;
}

/**
 * The noun phrase that ends with a place, with what hangs on it (`the head of the union in Oslo (left)`); where the clause
 * opens with a preposition, only the last name or phrase. Null where no phrase of a speaker ends there.
 */
export function phraseBefore(scan: Scan, end: number): TokenSpan | null {
  const last = beforeParenthesis(scan, end);
  const word = wordAtPlace(scan, last);
  if (isGermanVerb(scan, last)) return null;
  if (isNameInMarks(scan, last)) return phraseWithName(scan, last);
  if (isCalendar(word) || /^\p{N}/u.test(word)) return beforeDate(scan, last);
  if (word === '' || isPreposition(scan, word)) return null;
  if (scan.lexicon.is('links', word) && !opensPhrase(scan, word)) return phraseBefore(scan, last - 1);
  return isPronoun(scan, word) ? { first: last, last } : nounPhraseBefore(scan, last);
}

/** German: no phrase ends with a small word but a pronoun, or what ties on the next. */
function isGermanVerb(scan: Scan, last: number): boolean {
  const word = wordAtPlace(scan, last);
  if (scan.lexicon.pack.language !== 'de' || !/^\p{Ll}/u.test(word) || isCapitalAt(scan, last)) return false;
  return !isPronoun(scan, word) && !isCalendar(word) && !scan.lexicon.is('links', word);
}

/** `der Sender „Nordwelle“`, `die „Neue Post“`. */
function phraseWithName(scan: Scan, last: number): TokenSpan {
  const before = opensPhrase(scan, wordAtPlace(scan, last - 1)) ? null : phraseBefore(scan, last - 1);
  return { first: before?.first ?? last - 1, last };
}

function nounPhraseBefore(scan: Scan, last: number): TokenSpan | null {
  if (partsPhrases(scan, last) || opensPhrase(scan, wordAtPlace(scan, last))) return null;
  let first = last;
  while (last - first < LONGEST && belongsBefore(scan, first)) first -= 1;
  const start = behindVerb(scan, { first: trimmedStart(scan, { first, last }), last });
  return start > last || isBareGerman(scan, { first: start, last }) ? null : { first: start, last };
}

/** `he echoed Senator Vik`: a verb behind its own subject belongs to no phrase. */
function behindVerb(scan: Scan, { first, last }: TokenSpan): number {
  const word = wordAtPlace(scan, first);
  if (first >= last || isCapitalAt(scan, first) || !word.endsWith('ed') || !isCapitalAt(scan, first + 1)) return first;
  const before = wordAtPlace(scan, first - 1);
  return isPronoun(scan, before) || isCapitalAt(scan, first - 1) ? first + 1 : first;
}

/** `an entry dated January 12`: what stands before a date or a number. */
function beforeDate(scan: Scan, last: number): TokenSpan | null {
  const before = wordAtPlace(scan, last - 1);
  if (before === '' || last < 1 || isPreposition(scan, before)) return null;
  return scan.tokens[last - 1]?.sentence === scan.tokens[last]?.sentence ? phraseBefore(scan, last - 1) : null;
}

/** German nouns have capitals: without one or an article nobody is mentioned. */
function isBareGerman(scan: Scan, span: TokenSpan): boolean {
  return scan.lexicon.pack.language === 'de' && !hasCapital(scan, span);
}

/** Whether the token before `first` still belongs to a phrase, prepositions that hold it together included. */
function belongsBefore(scan: Scan, first: number): boolean {
  const before = scan.tokens[first - 1];
  if (before === undefined || !inOneSentence(scan, first - 1, first)) return false;
  if (before.kind !== 'word') return belongsThoughNoWord(scan, first);
  if (OPENS_CLAUSE.test(before.word) || isObject(scan, first)) return false;
  if (isAnd(before.word)) return joinsPhrases(scan, first);
  if (isCalendar(before.word) || isPronoun(scan, before.word)) return opensPhrase(scan, before.word);
  return !isNoAttribute(scan, first - 1) && !partsPhrases(scan, first - 1) && !isCaselessPreposition(scan, before.word);
}

/** Whether the word before an article is the verb of which a phrase is the object. */
function isObject(scan: Scan, first: number): boolean {
  return isVerbBeforeArticle(scan, first) || isObjectInEnglish(scan, first);
}

/** German `wollte die Polizei`: a small word before an article, that ties no phrases, is a verb. */
function isVerbBeforeArticle(scan: Scan, first: number): boolean {
  const before = wordAtPlace(scan, first - 1);
  if (scan.lexicon.pack.language !== 'de' || !opensPhrase(scan, wordAtPlace(scan, first))) return false;
  if (isCapitalAt(scan, first - 1) || isPreposition(scan, before) || isAnd(before)) return false;
  return (
    !scan.lexicon.is('links', before) && !/^(?:all|alle|allen|aller|solch|manch|welch|beide|beiden)$/u.test(before)
  );
}

/** `Anna Vik and Odd Ohm`, Russian `министр связи и транспорта Олег Вик`. */
function joinsPhrases(scan: Scan, first: number): boolean {
  const isSmall = !isCapitalAt(scan, first) && !isCapitalAt(scan, first - 2);
  if (isSmall) return scan.lexicon.pack.language === 'ru' && titleHeads.has(wordAtPlace(scan, first - 3));
  return isCapitalAt(scan, first) && isCapitalAt(scan, first - 2);
}

/** `she gave a speech`: nothing but what ties phrases together stands before an article. */
function isObjectInEnglish(scan: Scan, first: number): boolean {
  if (scan.lexicon.pack.language !== 'en' || !/^(?:an?|the)$/u.test(wordAtPlace(scan, first))) return false;
  const before = wordAtPlace(scan, first - 1);
  const ties = isPreposition(scan, before) || scan.lexicon.is('links', before) || isAnd(before);
  return !ties && !/^(?:all|both|half|than|as)$/u.test(before);
}

/** A name in marks before the one who bears an office there (`Chefin der „Post“ Ann Lund`), or a sign within a name. */
function belongsThoughNoWord(scan: Scan, first: number): boolean {
  if (scan.tokens[first - 1]?.kind === 'sign') return isInnerSign(scan, first - 1);
  return isNameInMarks(scan, first - 1) && isCapitalAt(scan, first);
}

/** Scripts without small letters: there a preposition ends the phrase. */
function isCaselessPreposition(scan: Scan, word: string): boolean {
  return isPreposition(scan, word) && !/\p{Ll}/u.test(word);
}

/** `Spahn-Brandt`, `Towne & Sons`; not a dash with a space beside it, or a double one. */
function isInnerSign({ tokens }: Scan, at: number): boolean {
  const [before, sign, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (sign === undefined || !INNER_SIGNS.has(sign.word)) return false;
  return !DASHES.has(sign.word) || (before?.kind === 'word' && before.end === sign.start && behind?.start === sign.end);
}

/** Without a preposition and its phrase at the start, and without signs: `in a letter the mayor` is the mayor. */
function trimmedStart(scan: Scan, { first, last }: TokenSpan): number {
  let start = first;
  while (start < last && (scan.tokens[start]?.kind === 'sign' || isAnd(wordAtPlace(scan, start)))) start += 1;
  if (!isPreposition(scan, wordAtPlace(scan, start))) return start;
  if (OPENS_SUBORDINATE.test(wordAtPlace(scan, start)) && opensSentence(scan, start) && start < last) return start + 1;
  return ownPhraseStart(scan, { first: start, last });
}

/** Where the last phrase begins, looked at from its end: at its article, or at the capitals before the name. */
function ownPhraseStart(scan: Scan, { first, last }: TokenSpan): number {
  const { tokens } = scan;
  let start = last;
  while (start > first + 1) {
    const [before, token] = [wordAtPlace(scan, start - 1), tokens[start]];
    if (token === undefined || isPreposition(scan, before) || opensPhrase(scan, token.word)) break;
    if (token.isCapital && tokens[start - 1]?.isCapital === false && !opensPhrase(scan, before)) break;
    start -= 1;
  }
  const before = wordAtPlace(scan, start - 1);
  return isPreposition(scan, before) && !OPENS_CLAUSE.test(before) ? last + 1 : start;
}

/** The noun phrase that begins at a place: name with title, description, pronoun; null where it is no speaker's. */
export function phraseAfter(scan: Scan, first: number): TokenSpan | null {
  const word = wordAtPlace(scan, first);
  // `по данным «Маяка»`
  if (scan.lexicon.pack.language === 'ru' && isNameInMarks(scan, first)) return { first, last: first };
  if (word === '' || isCalendar(word)) return null;
  if (isPronoun(scan, word) && !isArticleBeforeNoun(scan, first)) return { first, last: first };
  if (!opensPhrase(scan, word) && (partsPhrases(scan, first) || isPreposition(scan, word))) return null;
  return nounPhraseAfter(scan, first);
}

function nounPhraseAfter(scan: Scan, first: number): TokenSpan | null {
  const opens = opensPhrase(scan, wordAtPlace(scan, first));
  const last = lastOfPhrase(scan, first);
  if (scan.tokens[last]?.kind === 'quotation') return { first, last };
  if ((last === first && opens) || isBareGerman(scan, { first, last })) return null;
  const isBare = !opens && !hasCapital(scan, { first, last });
  return isBare && (last - first >= MOST_BARE_WORDS || isInfinitive(scan, first)) ? null : { first, last };
}

/** `lamenta haber vendido`: a verb in its plain form names nobody. */
function isInfinitive({ lexicon, tokens }: Scan, at: number): boolean {
  return PLAIN_FORM[lexicon.pack.language]?.test(tokens[at]?.word ?? '') === true;
}

function lastOfPhrase(scan: Scan, first: number): number {
  let last = first;
  while (last - first < LONGEST_FORWARD) {
    const next = nextOfPhrase(scan, first, last);
    if (next === last) break;
    last = next;
  }
  return withoutTrailingLinks(scan, first, last);
}

/** German `die Polizei`: an article, though `die` is a pronoun as well. */
function isArticleBeforeNoun(scan: Scan, first: number): boolean {
  const next = scan.tokens[first + 1];
  return opensPhrase(scan, wordAtPlace(scan, first)) && next?.kind === 'word' && !partsPhrases(scan, first + 1);
}

function withoutTrailingLinks(scan: Scan, first: number, from: number): number {
  let last = from;
  while (last > first && isLooseEnd(scan, last)) last -= 1;
  return last;
}

function isLooseEnd(scan: Scan, at: number): boolean {
  const word = wordAtPlace(scan, at);
  if (scan.tokens[at]?.kind === 'quotation') return false;
  return word === ''
    ? signAtPlace(scan, at) !== ')'
    : scan.lexicon.is('links', word) || scan.lexicon.is('articles', word) || isAnd(word);
}

function hasCapital({ tokens }: Scan, { first, last }: TokenSpan): boolean {
  for (let at = first; at <= last; at += 1) if (tokens[at]?.isCapital === true) return true;
  return false;
}

/** The next place that the phrase reaches; the same where it ends. */
function nextOfPhrase(scan: Scan, first: number, last: number): number {
  const kind = scan.tokens[last + 1]?.kind;
  if (isNameInMarks(scan, last + 1)) return last + 1;
  // Behind a name in marks only one without them follows: `die „Post“-Chefin Ann Lund`.
  if (scan.tokens[last]?.kind === 'quotation' && kind === 'word' && !isCapitalAt(scan, last + 1)) return last;
  if (kind === 'quotation' || !inOneSentence(scan, last, last + 1)) return last;
  if (kind === 'sign') return afterSign(scan, last);
  return belongsOn(scan, first, last) ? last + 1 : last;
}

function afterSign(scan: Scan, last: number): number {
  const behind = behindParenthesis(scan, last + 1);
  if (behind > last + 1) return scan.tokens[behind]?.kind === 'word' ? behind - 1 : last;
  const isInner = INNER_SIGNS.has(signAtPlace(scan, last + 1)) && signAtPlace(scan, last + 1) !== '.';
  const isClose = scan.tokens[last + 1]?.start === scan.tokens[last]?.end;
  return isInner && isClose && scan.tokens[last + 2]?.kind === 'word' ? last + 1 : last;
}

function belongsOn(scan: Scan, first: number, last: number): boolean {
  const [word, next] = [wordAtPlace(scan, last), wordAtPlace(scan, last + 1)];
  if (isAnd(next)) return isCapitalAt(scan, last) && isCapitalAt(scan, last + 2);
  if (isAnd(word) || word === '') return true;
  if (scan.lexicon.is('links', next)) return tiesOn(scan, first, last);
  if (scan.lexicon.is('links', word)) return !partsPhrases(scan, last + 1) || opensPhrase(scan, next);
  return !endsPhrase(scan, last + 1) && goesOnWith(scan, first, last);
}

/** Whether a phrase ends before the word at a place, whatever stands in it. */
function endsPhrase(scan: Scan, at: number): boolean {
  const word = wordAtPlace(scan, at);
  if (isPreposition(scan, word)) return !(nameParticles.has(word) && isCapitalAt(scan, at + 1));
  return opensPhrase(scan, word) || isPronoun(scan, word) || isCalendar(word) || partsPhrases(scan, at);
}

/** German: a small word in front of a noun is an adjective with its ending, or it parts the phrase, as verbs do. */
function isNoAttribute(scan: Scan, at: number): boolean {
  const word = wordAtPlace(scan, at);
  if (scan.lexicon.pack.language !== 'de' || isCapitalAt(scan, at) || !/^\p{L}/u.test(word)) return false;
  if (nameParticles.has(word) || scan.lexicon.is('links', word) || isPreposition(scan, word) || isAnd(word))
    return false;
  return !opensPhrase(scan, word) && !/e[nrms]?$/u.test(word);
}

/** German: behind the noun of a phrase no adjective follows. */
function isBehindGermanNoun(scan: Scan, last: number): boolean {
  const next = scan.tokens[last + 1];
  if (scan.lexicon.pack.language !== 'de' || !isCapitalAt(scan, last)) return false;
  return next?.kind === 'word' && !next.isCapital && !nameParticles.has(next.word);
}

/** Small words belong to a phrase that an article opened, and to one whose name has not yet come. */
function goesOnWith(scan: Scan, first: number, last: number): boolean {
  if (isNoAttribute(scan, last + 1) || isBehindGermanNoun(scan, last)) return false;
  if (isCapitalAt(scan, last + 1) || nameParticles.has(wordAtPlace(scan, last + 1))) return true;
  if (hasOwner(scan, { first, last })) return true;
  return !hasCapital(scan, { first, last }) || opensPhrase(scan, wordAtPlace(scan, first));
}

/** English `Vik’s brother`: whose it is stands before the noun. */
function hasOwner(scan: Scan, { first, last }: TokenSpan): boolean {
  if (scan.lexicon.pack.language !== 'en') return false;
  for (let at = first; at <= last; at += 1) if (/['’]s$/u.test(wordAtPlace(scan, at))) return true;
  return false;
}

/** `der Sprecher der Polizei`, but `Klaus Ohm der Zeitung`: an article that ties needs a noun of the phrase's own before it. */
function tiesOn(scan: Scan, first: number, last: number): boolean {
  const next = wordAtPlace(scan, last + 1);
  if (!opensPhrase(scan, next)) return true;
  // `in Kiel der Sprecher`: a place alone has no genitive behind it.
  if (last === first && isPreposition(scan, wordAtPlace(scan, first - 1)) && isCapitalAt(scan, first)) return false;
  return opensPhrase(scan, wordAtPlace(scan, first)) || scan.tokens[first]?.isCapital === false || last === first;
}
