import type { CueForm } from './lexicon';
import type { Span, Words } from './noun-phrase';
import { areBeside } from './tokens';

/** Reporting words found in a text, without auxiliaries. */
export interface Cue extends Span {
  readonly form: CueForm;
}

const FARTHEST_PARTICLE = 14;

function standsAt({ text, tokens }: Words, form: CueForm, at: number): boolean {
  const { particle } = form;
  const behind = tokens.slice(at + form.words.length, at + FARTHEST_PARTICLE);
  if (particle !== null && !behind.some(({ word }) => word === particle)) return false;
  return form.words.every((word, offset) => {
    const [before, token] = [tokens[at + offset - 1], tokens[at + offset]];
    if (token?.word !== word) return false;
    return offset === 0 || (before !== undefined && areBeside(text, before, token));
  });
}

/** A form that is a noun as well is no verb behind an article or a preposition: `the report`, `in answer`. */
function isNoun({ text, tokens, lexicon }: Words, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined || !areBeside(text, before, token)) return false;
  const { word } = before;
  return lexicon.is('articles', word) || lexicon.is('determiners', word) || lexicon.is('prepositions', word);
}

/** All reporting words of a passage, in order; of several forms that begin at one word, the longest. */
export function reportingWords(words: Words): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < words.tokens.length; at += 1) {
    const candidates = words.lexicon.formsFrom(words.tokens[at]?.word ?? '');
    const form = candidates.find((candidate) => standsAt(words, candidate, at));
    if (form === undefined || (form.kind === 'verb' && isExcluded(words, at))) continue;
    cues.push({ first: at, last: at + form.words.length - 1, form });
    at += form.words.length - 1;
  }
  return cues;
}

function isExcluded(words: Words, at: number): boolean {
  const token = words.tokens[at];
  // A capital inside a sentence is a name: `Herr Sagt`.
  const isName = token?.isCapital === true && at > 0 && areBeside(words.text, words.tokens[at - 1] ?? token, token);
  const isVerb = words.lexicon.is('between', words.tokens[at - 1]?.word ?? '');
  return isName || (isNoun(words, at) && !isVerb);
}
