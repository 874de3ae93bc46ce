import type { TextRange } from '../../model/anchor';
import { splitsPair } from '../surrogates';
import type { KeptRun } from './kept-run';

/** Longer stretches are compared by word only. */
const LONGEST_UTF16 = 400;

/**
 * The beginning and the end that a replaced stretch shares with what replaced it ("reportd", "reported"), where they are
 * at least half of the longer one: then it is the same word, mended. No character is cut.
 */
export function sharedEnds(oldText: string, newText: string, was: TextRange, is: TextRange): KeptRun[] {
  const [oldLength, newLength] = [was.end - was.start, is.end - is.start];
  const [shorter, longer] = [Math.min(oldLength, newLength), Math.max(oldLength, newLength)];
  if (shorter === 0 || longer > LONGEST_UTF16) return [];
  let head = 0;
  while (head < shorter && oldText[was.start + head] === newText[is.start + head]) head += 1;
  if (splitsPair(oldText, was.start + head) || splitsPair(newText, is.start + head)) head -= 1;
  let tail = 0;
  while (tail < shorter - head && oldText[was.end - tail - 1] === newText[is.end - tail - 1]) tail += 1;
  if (splitsPair(oldText, was.end - tail) || splitsPair(newText, is.end - tail)) tail -= 1;
  if ((head + tail) * 2 < longer) return [];
  const ends = [
    { old: was.start, now: is.start, length: head },
    { old: was.end - tail, now: is.end - tail, length: tail },
  ];
  return ends.filter(({ length }) => length > 0);
}
