import type { TextRange } from '../model/anchor';
import { segmenterOf, windowEnd } from './segmenters';
import { isWhiteSpace, trimRange } from './white-space';

const FARTHEST_UTF16 = 200;

/** The words of a range of the text by Unicode's rules (UAX 29), without punctuation and spaces. UTF-16, in order. */
export function wordsIn(text: string, range: TextRange, language: string | null = null): TextRange[] {
  const words: TextRange[] = [];
  const passage = text.slice(range.start, range.end);
  for (let start = 0; start < passage.length;) {
    const end = windowEnd(passage, start);
    for (const { index, segment, isWordLike } of segmenterOf(language, 'word').segment(passage.slice(start, end))) {
      const first = range.start + start + index;
      if (isWordLike === true) words.push({ start: first, end: first + segment.length });
    }
    start = end;
  }
  return words;
}

/** As much of the text around an offset as can hold the word there: to the next white space, 200 code units at most. */
function surroundings(text: string, offset: number): TextRange {
  let [start, end] = [offset, offset];
  while (start > 0 && offset - start < FARTHEST_UTF16 && !isWhiteSpace(text.charCodeAt(start - 1))) start -= 1;
  while (end < text.length && end - offset < FARTHEST_UTF16 && !isWhiteSpace(text.charCodeAt(end))) end += 1;
  return { start, end };
}

/** The word that an offset stands in or at, the one behind it first; null where there is none. Its cost does not grow with the text. */
export function wordAt(text: string, offset: number, language: string | null = null): TextRange | null {
  const words = wordsIn(text, surroundings(text, offset), language);
  return (
    words.find(({ start, end }) => start <= offset && offset < end) ?? words.find(({ end }) => end === offset) ?? null
  );
}

function wordAcross(text: string, offset: number, language: string | null): TextRange | null {
  const word = wordAt(text, offset, language);
  return word !== null && word.start < offset && offset < word.end ? word : null;
}

/**
 * A selection made with the mouse, extended so that it cuts no word, and without white space at its ends. A range that
 * holds nothing but white space becomes empty. UTF-16; `language` is BCP 47 or null.
 */
export function snapToWords(text: string, range: TextRange, language: string | null = null): TextRange {
  const trimmed = trimRange(text, range);
  if (trimmed.start >= trimmed.end) return trimmed;
  const start = wordAcross(text, trimmed.start, language)?.start ?? trimmed.start;
  const end = wordAcross(text, trimmed.end, language)?.end ?? trimmed.end;
  return { start, end };
}
