import type { TextRange } from '../../model/anchor';
import { splitsPair } from '../../text/surrogates';
import { isWhiteSpace } from '../../text/white-space';

const LONGEST_UTF16 = 40_000;
const FARTHEST_BACK = 4000;

/** A block as it is, a very long one in windows that end behind a sentence or at least between words. UTF-16. */
export function* windowsOf(text: string, { start, end }: TextRange): Generator<TextRange> {
  let from = start;
  while (end - from > LONGEST_UTF16) {
    const to = windowEnd(text, from + LONGEST_UTF16);
    yield { start: from, end: to };
    from = to;
  }
  yield { start: from, end };
}

function windowEnd(text: string, furthest: number): number {
  let space = -1;
  for (let at = furthest; at > furthest - FARTHEST_BACK; at -= 1) {
    if (!isWhiteSpace(text.charCodeAt(at - 1))) continue;
    if (space === -1) space = at;
    if ('.!?…”"»'.includes(text.charAt(at - 2))) return at;
  }
  if (space !== -1) return space;
  return splitsPair(text, furthest) ? furthest - 1 : furthest;
}
