import { readDateline } from './dateline';
import type { HeadLine } from './head-lines';
import { lineMark } from './line-marks';
import { endsSentence } from './sentence-end';
import { readUrlLine } from './url-line';

const SHORTEST_STANDFIRST = 20;
const LONGEST_STANDFIRST = 400;
const OPEN_END = /[:;,]$/u;
const SENTENCE_INSIDE = /(?:\p{L}{4}\.|[!?…։。؟])["”»’)]*\s+["“«„(]?[\p{Lu}\p{Lo}]/u;

function passage(text: string, lines: readonly HeadLine[]): string {
  return text.slice(lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0);
}

/**
 * Whether the lines are the standfirst. Above the first line of the header that is certain: whatever short passage stands
 * between it and the title. Behind such a line: one sentence without a sign at its end, above a paragraph with one.
 */
export function isStandfirst(
  text: string,
  lines: readonly HeadLine[],
  below: readonly HeadLine[],
  place: { readonly hasMeta: boolean; readonly isAboveMeta: boolean },
): boolean {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return false;
  const length = last.end - first.start;
  if (length < SHORTEST_STANDFIRST || length > LONGEST_STANDFIRST) return false;
  const words = passage(text, lines);
  if (lineMark(first.words) !== null || readDateline(words) !== null || readUrlLine(words) !== null) return false;
  if (place.isAboveMeta) return true;
  if (!place.hasMeta || !last.isLastOfGroup) return false;
  if (endsSentence(words) || OPEN_END.test(words) || SENTENCE_INSIDE.test(words)) return false;
  return below.length > 0 && endsSentence(passage(text, below));
}
