import type { CodePointMap } from '../../../text/code-points';
import { fault, type Fault } from '../../fault';
import type { FileRange } from '../schema/anchor';

function outsideOrBackwards({ start, end, startUtf16, endUtf16 }: FileRange): Fault | null {
  if (startUtf16 > endUtf16) return fault('ends-before-start', { start: startUtf16, end: endUtf16 });
  if ((start === null) !== (end === null)) return fault('half-code-points', {});
  return start !== null && end !== null && start > end ? fault('ends-before-start', { start, end }) : null;
}

/**
 * What is wrong with a range, or null: that it ends before it starts, lies outside its text, or that its two kinds of
 * offsets name different places. Without the text only its own numbers are compared.
 */
export function rangeProblem(range: FileRange, text: string | null, points: CodePointMap | null): Fault | null {
  const problem = outsideOrBackwards(range);
  if (problem !== null || text === null || points === null) return problem;
  if (range.endUtf16 > text.length) return fault('beyond-text', { end: range.endUtf16, length: text.length });
  if (range.start === null || range.end === null) return fault('no-code-points', {});
  const start = points.toCodePoint(range.startUtf16);
  const end = points.toCodePoint(range.endUtf16);
  if (points.toUtf16(start) !== range.startUtf16 || points.toUtf16(end) !== range.endUtf16)
    return fault('cuts-character', {});
  if (start === range.start && end === range.end) return null;
  return fault('offsets-differ', { start: range.start, end: range.end, startByUtf16: start, endByUtf16: end });
}
