import type { TextRange } from '../model/anchor';
import { endsInAbbreviation } from './pointed-words';
import { quotationsIn } from './quotation-marks';
import { mergeRanges } from './ranges';
import { trimRange } from './white-space';

const sentenceSegmenter = new Intl.Segmenter('und', { granularity: 'sentence' });
const wordSegmenters = new Map<string, Intl.Segmenter>();

function wordSegmenter(language: string): Intl.Segmenter {
  const known = wordSegmenters.get(language);
  if (known !== undefined) return known;
  const made = new Intl.Segmenter(language, { granularity: 'word' });
  wordSegmenters.set(language, made);
  return made;
}

/**
 * The sentences of a block, trimmed of white space, in order (UTF-16). They follow Unicode Standard Annex 29 with two
 * exceptions: no sentence ends at an abbreviation or an initial, and none ends inside a quotation that opened in it.
 * Linear in the length of the block but for its quotations.
 */
export function sentencesIn(text: string, block: TextRange): TextRange[] {
  const range = trimRange(text, block);
  const inside = mergeRanges(quotationsIn(text, range).map(({ outer }) => outer));
  const sentences: TextRange[] = [];
  let start = range.start;
  let quotation = 0;
  for (const { index, segment } of sentenceSegmenter.segment(text.slice(range.start, range.end))) {
    const end = range.start + index + segment.length;
    while ((inside[quotation]?.end ?? Infinity) < end) quotation += 1;
    const within = inside[quotation];
    const cutsQuotation = within !== undefined && within.start < end && end < within.end;
    if (end < range.end && (cutsQuotation || continues(text, start, end))) continue;
    sentences.push(trimRange(text, { start, end }));
    start = end;
  }
  return sentences.filter(({ start: from, end }) => from < end);
}

/** Whether what looks like the end of a sentence is none. A hard-wrapped line is none either. */
function continues(text: string, start: number, end: number): boolean {
  const said = text.slice(Math.max(start, end - 40), end).trimEnd();
  const breaksLine = /\n\s*$/u.test(text.slice(end - 3, end));
  if (breaksLine && !/[.!?։…。！？؟۔:;»”"“’')\]]$/u.test(said)) return true;
  return endsInAbbreviation(said, text.slice(end, end + 20));
}

/** The words of a range in order (UTF-16): what a dictionary would list, no punctuation and no spaces. */
export function wordsIn(text: string, range: TextRange, language: string): TextRange[] {
  const words: TextRange[] = [];
  for (const { index, segment, isWordLike } of wordSegmenter(language).segment(text.slice(range.start, range.end))) {
    if (isWordLike === true) words.push({ start: range.start + index, end: range.start + index + segment.length });
  }
  return words;
}

/** So far a word is looked for on either side; no language writes longer ones. */
const WORD_WINDOW_UTF16 = 200;

/**
 * The range grown to whole words and trimmed of white space at its ends, as a selection by mouse wants it. An empty range
 * stays as it is. UTF-16.
 */
export function snapToWords(text: string, range: TextRange, language: string): TextRange {
  const trimmed = trimRange(text, range);
  if (trimmed.start >= trimmed.end) return trimmed;
  const first = wordAround(text, trimmed.start, language);
  const last = wordAround(text, trimmed.end, language);
  return {
    start: first === null ? trimmed.start : Math.min(first.start, trimmed.start),
    end: last === null ? trimmed.end : Math.max(last.end, trimmed.end),
  };
}

/** The word that the offset lies strictly inside of. */
function wordAround(text: string, offset: number, language: string): TextRange | null {
  const start = Math.max(0, offset - WORD_WINDOW_UTF16);
  const window = { start: windowStart(text, start), end: Math.min(text.length, offset + WORD_WINDOW_UTF16) };
  return wordsIn(text, window, language).find((word) => word.start < offset && offset < word.end) ?? null;
}

/** Behind white space, so that the window does not begin in the middle of a word. */
function windowStart(text: string, start: number): number {
  if (start === 0) return 0;
  const space = text.slice(start, start + WORD_WINDOW_UTF16).search(/\s/u);
  return space === -1 ? start : start + space;
}
