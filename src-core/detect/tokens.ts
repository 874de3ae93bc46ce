import type { TextRange } from '../model/anchor';
import { overlaps } from '../text/ranges';
import { honorifics, titleHeads } from '../text/title-words';

/** A word with its place in the text. UTF-16. */
export interface Token extends TextRange {
  /** In lower case. */
  readonly word: string;
  readonly isCapital: boolean;
}

const WHOLE = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c]*(?:['’-][\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c]*)*/gu;
const PARTED = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const ONE_SPACE = /^(?:[ \t\u00A0\u202F]+|[ \t]*\n[ \t]*)$/u;

/** The words of a range, but for those in the ranges left out. `parted` also parts them at apostrophes and hyphens. */
export function tokensIn(text: string, range: TextRange, leftOut: readonly TextRange[], parted: boolean): Token[] {
  const passage = text.slice(range.start, range.end);
  return [...passage.matchAll(parted ? PARTED : WHOLE)].flatMap((match) => {
    const start = range.start + match.index;
    const token = { start, end: start + match[0].length };
    if (leftOut.some((other) => overlaps(other, token))) return [];
    return [{ ...token, word: match[0].toLowerCase(), isCapital: /^\p{Lu}/u.test(match[0]) }];
  });
}

function keepsStop({ word, isCapital, start, end }: Token): boolean {
  return (isCapital && end - start === 1) || (end - start <= 4 && (honorifics.has(word) || titleHeads.has(word)));
}

/** Whether nothing parts two words that follow each other: a space, an elision, the full stop of an initial. */
export function areBeside(text: string, before: Token, after: Token): boolean {
  const gap = text.slice(before.end, after.start);
  if (ONE_SPACE.test(gap) || gap === '’' || gap === "'" || gap === '-') return true;
  return keepsStop(before) && /^\.[ \u00A0]?$/u.test(gap);
}

/** Whether a comma and nothing else parts two words. */
export function isCommaBetween(text: string, before: Token, after: Token): boolean {
  return /^[,،՝]\s+$/u.test(text.slice(before.end, after.start));
}
