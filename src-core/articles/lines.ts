import type { TextRange } from '../model/anchor';
import { isWhiteSpace } from '../text/white-space';

/** A line with something on it: the range without the white space at its ends, and how far it is indented (UTF-16). */
export interface Line extends TextRange {
  readonly indent: number;
}

/** Lines that follow each other without a blank one. */
export type LineGroup = readonly Line[];

const LINE_FEED = 0x0a;

function endOfLine(text: string, start: number): number {
  if (text.charCodeAt(start) === LINE_FEED) return start;
  const found = text.indexOf('\n', start);
  return found === -1 ? text.length : found;
}

function lastOfLine(text: string, lineEnd: number): number {
  let end = lineEnd;
  while (isWhiteSpace(text.charCodeAt(end - 1))) end -= 1;
  return end;
}

/**
 * The groups of lines of a text from an offset on, in order; between them lie only blank lines. Each line ends at a LF;
 * white space at the ends of lines belongs to none.
 */
export function* lineGroups(text: string, from: number): Generator<LineGroup> {
  let group: Line[] = [];
  let start = from;
  while (start < text.length) {
    const end = endOfLine(text, start);
    let first = start;
    while (first < end && isWhiteSpace(text.charCodeAt(first))) first += 1;
    if (first < end) group.push({ start: first, end: lastOfLine(text, end), indent: first - start });
    else if (group.length > 0) {
      yield group;
      group = [];
    }
    start = end + 1;
  }
  if (group.length > 0) yield group;
}
