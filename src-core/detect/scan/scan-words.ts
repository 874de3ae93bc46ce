import type { TextRange } from '../../model/anchor';
import { endsInAbbreviation } from '../../text/abbreviations';
import type { QuotedPassage } from './quoted-passages';
import type { ScanToken } from './scan-token';

const WHOLE =
  /\p{N}+(?:[.,:]\p{N}+)*(?:-\p{L}+)*|\p{L}[\p{L}\p{M}\p{N}\u200c]*(?:['’\u2011-][\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c]*)*|[^\s\p{L}\p{N}\p{M}]/gu;
const PARTED = /\p{N}+(?:[.,:]\p{N}+)*|\p{L}[\p{L}\p{M}\p{N}]*|[^\s\p{L}\p{N}\p{M}]/gu;
const ENDS = /^[.!?…։؟۔。！？]$/u;
const BREAK = /[\n\u2028\u2029]\s*[\n\u2028\u2029]/u;
const CLOSING_BRACKET = /^[)\]}]$/u;
const LETTER = /^\p{L}/u;
const REACH = 48;
/** What is longer was written by nobody, and is read in parts, so that no rule has to look far. */
const MOST_PLACES = 500;

/** How a language's words are cut. */
export interface Cutting {
  /** BCP 47 primary language; empty where it is not known. */
  readonly language: string;
  /** Whether words are parted at apostrophes and hyphens. */
  readonly parted: boolean;
}

interface Draft extends TextRange {
  kind: ScanToken['kind'];
  word: string;
  isCapital: boolean;
  quotation: QuotedPassage | null;
  sentence: number;
}

/**
 * The words, signs and quotations of a range in order, each with its sentence. A sentence ends at its sign but not inside a
 * quotation, behind an abbreviation or before a small letter, and after five hundred words and signs at the latest; the full stop of an abbreviation is no token. One pass.
 */
export function scanWords(
  text: string,
  range: TextRange,
  quotations: readonly QuotedPassage[],
  cutting: Cutting,
): ScanToken[] {
  const drafts: Draft[] = [];
  let from = range.start;
  for (const quotation of quotations) {
    addWords(drafts, text, { start: from, end: quotation.outer.start }, cutting);
    drafts.push({ ...quotation.outer, kind: 'quotation', word: '', isCapital: false, quotation, sentence: 0 });
    from = quotation.outer.end;
  }
  addWords(drafts, text, { start: from, end: range.end }, cutting);
  return withSentences(text, drafts, cutting.language);
}

function addWords(drafts: Draft[], text: string, { start, end }: TextRange, { parted }: Cutting): void {
  if (start >= end) return;
  for (const match of text.slice(start, end).matchAll(parted ? PARTED : WHOLE)) {
    const [found] = match;
    const at = start + match.index;
    const first = found.charAt(0);
    const word = isShortName(text, at, found) ? found : found.toLowerCase();
    const kind = LETTER.test(found) || (first >= '0' && first <= '9') || /^\p{N}/u.test(found) ? 'word' : 'sign';
    if (parted && isJoint(text, at, found)) continue;
    const isCapital = kind === 'word' && first !== first.toLowerCase();
    drafts.push({ start: at, end: at + found.length, kind, word, isCapital, quotation: null, sentence: 0 });
  }
}

/** `the WHO`, `the IT department`: what small letters would make a pronoun is a name between words in small letters. */
function isShortName(text: string, at: number, found: string): boolean {
  if (found !== 'WHO' && found !== 'IT') return false;
  return (
    /\p{Ll}/u.test(text.slice(Math.max(0, at - 8), at)) && /^[^.!?]{0,8}\p{Ll}/u.test(text.slice(at + found.length))
  );
}

function isJoint(text: string, at: number, sign: string): boolean {
  // French `a-t-il`: the letter is only sound.
  if (sign === 't') return text.charAt(at - 1) === '-' && text.charAt(at + 1) === '-';
  if (sign !== '-' && sign !== "'" && sign !== '’') return false;
  return LETTER.test(text.slice(at + 1, at + 3)) && /[\p{L}\p{M}]$/u.test(text.slice(Math.max(0, at - 2), at));
}

function withSentences(text: string, drafts: readonly Draft[], language: string): ScanToken[] {
  const tokens: ScanToken[] = [];
  let sentence = 0;
  let begins = 0;
  let ended = false;
  for (const [index, draft] of drafts.entries()) {
    const isBroken = isBehindBreak(text, draft, drafts[index - 1]) || index - begins >= MOST_PLACES;
    const isBehindEnd = ended && !CLOSING_BRACKET.test(draft.word);
    if (isBroken || (isBehindEnd && beginsSentence(draft))) {
      sentence += 1;
      begins = index;
    }
    if (isBroken || isBehindEnd) ended = false;
    draft.sentence = sentence;
    if (isOfAbbreviation(text, draft, language)) continue;
    if (isEnd(draft) || endsInMarks(draft, drafts[index + 1])) ended = true;
    tokens.push(draft);
  }
  return tokens;
}

function isEnd({ kind, word }: Draft): boolean {
  return kind === 'sign' && ENDS.test(word);
}

function isOfAbbreviation(text: string, draft: Draft, language: string): boolean {
  return draft.kind === 'sign' && draft.word === '.' && isAbbreviation(text, draft, language);
}

/** A blank line between two words parts their sentences. */
function isBehindBreak(text: string, draft: Draft, before: Draft | undefined): boolean {
  return before !== undefined && draft.start - before.end > 1 && BREAK.test(text.slice(before.end, draft.start));
}

/** A quotation that ends with its sentence, before a capital or another quotation. */
function endsInMarks({ quotation }: Draft, next: Draft | undefined): boolean {
  if (quotation === null || next === undefined || !ENDS.test(quotation.lastSign)) return false;
  const isCaseless = quotation.lastSign === '.' && next.kind === 'word' && next.word.toUpperCase() === next.word;
  return next.isCapital || next.kind === 'quotation' || isCaseless;
}

/** A small letter goes on; scripts without capitals begin with any letter. */
function beginsSentence({ kind, word, isCapital }: Draft): boolean {
  if (kind === 'quotation') return true;
  if (kind === 'sign') return word !== ',' && word !== ';' && word !== ':';
  return isCapital || word.toUpperCase() === word;
}

function isAbbreviation(text: string, { start, end }: Draft, language: string): boolean {
  if (!/\p{L}|\p{N}/u.test(text.charAt(start - 1))) return false;
  const after = text.slice(end, end + REACH);
  if (/^\s*$/u.test(after)) return false;
  return endsInAbbreviation(text.slice(Math.max(0, end - REACH), end), after.trimStart(), language);
}
