import type { TextRange } from '../model/anchor';
import { isWhiteSpace, trimRange } from '../text/white-space';

/** A line with something on it: the range without the white space at its ends, and how far it is indented (UTF-16). */
export interface Line extends TextRange {
  readonly indent: number;
}

/** Lines that follow each other without a blank one. */
export type LineGroup = readonly Line[];

const LINE_FEED = 0x0a;

function isBlank(text: string, start: number, end: number): boolean {
  for (let offset = start; offset < end; offset += 1) if (!isWhiteSpace(text.charCodeAt(offset))) return false;
  return true;
}

function endOfLine(text: string, start: number): number {
  if (text.charCodeAt(start) === LINE_FEED) return start;
  const found = text.indexOf('\n', start);
  return found === -1 ? text.length : found;
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
    if (isBlank(text, start, end)) {
      if (group.length > 0) yield group;
      if (group.length > 0) group = [];
    } else {
      const trimmed = trimRange(text, { start, end });
      group.push({ ...trimmed, indent: trimmed.start - start });
    }
    start = end + 1;
  }
  if (group.length > 0) yield group;
}
