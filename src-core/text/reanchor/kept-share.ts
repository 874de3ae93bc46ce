import type { TextRange } from '../../model/anchor';
import type { TextAlignment } from './align-texts';
import { firstRunBeyond, type KeptRun } from './kept-run';

const LETTER = /[\p{L}\p{N}]/gu;

/** Letters and digits of a passage: what its words weigh. */
export function lettersIn(passage: string): number {
  return passage.match(LETTER)?.length ?? 0;
}

const WORD = /[\p{L}\p{N}]+/gu;
/** Words are counted so far around a passage. */
const REACH_UTF16 = 200;

function runsOver({ runs }: TextAlignment, { start, end }: TextRange): KeptRun[] {
  const over: KeptRun[] = [];
  for (let index = firstRunBeyond(runs, start); index < runs.length; index += 1) {
    const run = runs[index];
    if (run === undefined || run.old >= end) break;
    over.push(run);
  }
  return over;
}

/** How many words are kept together with something of the passage, those just around it included. */
export function keptWordsAround(alignment: TextAlignment, passage: TextRange): number {
  return runsOver(alignment, passage).reduce((words, { old, length }) => {
    const start = Math.max(old, passage.start - REACH_UTF16);
    const end = Math.min(old + length, passage.end + REACH_UTF16);
    return words + (alignment.oldText.slice(start, end).match(WORD)?.length ?? 0);
  }, 0);
}

/** The share of the letters and digits of a passage of the old text that the new one keeps in place, 0 to 1. */
export function keptShare(alignment: TextAlignment, passage: TextRange): number {
  const { oldText } = alignment;
  const words = oldText.slice(passage.start, passage.end);
  const hasLetters = lettersIn(words) > 0;
  const weight = (part: string): number => (hasLetters ? lettersIn(part) : part.length);
  const kept = runsOver(alignment, passage).reduce((sum, { old, length }) => {
    return sum + weight(oldText.slice(Math.max(passage.start, old), Math.min(passage.end, old + length)));
  }, 0);
  return kept / weight(words);
}
