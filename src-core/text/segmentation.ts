import type { TextRange } from '../model/anchor';
import { endsInAbbreviation } from './abbreviations';
import type { Page } from './page';
import { quotationsIn } from './quotation-marks';
import { segmenterOf, windowEnd } from './segmenters';
import { trimRange } from './white-space';

const GOES_ON = /^(?:[\p{Ll},;:]|[—–-]\s*\p{Ll})/u;
const LINE_ENDS = /[\n\r\u0085\u2028\u2029]/gu;

/** Offsets at which Unicode's rules begin a sentence. A line that was wrapped does not end one. */
function ruleBoundaries(passage: string, language: string | null): number[] {
  const oneLine = passage.replace(LINE_ENDS, ' ');
  const boundaries: number[] = [];
  let start = 0;
  while (start < oneLine.length) {
    const end = windowEnd(oneLine, start);
    let last = end;
    for (const { index } of segmenterOf(language, 'sentence').segment(oneLine.slice(start, end))) {
      if (index > 0) boundaries.push((last = start + index));
    }
    // What stands behind the last boundary of a window may go on in the next.
    start = end === oneLine.length ? end : last;
  }
  return boundaries;
}

/** Tells for ascending offsets whether each lies within one of the ordered, outermost quotations. */
function insideQuotation(page: Page, range: TextRange): (offset: number) => boolean {
  const quotations = quotationsIn(page, range).filter(({ depth }) => depth === 1);
  let index = 0;
  return (offset) => {
    while ((quotations[index]?.outer.end ?? Infinity) <= offset) index += 1;
    const quotation = quotations[index];
    return quotation !== undefined && offset > quotation.outer.start;
  };
}

/**
 * The sentences of a range of the text (a paragraph), in order, without white space at their ends. By Unicode's rules
 * (UAX 29), but not cut behind abbreviations, initials and ordinals, before a word in lower case, or inside a quotation
 * that opened in the sentence. `language` is BCP 47, null where it is not known. UTF-16.
 */
export function sentencesIn(page: Page, range: TextRange, language: string | null = null): TextRange[] {
  const { text } = page;
  const passage = text.slice(range.start, range.end);
  const primary = language?.split('-')[0]?.toLowerCase() ?? '';
  const isInside = insideQuotation(page, range);
  const sentences: TextRange[] = [];
  let start = 0;
  const cut = (end: number) => {
    const sentence = trimRange(text, { start: range.start + start, end: range.start + end });
    if (sentence.start < sentence.end) sentences.push(sentence);
    start = end;
  };
  for (const boundary of ruleBoundaries(passage, language)) {
    const before = passage.slice(Math.max(start, boundary - 48), boundary);
    const after = passage.slice(boundary, boundary + 24);
    if (isInside(range.start + boundary) || GOES_ON.test(after)) continue;
    if (!endsInAbbreviation(before, after, primary)) cut(boundary);
  }
  cut(passage.length);
  return sentences;
}

/** The sentence of the range around an offset; between two the one before; null where the range is blank. */
export function sentenceAt(
  page: Page,
  range: TextRange,
  offset: number,
  language: string | null = null,
): TextRange | null {
  const sentences = sentencesIn(page, range, language);
  return sentences.findLast(({ start }) => start <= offset) ?? sentences[0] ?? null;
}
