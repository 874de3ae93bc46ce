import { CALENDAR_WORDS } from '../text/common-words';
import { nameParticles } from '../text/title-words';
import type { Lexicon } from './lexicon';
import { areBeside, type Token } from './tokens';

/** Places in a list of words, both included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** The words among which phrases are looked for. */
export interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
}

const MOST_WORDS = 9;
const MOST_BARE_WORDS = 3;
const AND = new Set(['and', 'et', 'und', 'y', 'e', 'и', 'և', 'و']);

function isStop({ lexicon }: Words, { word }: Token): boolean {
  return (
    lexicon.is('stops', word) ||
    lexicon.is('prepositions', word) ||
    lexicon.is('conjunctions', word) ||
    lexicon.is('keptConjunctions', word) ||
    lexicon.is('relatives', word) ||
    lexicon.is('between', word) ||
    CALENDAR_WORDS.has(word)
  );
}

function opensPhrase({ lexicon }: Words, { word }: Token): boolean {
  return lexicon.is('articles', word) || lexicon.is('determiners', word);
}

/** A verb that does nothing but report; `report`, `post` and the like are nouns as well. */
function isReporting({ lexicon }: Words, { word, isCapital }: Token): boolean {
  return (
    !isCapital &&
    lexicon
      .formsFrom(word)
      .some(({ words, kind, isAmbiguous }) => kind === 'verb' && words.length === 1 && !isAmbiguous)
  );
}

function joinsNames({ tokens }: Words, at: number): boolean {
  const [before, and, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return AND.has(and?.word ?? '') && before?.isCapital === true && after?.isCapital === true;
}

/** A phrase without an article or a capital is a bare noun (`officials`), and short. */
function isPhrase(words: Words, { first, last }: Span): boolean {
  const phrase = words.tokens.slice(first, last + 1);
  const [opening] = phrase;
  if (opening === undefined) return false;
  const hasCase = /\p{Lu}|\p{Ll}/u.test(words.text.slice(opening.start, opening.end));
  const isNamed = phrase.some(({ isCapital }) => isCapital) || opensPhrase(words, opening);
  return isNamed || phrase.length <= (hasCase ? MOST_BARE_WORDS : MOST_WORDS);
}

function isOnlyLink(words: Words, token: Token | undefined): boolean {
  return token !== undefined && words.lexicon.is('links', token.word) && !opensPhrase(words, token);
}

/** Whether a preposition stands before the phrase that begins there. */
function isObject({ text, tokens, lexicon }: Words, first: number): boolean {
  const [before, start] = [tokens[first - 1], tokens[first]];
  if (before === undefined || start === undefined) return false;
  return areBeside(text, before, start) && lexicon.is('prepositions', before.word);
}

/** The noun phrase that ends with a word: name with title, description or pronoun; null where it is no speaker's. */
export function phraseBefore(words: Words, last: number): Span | null {
  const { tokens, lexicon } = words;
  const end = tokens[last];
  if (end === undefined || isForeign(words, end)) return null;
  if (lexicon.is('pronouns', end.word)) return { first: last, last };
  let first = last;
  while (first > 0 && last - first < MOST_WORDS && beginsEarlier(words, first)) first -= 1;
  while (first < last && isOnlyLink(words, tokens[first])) first += 1;
  return isObject(words, first) || !isPhrase(words, { first, last }) ? null : { first, last };
}

/** No word of a noun phrase. */
function isForeign(words: Words, token: Token): boolean {
  return isStop(words, token) || isReporting(words, token);
}

/** Whether the word in front of `first` belongs to the phrase as well. */
function beginsEarlier(words: Words, first: number): boolean {
  const { text, tokens, lexicon } = words;
  const [before, token] = [tokens[first - 1], tokens[first]];
  if (before === undefined || token === undefined || !areBeside(text, before, token)) return false;
  if (lexicon.is('links', before.word) || joinsNames(words, first - 1)) return true;
  if (opensPhrase(words, token) || isForeign(words, before)) return false;
  return opensPhrase(words, before) || !lexicon.is('pronouns', before.word);
}

/** The noun phrase that begins with a word; null where it is no speaker's. */
export function phraseAfter(words: Words, first: number): Span | null {
  const { tokens, lexicon } = words;
  const start = tokens[first];
  if (start === undefined) return null;
  if (lexicon.is('pronouns', start.word)) return { first, last: first };
  const opens = opensPhrase(words, start);
  if (isForeign(words, start) && !opens) return null;
  const last = lastOfPhrase(words, first);
  const isOnlyArticle = last === first && opens;
  return isOnlyArticle || !isPhrase(words, { first, last }) ? null : { first, last };
}

function lastOfPhrase(words: Words, first: number): number {
  const { tokens, lexicon } = words;
  let last = first;
  while (last - first < MOST_WORDS && goesOn(words, first, last)) last += 1;
  while (last > first && lexicon.is('links', tokens[last]?.word ?? '')) last -= 1;
  return last;
}

/** Whether the word behind `last` belongs to the phrase that begins at `first`. */
function goesOn(words: Words, first: number, last: number): boolean {
  const [token, next] = [words.tokens[last], words.tokens[last + 1]];
  if (token === undefined || next === undefined || !areBeside(words.text, token, next)) return false;
  return joinsNames(words, last + 1) || joinsNames(words, last) || belongsOn(words, first, last);
}

function belongsOn(words: Words, first: number, last: number): boolean {
  const { tokens, lexicon } = words;
  const [token, next] = [tokens[last], tokens[last + 1]];
  if (token === undefined || next === undefined) return false;
  if (lexicon.is('links', next.word)) return tiesOn(words, first, last);
  const isTied = lexicon.is('links', token.word);
  if (opensPhrase(words, next)) return isTied;
  if (isForeign(words, next) || lexicon.is('pronouns', next.word)) return false;
  return next.isCapital || isTied || isStillOpen(words, first, last) || nameParticles.has(next.word);
}

/** `der Sprecher der Polizei`, but `Klaus Ohm der Zeitung`: an article that ties needs one noun before it. */
function tiesOn(words: Words, first: number, last: number): boolean {
  const [start, next] = [words.tokens[first], words.tokens[last + 1]];
  if (start === undefined || next === undefined || !opensPhrase(words, next)) return true;
  return opensPhrase(words, start) && capitalsIn(words, first, last) === 1;
}

/** Before its name has come, small words belong to a phrase: `the keeper of the lamp Odd Vik`. */
function isStillOpen(words: Words, first: number, last: number): boolean {
  const token = words.tokens[last];
  return capitalsIn(words, first, last) === 0 || (token !== undefined && opensPhrase(words, token));
}

function capitalsIn({ tokens }: Words, first: number, last: number): number {
  return tokens.slice(first, last + 1).filter(({ isCapital }) => isCapital).length;
}
