import { readDateline } from './dateline';
import type { HeadLine } from './head-lines';
import { lineMark } from './line-marks';
import { endsSentence } from './sentence-end';
import { readUrlLine } from './url-line';

const SHORTEST_STANDFIRST = 20;
const LONGEST_STANDFIRST = 400;
const OPEN_END = /[:;,]$/u;

function passage(text: string, lines: readonly HeadLine[]): string {
  return text.slice(lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0);
}

/** Where a passage stands: behind a line of the header, or straight above the first one. */
export interface StandfirstPlace {
  readonly hasMeta: boolean;
  readonly isAboveMeta: boolean;
}

function isPlainPassage(words: string): boolean {
  if (words.length < SHORTEST_STANDFIRST || words.length > LONGEST_STANDFIRST) return false;
  return lineMark(words) === null && readDateline(words) === null && readUrlLine(words) === null;
}

function endsOpen(words: string): boolean {
  return !endsSentence(words) && !OPEN_END.test(words);
}

/**
 * Whether the lines are the standfirst. Above the first line of the header that is certain: whatever short passage stands
 * between it and the title. Behind such a line: one without the sign that ends a sentence, above a paragraph with it.
 */
export function isStandfirst(
  text: string,
  lines: readonly HeadLine[],
  below: readonly HeadLine[],
  place: StandfirstPlace,
): boolean {
  const words = passage(text, lines);
  if (!isPlainPassage(words)) return false;
  if (place.isAboveMeta) return true;
  const endsGroup = place.hasMeta && lines.at(-1)?.isLastOfGroup === true;
  return endsGroup && endsOpen(words) && below.length > 0 && endsSentence(passage(text, below));
}
