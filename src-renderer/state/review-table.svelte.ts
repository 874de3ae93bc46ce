import { EVERYTHING } from '$core/model/filter';
import type { Library } from '../models/library.svelte';
import { groupRows, type Group } from '../models/review/order/group-rows';
import { ranksBy } from '../models/review/order/ranks';
import { sortRows } from '../models/review/order/sort-rows';
import { TABLE_COLUMNS, type Grouping, type TableColumn, type ValueNames } from '../models/review/order/table-columns';
import { named, t } from '../messages/translate';
import type { ReviewView } from './review-view.svelte';

/** A line of the Table: the head of a group, or a row of the index. */
export type TableLine = { readonly group: Group } | { readonly row: number };

/** The cell that has the focus: line -1 is the head of the Table. */
export interface TableCell {
  readonly line: number;
  readonly column: number;
}

export interface Sorting {
  readonly column: TableColumn;
  readonly isDescending: boolean;
}

/** The Table of Review: how it is sorted and grouped, where the focus is, and which rows are chosen. */
export class ReviewTable {
  readonly #library: Library;
  readonly #view: ReviewView;
  #sorting: Sorting = $state.raw({ column: 'publishedOn', isDescending: true });
  #grouping: Grouping | null = $state(null);
  #closed: ReadonlySet<string> = $state.raw(new Set());
  #cell: TableCell = $state.raw({ line: 0, column: 0 });
  #chosenIds: ReadonlySet<string> = $state.raw(new Set());
  #anchor = 0;
  #editing: TableColumn | null = $state(null);

