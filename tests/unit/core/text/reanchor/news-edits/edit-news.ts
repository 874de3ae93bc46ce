import type { TextRange } from '$core/model/anchor';
import { bareWords } from '$core/text/page';
import { sentencesIn } from '$core/text/segmentation';
import type { Random } from './random';
import { inPlaceOf, putIn, textOf, traced, type TracedText, type TracedUnit } from './traced-text';

/** How often each kind of edit is made, as a share of sentences (words for `typo` and `word`). */
export interface EditRates {
  readonly typo: number;
  readonly word: number;
  readonly insert: number;
  readonly move: number;
  readonly remove: number;
  /** The chance that straight marks of the whole text become curly or curly ones straight. */
  readonly marks: number;
}

/** A day's work on a news text: most of it stays, some of it changes in every way that there is. */
export const NEWSROOM: EditRates = { typo: 0.01, word: 0.025, insert: 0.06, move: 0.04, remove: 0.06, marks: 0.5 };
export const REWRITE: EditRates = { typo: 0.03, word: 0.12, insert: 0.2, move: 0.12, remove: 0.2, marks: 0.5 };

export interface EditedNews {
  readonly before: string;
  readonly after: string;
  readonly units: TracedText;
}

/** The sentences of a text, block by block. */
export function sentencesOf(text: string): TextRange[] {
  const page = bareWords(text);
  const sentences: TextRange[] = [];
  for (const { index, 0: block } of text.matchAll(/[^\n]+/gu)) {
    sentences.push(...sentencesIn(page, { start: index, end: index + block.length }, null));
  }
  return sentences;
}

/** Edits a text as a newsroom does, remembering of each character where it came from. `others` are sentences to put in. */
export function editNews(before: string, others: readonly string[], random: Random, rates: EditRates): EditedNews {
  const sentences = sentencesOf(before);
  const units = traced(before);
  const pieces = sentences.map(({ start, end }, index) => ({
    words: editWords(units.slice(start, end), others, random, rates),
    between: units.slice(end, sentences[index + 1]?.start ?? before.length),
    fate: fateOf(random, rates),
  }));
  const moving = pieces.filter(({ fate }) => fate === 'move').map(({ words }) => words);
  const out: TracedUnit[] = [...units.slice(0, sentences[0]?.start ?? before.length)];
  for (const { words, between, fate } of pieces) {
    if (fate === 'stay') out.push(...words, ...between);
    else if (textOf(between).includes('\n')) out.push(...between);
    if (random.chance(rates.insert)) insertInto(out, putIn(random.oneOf(others)));
  }
  for (const words of moving) insertInto(out, words, random.whole(out.length));
  const result = random.chance(rates.marks) ? withOtherMarks(out) : out;
  return { before, after: textOf(result), units: result };
}

function fateOf(random: Random, { move, remove }: EditRates): 'stay' | 'move' | 'remove' {
  if (random.chance(remove)) return 'remove';
  return random.chance(move) ? 'move' : 'stay';
}

/** Puts a sentence where one begins: at the end, or at the first beginning from an offset on. */
function insertInto(out: TracedUnit[], words: TracedText, from = out.length): void {
  let at = from;
  while (at < out.length && !beginsSentence(out, at)) at += 1;
  const space = putIn(' ');
  if (at >= out.length) {
    const isApart = out.length === 0 || /\s/u.test(out.at(-1)?.unit ?? '');
    out.push(...(isApart ? [] : space), ...words, ...space);
  } else out.splice(at, 0, ...words, ...space);
}

function beginsSentence(out: readonly TracedUnit[], at: number): boolean {
  const before = textOf(out.slice(Math.max(0, at - 4), at));
  return /[.!?։؟]["”»’]?\s$/u.test(before) || before.endsWith('\n');
}

/** Typos are made or mended, words replaced by others of the same kind of text. */
function editWords(sentence: TracedText, others: readonly string[], random: Random, rates: EditRates): TracedText {
  const out: TracedUnit[] = [];
  for (const { index, 0: word } of textOf(sentence).matchAll(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu)) {
    const units = sentence.slice(index, index + word.length);
    const from = units[0]?.from ?? -1;
    const isWord = /^\p{L}/u.test(word);
    if (isWord && random.chance(rates.word)) out.push(...inPlaceOf(from, otherWord(others, random)));
    else if (isWord && word.length > 3 && random.chance(rates.typo)) out.push(...withTypo(units, random));
    else out.push(...units);
  }
  return out;
}

function otherWord(others: readonly string[], random: Random): string {
  return random.oneOf(random.oneOf(others).match(/[\p{L}\p{M}]+/gu) ?? ['other']);
}

function withTypo(word: TracedText, random: Random): TracedText {
  const at = 1 + random.whole(word.length - 2);
  const [head, unit, tail] = [word.slice(0, at), word[at], word.slice(at + 1)];
  if (unit === undefined || /\p{Surrogate}/u.test(textOf(word))) return word;
  switch (random.whole(3)) {
    case 0:
      return [...head, ...tail];
    case 1:
      return [...head, unit, unit, ...tail];
    default:
      return [...head, { ...unit, unit: unit.unit === 'e' ? 'a' : 'e' }, ...tail];
  }
}

const STRAIGHT: Readonly<Record<string, string>> = { '“': '"', '”': '"', '‘': "'", '’': "'" };

/** Curly marks become straight; where there are none, straight ones become curly. */
function withOtherMarks(text: TracedText): TracedText {
  if (text.some(({ unit }) => unit in STRAIGHT)) {
    return text.map(({ unit, from }) => ({ unit: STRAIGHT[unit] ?? unit, from }));
  }
  return text.map(({ unit, from }, index) => ({ unit: curly(unit, text[index - 1]?.unit ?? ' '), from }));
}

function curly(unit: string, before: string): string {
  const opens = /[\s([]/u.test(before);
  if (unit === '"') return opens ? '“' : '”';
  if (unit === "'") return opens ? '‘' : '’';
  return unit;
}
