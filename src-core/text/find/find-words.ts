import type { TextRange } from '../../model/anchor';
import { foldText, isWhole, unfolded, type FoldsText } from './folded-text';
import type { FindOptions } from './query';

/**
 * Where words stand in a text: any white space for any other, any quotation mark, apostrophe or dash for another, and
 * case and accents as asked. Ranges are UTF-16, in order, apart, and cut no sign in half; folded alike, what is found
 * equals the words. Nothing for words that are empty or only white space.
 */
export function* findWords(
  text: string,
  words: string,
  options: FindOptions,
  foldsText: FoldsText = foldText,
): Generator<TextRange> {
  const folding = { ...options, foldSigns: true };
  const needle = foldText(words, folding).folded;
  if (needle.trim() === '') return;
  const hay = foldsText(text, folding);
  for (let at = hay.folded.indexOf(needle); at !== -1;) {
    const to = at + needle.length;
    const whole = isWhole(hay, at, to);
    if (whole) yield unfolded(hay, at, to);
    at = hay.folded.indexOf(needle, whole ? to : at + 1);
  }
}
