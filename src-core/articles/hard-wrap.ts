import type { TextRange } from '../model/anchor';
import { isWhiteSpace } from '../text/white-space';
import type { LineGroup } from './lines';
import { endsSentence } from './sentence-end';

const LONGEST_WRAPPED_LINE = 100;
const LONGEST_WORD = 40;

function firstWordLength(text: string, line: TextRange): number {
  const last = Math.min(line.end, line.start + LONGEST_WORD);
  let end = line.start;
  while (end < last && !isWhiteSpace(text.charCodeAt(end))) end += 1;
  return end - line.start;
}

function startsLower(line: string): boolean {
  return /^\p{Ll}/u.test(line);
}

/**
 * Whether a new paragraph begins between two lines that no blank line parts. It does where the first would have had room
 * for the next word, so that it was not broken for want of room, and ends a sentence or is much shorter than the others;
 * and where the second alone is indented. Lines longer than 100 code units were not wrapped at a width at all.
 */
export function beginsParagraph(text: string, group: LineGroup, index: number, width: number): boolean {
  const [before, line] = [group[index - 1], group[index]];
  if (before === undefined || line === undefined) return true;
  if (line.indent >= before.indent + 2 && line.indent <= before.indent + 8) return true;
  const length = before.end - before.start;
  const endOfBefore = text.slice(Math.max(before.start, before.end - 12), before.end);
  if (length > LONGEST_WRAPPED_LINE) return endsSentence(endOfBefore);
  if (!hadRoom(text, group, index, width) || startsLower(text.slice(line.start, line.start + 2))) return false;
  return length * 2 < width || endsSentence(endOfBefore);
}

/** Whether the line before this one was short enough for this one's first word, so that width did not end it. */
export function hadRoom(text: string, group: LineGroup, index: number, width: number): boolean {
  const [before, line] = [group[index - 1], group[index]];
  if (before === undefined || line === undefined) return true;
  return before.end - before.start + 1 + firstWordLength(text, line) <= width;
}

/** The width at which the lines of a group were broken: that of the longest, in UTF-16 code units. */
export function wrapWidth(group: LineGroup): number {
  return group.reduce((width, line) => Math.max(width, line.end - line.start), 0);
}
