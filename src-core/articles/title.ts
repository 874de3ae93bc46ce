import { readDateline } from './dateline';
import { beginsParagraph, wrapWidth } from './hard-wrap';
import type { HeadLine } from './head-lines';
import { lineMark } from './line-marks';

const MOST_TITLE_LINES = 4;
const LONGEST_TITLE = 300;
const ENDS_STATEMENT = /[.։。۔,;:]["'“”‘’«»)]*$/u;

function totalLength(lines: readonly HeadLine[]): number {
  const [first, last] = [lines[0], lines.at(-1)];
  return first === undefined || last === undefined ? 0 : last.end - first.start;
}

function isFirstLineAlone(text: string, group: readonly HeadLine[]): boolean {
  const [first, second] = group;
  if (first === undefined || second === undefined || ENDS_STATEMENT.test(first.words)) return false;
  return totalLength([first]) <= LONGEST_TITLE / 2 && beginsParagraph(text, group, 1, wrapWidth(group));
}

function fitsAsTitle(lines: readonly HeadLine[], isAboveMeta: boolean): boolean {
  const last = lines.at(-1);
  if (last === undefined || lines.length > MOST_TITLE_LINES || totalLength(lines) > LONGEST_TITLE) return false;
  return isAboveMeta || !ENDS_STATEMENT.test(last.words);
}

/**
 * How many lines of the first group are the title; 0 where there is none. A title is short, and does not end as a
 * statement does unless a line of the header follows it. `isMeta` tells whether the line at an index of the group (or
 * behind it) is such a line.
 */
export function titleLineCount(text: string, group: readonly HeadLine[], isMeta: (index: number) => boolean): number {
  const first = group[0];
  if (first === undefined || isMeta(0)) return 0;
  if (lineMark(first.words) !== null || readDateline(first.words) !== null) return 0;
  let count = 1;
  while (count < group.length && !isMeta(count)) count += 1;
  if (fitsAsTitle(group.slice(0, count), isMeta(count))) return count;
  return isFirstLineAlone(text, group) ? 1 : 0;
}
