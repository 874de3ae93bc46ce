import type { TextRange } from '../../model/anchor';

const SENTENCE_BREAK = /[.!?…։؟۔。！？]["'”’»)\]」』]*\s+|\n\s*/gu;
const LOOK_BACK_UTF16 = 12;

/** Offsets at which a sentence or a line begins within a stretch of the text, its own start left out. Coarse. UTF-16. */
export function sentenceStarts(text: string, { start, end }: TextRange): number[] {
  return [...text.slice(start, end).matchAll(SENTENCE_BREAK)].map(({ index, 0: { length } }) => start + index + length);
}

/** Whether a sentence or a line begins at the offset. */
export function beginsSentence(text: string, offset: number): boolean {
  if (offset === 0 || offset >= text.length) return true;
  return sentenceStarts(text, { start: Math.max(0, offset - LOOK_BACK_UTF16), end: offset }).includes(offset);
}
