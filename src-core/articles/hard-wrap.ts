import type { LineGroup } from './lines';
import { endsSentence } from './sentence-end';

const LONGEST_WRAPPED_LINE = 100;
const NEXT_WORD = /^\S{1,40}/u;

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
  const head = text.slice(line.start, Math.min(line.end, line.start + 40));
  if (line.indent >= before.indent + 2 && line.indent <= before.indent + 8) return true;
  const length = before.end - before.start;
  const tail = text.slice(Math.max(before.start, before.end - 12), before.end);
  if (length > LONGEST_WRAPPED_LINE) return endsSentence(tail);
  const hadRoom = length + 1 + (NEXT_WORD.exec(head)?.[0].length ?? 0) <= width;
  if (!hadRoom || startsLower(head)) return false;
  return endsSentence(tail) || length * 2 < width;
}

/** The width at which the lines of a group were broken: that of the longest, in UTF-16 code units. */
export function wrapWidth(group: LineGroup): number {
  return group.reduce((width, line) => Math.max(width, line.end - line.start), 0);
}
