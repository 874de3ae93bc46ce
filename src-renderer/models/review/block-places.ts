import type { AnnotationColumns } from './annotation-columns';
import { NumberColumn } from './number-column';
import type { ParagraphTexts } from './paragraph-texts';

/** In which blocks of all texts each mark lies. */
export class BlockPlaces {
  readonly #columns: AnnotationColumns;
  readonly #paragraphs: ParagraphTexts;
  /** Counted from 1; 0 where the text is not there. */
  readonly #first: NumberColumn;
  readonly #last: NumberColumn;

  constructor(columns: AnnotationColumns, paragraphs: ParagraphTexts, rowCount: number) {
    this.#columns = columns;
    this.#paragraphs = paragraphs;
    this.#first = new NumberColumn(new Float64Array(rowCount));
    this.#last = new NumberColumn(new Float64Array(rowCount));
    for (let row = 0; row < rowCount; row += 1) this.write(row);
  }

  /** The number of the first block that a row lies in; -1 where its text is not there. */
  firstOf(row: number): number {
    return this.#first.at(row) - 1;
  }
  lastOf(row: number): number {
    return this.#last.at(row) - 1;
  }

  write(row: number): void {
    const textHash = this.#columns.coded.textHash.at(row) ?? '';
    const { start, end } = this.#columns.numbers;
    const [first, last] = [start.at(row), Math.max(start.at(row), end.at(row) - 1)];
    this.#first.set(row, this.#paragraphs.at(textHash, first) + 1);
    this.#last.set(row, this.#paragraphs.at(textHash, last) + 1);
  }
}
