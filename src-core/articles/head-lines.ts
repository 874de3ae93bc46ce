import { lineGroups, type Line } from './lines';

/** A line near the beginning of a text, with its words and its place among its neighbours. */
export interface HeadLine extends Line {
  readonly words: string;
  /** Lines without a blank one between them share a group. */
  readonly group: number;
  readonly isLastOfGroup: boolean;
}

const MOST_GROUPS = 10;
const MOST_LINES = 30;
const LONGEST_HEAD_LINE = 600;
const SEARCHED_UTF16 = 60_000;

function beginningOf(text: string): string {
  const lastLineEnd = text.lastIndexOf('\n', SEARCHED_UTF16);
  return text.slice(0, lastLineEnd === -1 ? SEARCHED_UTF16 : lastLineEnd);
}

/**
 * The lines among which a header can stand: those of the first ten groups, 30 at most. Of a line longer than 600 code
 * units only the beginning is kept as `words`; it is too long for any part of a header.
 */
export function headLines(text: string): HeadLine[] {
  const lines: HeadLine[] = [];
  let groupIndex = 0;
  for (const group of lineGroups(text.length > SEARCHED_UTF16 ? beginningOf(text) : text, 0)) {
    for (const [index, line] of group.slice(0, MOST_LINES - lines.length).entries()) {
      const words = text.slice(line.start, Math.min(line.end, line.start + LONGEST_HEAD_LINE));
      lines.push({ ...line, words, group: groupIndex, isLastOfGroup: index === group.length - 1 });
    }
    groupIndex += 1;
    if (groupIndex === MOST_GROUPS || lines.length === MOST_LINES) break;
  }
  return lines;
}

/** The lines from an index to the end of their group. */
export function restOfGroup(lines: readonly HeadLine[], from: number): HeadLine[] {
  const group = lines[from]?.group;
  const rest = lines.slice(from);
  const end = rest.findIndex((line) => line.group !== group);
  return end === -1 ? rest : rest.slice(0, end);
}
