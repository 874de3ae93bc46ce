import { STATUSES } from '$core/model/enumerations';
import type { CodedColumn } from '../coded-column';
import type { ReviewIndex } from '../review-index.svelte';
import type { Grouping, ValueNames } from './table-columns';

/** Rows that share a value: its id or name, and what it is called; null for those without one. */
export interface Group {
  readonly value: string | null;
  readonly name: string | null;
  readonly rows: Uint32Array;
}

type Codes = string | null;
const collator = new Intl.Collator(undefined, { numeric: true });

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
      return byCodes(rows, tagCodes, (row) => tags.at(row), names.tag);
    case 'speaker':
      return byCode(rows, index.speakerId, (row) => row, names.speaker);
    case 'status':
      return inOrder(
        byCode(
          rows,
          coded.status,
          (row) => row,
          (value) => names.value('status', value),
        ),
        STATUSES,
      );
    case 'article': {
      const titles = index.articles.title;
      const titleOf = (id: string): string => titles.at(coded.articleId.find(id) ?? 0) ?? names.untitled;
      return byCode(rows, coded.articleId, (row) => row, titleOf);
    }
    case 'publication':
    case 'publishedOn':
      return byCode(
        rows,
        index.articles[grouping],
        (row) => index.articleRowOf(row),
        (value) => value,
      );
  }
}

function byCode(
  rows: Uint32Array,
  column: CodedColumn<Codes>,
  placeOf: (row: number) => number,
  nameOf: (value: string) => string,
): readonly Group[] {
  const { codes } = column;
  const one = new Uint32Array(1);
  return byCodes(
    rows,
    column,
    (row) => {
      one[0] = codes[placeOf(row)] ?? 0;
      return one;
    },
    nameOf,
  );
}

/** Two passes: how many rows each value has, then each row to its place. */
function byCodes(
  rows: Uint32Array,
  column: CodedColumn<Codes>,
  codesOf: (row: number) => ArrayLike<number>,
  nameOf: (value: string) => string,
): readonly Group[] {
  const { values } = column;
  const without = values.indexOf(null);
  const counts = new Uint32Array(values.length + 1);
  const each = (tell: (code: number, row: number) => void): void => {
    for (const row of rows) {
      const codes = codesOf(row);
      if (codes.length === 0) tell(without < 0 ? values.length : without, row);
      Array.prototype.forEach.call(codes, (code: number) => {
        tell(code, row);
      });
    }
  };
  each((code) => {
    counts[code] = (counts[code] ?? 0) + 1;
  });
  const lists = Array.from(counts, (count) => new Uint32Array(count));
  counts.fill(0);
  each((code, row) => {
    const list = lists[code];
    const at = counts[code] ?? 0;
    if (list !== undefined) list[at] = row;
    counts[code] = at + 1;
  });
  return lists
    .flatMap((list, code): Group[] => {
      const value = values[code] ?? null;
      return list.length === 0 ? [] : [{ value, name: value === null ? null : nameOf(value), rows: list }];
    })
    .sort(byName);
}

function byName(one: Group, other: Group): number {
  if (one.name === null || other.name === null) return one.name === other.name ? 0 : one.name === null ? 1 : -1;
  return collator.compare(one.name, other.name);
}

function inOrder(groups: readonly Group[], order: readonly string[]): readonly Group[] {
  return groups.toSorted((one, other) => order.indexOf(one.value ?? '') - order.indexOf(other.value ?? ''));
}
