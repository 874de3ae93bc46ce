import { titleHeads } from '../text/title-words';
import { phraseAfter, phraseBefore, type Span, type Words } from './noun-phrase';
import type { Cue } from './reporting-words';
import { areBeside, isCommaBetween } from './tokens';

const FARTHEST_AUXILIARY = 8;
const LONGEST_APPOSITION = 14;
const MOST_ATTACHED = 2;
const AGE = /^\d{1,2}$/u;

/**
 * The mention of the speaker beside reporting words: the subject in front of them, past auxiliaries and adverbs, else the
 * one behind them where the language or the place allows it. A title and what stands in apposition belong to it, a
 * relative clause does not. Null where nothing beside them is surely a speaker.
 */
export function mentionBeside(words: Words, cue: Cue): Span | null {
  const { lexicon } = words;
  switch (cue.form.kind) {
    case 'according':
      return withAppositionBehind(words, phraseAfter(words, cue.last + 1), cue.first === 0);
    case 'according-after':
      return phraseBefore(words, cue.first - 1);
    case 'verb': {
      const before = subjectBefore(words, cue);
      if (before !== null || lexicon.is('relatives', words.tokens[cue.first - 1]?.word ?? '')) return before;
      return subjectBehind(words, cue) ?? subjectOfFarAuxiliary(words, cue);
    }
  }
}

/** The place of the word in front of auxiliaries and adverbs; -1 where a sign parts it from the verb. */
export function placeBeforeAuxiliaries({ text, tokens, lexicon }: Words, first: number): number {
  for (let at = first; at > 0; at -= 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (before === undefined || token === undefined) return -1;
    if (!areBeside(text, before, token)) return isCommaBetween(text, before, token) && at === first ? at - 1 : -1;
    if (!lexicon.is('between', before.word)) return at - 1;
  }
  return -1;
}

function subjectBefore(words: Words, cue: Cue): Span | null {
  const { text, tokens } = words;
  const at = placeBeforeAuxiliaries(words, cue.first);
  const [before, next] = [tokens[at], tokens[at + 1]];
  if (before === undefined || next === undefined) return null;
  return isCommaBetween(text, before, next) ? withAppositionBefore(words, at) : phraseBefore(words, at);
}

/** `Odd Vik, the keeper, said`: the name and what stands between the commas; without it where that is a relative clause. */
function withAppositionBefore(words: Words, last: number): Span | null {
  const { text, tokens, lexicon } = words;
  for (let first = last; first > 0 && last - first < LONGEST_APPOSITION; first -= 1) {
    const [before, token] = [tokens[first - 1], tokens[first]];
    if (before === undefined || token === undefined) return null;
    if (areBeside(text, before, token)) continue;
    if (!isCommaBetween(text, before, token)) return null;
    const head = phraseBefore(words, first - 1);
    if (head === null) return null;
    if (lexicon.is('relatives', token.word)) return head;
    return opensApposition(words, first) ? { first: head.first, last } : null;
  }
  return null;
}

function opensApposition({ tokens, lexicon }: Words, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  return lexicon.is('articles', token.word) || token.isCapital || titleHeads.has(token.word) || AGE.test(token.word);
}

/**
 * `said Odd Vik, the keeper.`: what stands in apposition, where it ends with a sign. `needsComma`: the sentence goes on
 * behind it, so that without a comma it is the beginning of what was said.
 */
function withAppositionBehind(words: Words, head: Span | null, needsComma = false): Span | null {
  if (head === null) return null;
  const { text, tokens } = words;
  const [end, next] = [tokens[head.last], tokens[head.last + 1]];
  if (end === undefined || next === undefined || !isCommaBetween(text, end, next)) return head;
  const last = appositionFrom(words, head.last + 1);
  return last !== null && endsWithSign(words, last, needsComma) ? { first: head.first, last } : head;
}

/** The last word of what stands in apposition from a word on. */
function appositionFrom(words: Words, first: number): number | null {
  if (!opensApposition(words, first)) return null;
  if (AGE.test(words.tokens[first]?.word ?? '')) return first;
  let last = phraseAfter(words, first)?.last ?? null;
  // `an economist at the university`
  for (let count = 0; last !== null && count < MOST_ATTACHED && isPrepositionBehind(words, last); count += 1) {
    last = phraseAfter(words, last + 2)?.last ?? null;
  }
  return last;
}

function isPrepositionBehind({ text, tokens, lexicon }: Words, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return (
    token !== undefined && next !== undefined && areBeside(text, token, next) && lexicon.is('prepositions', next.word)
  );
}

function endsWithSign({ text, tokens }: Words, at: number, needsComma: boolean): boolean {
  const [last, after] = [tokens[at], tokens[at + 1]];
  if (last === undefined) return false;
  if (needsComma) return /^[,،]/u.test(text.slice(last.end, last.end + 1));
  return after === undefined || !areBeside(text, last, after);
}

/** `said Odd Vik`. English turns subject and verb only where the verb comes first or behind a quotation. */
function subjectBehind(words: Words, cue: Cue): Span | null {
  const { text, tokens, lexicon } = words;
  const [before, first, last, next] = [
    tokens[cue.first - 1],
    tokens[cue.first],
    tokens[cue.last],
    tokens[cue.last + 1],
  ];
  if (first === undefined || last === undefined || next === undefined || !areBeside(text, last, next)) return null;
  const isBesideOther = before !== undefined && areBeside(text, before, first);
  if (isBesideOther && lexicon.pack.bareClause === 'at-once') return null;
  if (lexicon.is('conjunctions', next.word)) return null;
  return withAppositionBehind(words, phraseAfter(words, cue.last + 1));
}

/** `Klaus Ohm hat am Montag gesagt`: the subject beside the auxiliary, whatever stands between. */
function subjectOfFarAuxiliary(words: Words, cue: Cue): Span | null {
  const { text, tokens, lexicon } = words;
  for (let at = cue.first - 1; at >= 0 && cue.first - at < FARTHEST_AUXILIARY; at -= 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token === undefined || next === undefined || !areBeside(text, token, next)) return null;
    if (lexicon.is('farAuxiliaries', token.word)) return phraseBefore(words, at - 1) ?? phraseAfter(words, at + 1);
  }
  return null;
}
