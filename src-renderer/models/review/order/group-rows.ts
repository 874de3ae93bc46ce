import { STATUSES } from '$core/model/enumerations';
import type { CodedColumn } from '../coded-column';
import type { ListColumn } from '../list-column';
import type { ReviewIndex } from '../review-index.svelte';
import { ranksOfValues } from './name-ranks';
import { sortRows } from './sort-rows';
import type { Grouping, ValueNames } from './table-columns';

/** Rows that share a value: its id or name, and what it is called; null for those without one. */
export interface Group {
  readonly value: string | null;
  readonly name: string | null;
  readonly rows: Uint32Array;
}

type Codes = string | null;

/** The rows in groups, by name, those without a value last; within a group they keep their order. A row is in the group of each of its tags. */
export function groupRows(
  index: ReviewIndex,
  rows: Uint32Array,
  grouping: Grouping,
  names: ValueNames,
): readonly Group[] {
  const { coded, tagCodes, tags } = index.columns;
  switch (grouping) {
    case 'tags':
      return byLists(rows, tagCodes, tags, names.tag);
    case 'speaker':
      return byCode(rows, index.speakerId, names.speaker);
    case 'status':
      return inOrder(
        byCode(rows, coded.status, (value) => names.value('status', value)),
        STATUSES,
      );
    case 'article': {
      const titles = index.articles.title;
      const titleOf = (id: string): string => titles.at(coded.articleId.find(id) ?? 0) ?? names.untitled;
      return byCode(rows, coded.articleId, titleOf);
    }
    case 'publication':
    case 'publishedOn':
      return byCode(rows, index.articles[grouping], (value) => value, coded.articleId.codes);
  }
}

/** Of each row one value, or in `articleOf` that of its article. */
function byCode(
  rows: Uint32Array,
  column: CodedColumn<Codes>,
  nameOf: (value: string) => string,
  articleOf: Uint32Array | null = null,
): readonly Group[] {
  const { codes } = column;
  const own = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    own[at] = codes[articleOf === null ? row : (articleOf[row] ?? 0)] ?? 0;
  }
  return groupsOf({ rows, codes: own }, column, nameOf);
}

/** Of each row all its values; one without any has the value null. */
function byLists(
  rows: Uint32Array,
  column: CodedColumn<Codes>,
  lists: ListColumn,
  nameOf: (value: string) => string,
): readonly Group[] {
  const [each, codes]: [number[], number[]] = [[], []];
  for (const row of rows) {
    const list = lists.at(row);
    for (let at = 0; at < Math.max(1, list.length); at += 1) {
      each.push(row);
      codes.push(list[at] ?? 0);
    }
  }
  return groupsOf({ rows: Uint32Array.from(each), codes: Uint32Array.from(codes) }, column, nameOf);
}

interface CodedRows {
  readonly rows: Uint32Array;
  readonly codes: Uint32Array;
}

/** Two passes: how many rows each value has, then each row to its place. */
function groupsOf(
  { rows, codes }: CodedRows,
  column: CodedColumn<Codes>,
  nameOf: (value: string) => string,
): readonly Group[] {
  const { values } = column;
  const counts = new Uint32Array(values.length);
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  const lists = Array.from(counts, (count) => new Uint32Array(count));
  counts.fill(0);
  for (let at = 0; at < rows.length; at += 1) {
    const code = codes[at] ?? 0;
    const [list, place] = [lists[code], counts[code] ?? 0];
    if (list !== undefined) list[place] = rows[at] ?? 0;
    counts[code] = place + 1;
  }
  const ranks = ranksOfValues(column, nameOf);
  const inOrderOfNames = sortRows(Uint32Array.from(values.keys()), (code) => ranks[code] ?? Infinity, false);
  return Array.from(inOrderOfNames).flatMap((code): Group[] => {
    const [value, list] = [values[code] ?? null, lists[code]];
    if (list === undefined || list.length === 0) return [];
    return [{ value, name: value === null ? null : nameOf(value), rows: list }];
  });
}

function inOrder(groups: readonly Group[], order: readonly string[]): readonly Group[] {
  return groups.toSorted((one, other) => order.indexOf(one.value ?? '') - order.indexOf(other.value ?? ''));
}
