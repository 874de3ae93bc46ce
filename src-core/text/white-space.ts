import type { TextRange } from '../model/anchor';

const RARE_WHITE_SPACE = new Set([0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]);

/**
 * Whether the UTF-16 code unit is white space, in the sense of `\s` in a regular expression (ECMAScript: WhiteSpace and
 * LineTerminator), so that it agrees with `String.prototype.trim`. No-break spaces are among them.
 */
export function isWhiteSpace(codeUnit: number): boolean {
  if (codeUnit < 0x80) return codeUnit === 0x20 || (codeUnit >= 0x09 && codeUnit <= 0x0d);
  if (codeUnit >= 0x2000 && codeUnit <= 0x200a) return true;
  return RARE_WHITE_SPACE.has(codeUnit);
}

/** The range without white space at its ends; an empty range at its start where it holds nothing else. UTF-16 offsets. */
export function trimRange(text: string, range: TextRange): TextRange {
  let { start, end } = range;
  while (start < end && isWhiteSpace(text.charCodeAt(start))) start += 1;
  if (start === end) return { start: range.start, end: range.start };
  while (end > start && isWhiteSpace(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

/** The passage on one line: white space at the ends gone, any other run of it one space. For fields, never for offsets. */
export function onOneLine(passage: string): string {
  return passage.trim().replace(/\s+/gu, ' ');
}
