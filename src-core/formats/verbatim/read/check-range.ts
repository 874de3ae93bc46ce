import type { CodePointMap } from '../../../text/code-points';
import type { FileRange } from '../schema/anchor';

function outsideOrBackwards({ start, end, startUtf16, endUtf16 }: FileRange): string | null {
  if (startUtf16 > endUtf16) return `It ends (${String(endUtf16)}) before it starts (${String(startUtf16)}).`;
  if ((start === null) !== (end === null)) return 'Of start and end in code points only one is there.';
  if (start !== null && end !== null && start > end)
    return `It ends (${String(end)}) before it starts (${String(start)}).`;
  return null;
}

/**
 * What is wrong with a range, or null: that it ends before it starts, lies outside its text, or that its two kinds of
 * offsets name different places. Without the text only its own numbers are compared.
 */
export function rangeProblem(range: FileRange, text: string | null, points: CodePointMap | null): string | null {
  const problem = outsideOrBackwards(range);
  if (problem !== null || text === null || points === null) return problem;
  if (range.endUtf16 > text.length)
    return `It ends at ${String(range.endUtf16)} (UTF-16), the text at ${String(text.length)}.`;
  if (range.start === null || range.end === null)
    return 'The offsets in code points are missing though the text is there.';
  const start = points.toCodePoint(range.startUtf16);
  const end = points.toCodePoint(range.endUtf16);
  if (points.toUtf16(start) !== range.startUtf16 || points.toUtf16(end) !== range.endUtf16)
    return 'It cuts a character in two.';
  if (start === range.start && end === range.end) return null;
  const stated = `${String(range.start)}–${String(range.end)}`;
  return `In code points it is said to be ${stated}, by its UTF-16 offsets it is ${String(start)}–${String(end)}.`;
}
