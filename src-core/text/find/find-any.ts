import type { TextRange } from '../../model/anchor';
import { findWords } from './find-words';
import { LENIENT } from './query';

/**
 * Where any of these words stand in a text, by the most forgiving search. Ranges are UTF-16, in order and apart: those that
 * overlap or touch are one. Time grows with the length of the text times the number of words.
 */
export function findAny(text: string, all: readonly string[]): readonly TextRange[] {
  const found = all.flatMap((words) => [...findWords(text, words, LENIENT)]);
  const joined: TextRange[] = [];
  for (const range of found.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last === undefined || range.start > last.end) joined.push(range);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
  }
  return joined;
}