  readonly names: ValueNames = {
    speaker: (id) => this.#library.speakers.get(id)?.name ?? id,
    tag: (id) => this.#library.tags.get(id)?.name ?? id,
    annotator: (id) => this.#library.annotators.get(id)?.name ?? id,
    untitled: t('transfer.untitled'),
    value: (field, value) => named(`value.${field}.${value}`),
  };
  /** All rows by article, each in the order of its text: so stand rows that are equal otherwise. */
  readonly #inText = $derived.by(() => this.#allInText());
  readonly #sorted = $derived.by(() => this.#sortedRows());
  readonly #groups = $derived.by(() =>
    this.#grouping === null ? null : groupRows(this.#library.review, this.#sorted, this.#grouping, this.names),
  );
  /** Of each group, at which line its head stands; the last is how many lines there are. */
  readonly #heads = $derived.by(() => headLines(this.#groups ?? [], this.#closed));

  constructor(library: Library, view: ReviewView) {
    this.#library = library;
    this.#view = view;
  }

  /** Puts the rows in order, with pauses: nobody waits for them yet. */
  async prepare(pause: () => Promise<void>): Promise<void> {
    for (const step of [() => this.#inText, () => this.#sorted]) {
      await pause();
      step();
    }
  }

  get sorting(): Sorting {
    return this.#sorting;
  }
  /** By this column; again, the other way round. */
  sortBy(column: TableColumn): void {
    const { column: before, isDescending } = this.#sorting;
    this.#sorting = { column, isDescending: column === before ? !isDescending : false };
  }

  get grouping(): Grouping | null {
    return this.#grouping;
  }
  set grouping(grouping: Grouping | null) {
    this.#grouping = grouping;
    this.#closed = new Set();
    this.#cell = { ...this.#cell, line: 0 };
  }
  get groups(): readonly Group[] | null {
    return this.#groups;
  }

  /** The rows in the order in which they stand, without heads of groups. */
  get sorted(): Uint32Array {
    return this.#sorted;
  }

  get lineCount(): number {
    return this.#groups === null ? this.#sorted.length : (this.#heads.at(-1) ?? 0);
  }

  lineAt(line: number): TableLine | null {
    if (line < 0 || line >= this.lineCount) return null;
    if (this.#groups === null) return { row: this.#sorted[line] ?? 0 };
    const at = lastBefore(this.#heads, line);
    const group = this.#groups[at];
    if (group === undefined) return null;
    const within = line - (this.#heads[at] ?? 0) - 1;
    return within < 0 ? { group } : { row: group.rows[within] ?? 0 };
  }

  isClosed(group: Group): boolean {
    return this.#closed.has(keyOf(group));
  }
  setClosed(group: Group, isClosed: boolean): void {
    const closed = new Set(this.#closed);
    if (isClosed) closed.add(keyOf(group));
    else closed.delete(keyOf(group));
    this.#closed = closed;
  }

  get cell(): TableCell {
    const line = Math.max(-1, Math.min(this.#cell.line, this.lineCount - 1));
    return { line, column: this.#cell.column };
  }
  goTo({ line, column }: TableCell): void {
    this.#cell = {
      line: Math.max(-1, Math.min(line, this.lineCount - 1)),
      column: Math.max(0, Math.min(column, TABLE_COLUMNS.length - 1)),
    };
    this.#anchor = this.#cell.line;
  }
  goToColumn(column: number): void {
    this.goTo({ line: this.cell.line, column });
  }
  /** To the next line, not beyond the last. */
  goToNext(): void {
    this.goTo({ ...this.cell, line: this.cell.line + 1 });
  }
  goToPrevious(): void {
    this.goTo({ ...this.cell, line: Math.max(0, this.cell.line - 1) });
  }
  /** The group of which a line is the head; null where it is none. */
  groupAt(line: number): Group | null {
    const here = this.lineAt(line);
    return here !== null && 'group' in here ? here.group : null;
  }
  /** The row with the focus; null on a head. */
  get currentRow(): number | null {
    const line = this.lineAt(this.cell.line);
    return line !== null && 'row' in line ? line.row : null;
  }

  get chosenIds(): ReadonlySet<string> {
    return this.#chosenIds;
  }
  toggle(row: number): void {
    const chosen = new Set(this.#chosenIds);
    const id = this.#library.review.idOf(row);
    if (!chosen.delete(id)) chosen.add(id);
    this.#chosenIds = chosen;
  }
  /** Goes to a line and chooses all rows from where the last plain move ended. */
  extendTo(line: number): void {
    const to = Math.max(0, Math.min(line, this.lineCount - 1));
    this.#cell = { ...this.#cell, line: to };
    const chosen = new Set<string>();
    for (let at = Math.min(to, this.#anchor); at <= Math.max(to, this.#anchor); at += 1) {
      const each = this.lineAt(at);
      if (each !== null && 'row' in each) chosen.add(this.#library.review.idOf(each.row));
    }
    this.#chosenIds = chosen;
  }
  chooseAll(): void {
    this.#chosenIds = new Set(Array.from(this.#sorted, (row) => this.#library.review.idOf(row)));
  }
  chooseNone(): void {
    this.#chosenIds = new Set();
  }
  /** What an edit takes: the chosen rows that the filter still finds, else the one with the focus. */
  get takenIds(): readonly string[] {
    const { review } = this.#library;
    if (this.#chosenIds.size > 0) {
      return Array.from(this.#sorted, (row) => review.idOf(row)).filter((id) => this.#chosenIds.has(id));
    }
    return this.currentRow === null ? [] : [review.idOf(this.currentRow)];
  }

  /** The column whose cell is being edited. */
  get editing(): TableColumn | null {
    return this.#editing;
  }
  set editing(column: TableColumn | null) {
    this.#editing = column;
  }

  #allInText(): Uint32Array {
    const { review } = this.#library;
    const starts = review.columns.numbers.start.numbers;
    const inText = sortRows(review.select(EVERYTHING), (row) => starts[row] ?? 0, false);
    return sortRows(inText, (row) => review.articleRowOf(row), false);
  }

  #sortedRows(): Uint32Array {
    const { review } = this.#library;
    const { rows } = this.#view;
    const isIn = new Uint8Array(review.rowCount);
    for (const row of rows) isIn[row] = 1;
    const { column, isDescending } = this.#sorting;
    const inText = this.#inText.filter((row) => isIn[row] === 1);
    return sortRows(inText, ranksBy(review, column, this.names), isDescending);
  }
}

function keyOf({ value }: Group): string {
  return value ?? '';
}

function headLines(groups: readonly Group[], closed: ReadonlySet<string>): readonly number[] {
  const heads = [0];
  for (const group of groups) heads.push((heads.at(-1) ?? 0) + 1 + (closed.has(keyOf(group)) ? 0 : group.rows.length));
  return heads;
}

/** The last of the ascending numbers that is not above the line. */
function lastBefore(numbers: readonly number[], line: number): number {
  let [low, high] = [0, numbers.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= line) low = middle;
    else high = middle;
  }
  return low;
}
