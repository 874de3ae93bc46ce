import type { Annotation } from '$core/model/annotation';
import type { Change, Step } from '$core/model/step';
import type { Text } from '$core/model/text';
import type { Filter } from '$core/model/filter';
import type { Article } from '$core/model/article';
import { AnnotationColumns, type PackedColumns } from './annotation-columns';
import { ArticleColumns } from './article-columns';
import { BlockPlaces } from './block-places';
import type { CodedColumn } from './coded-column';
import { EditLog, type Edit } from './edit-log';
import { editsIn, type StepAct } from './edits-in';
import { ParagraphTexts, type PackedParagraphs } from './paragraph-texts';
import { WhoSaysIt } from './who-says-it';
import { maskOf, type FilterContext } from './select/mask';

/** What the index is filled with: read packed, or made anew of the records. */
export interface IndexContent {
  readonly ids: readonly string[];
  readonly columns: AnnotationColumns;
  readonly paragraphs: ParagraphTexts;
  readonly edits: EditLog;
  /** Steps that came after all this. */
  readonly since?: readonly Step[];
}

/** What is kept of the index. */
export interface PackedIndex {
  readonly columns: PackedColumns;
  readonly paragraphs: PackedParagraphs;
  readonly edits: readonly (readonly [string, readonly Edit[]])[];
}

interface Waiting {
  readonly changes: readonly Change[];
  readonly act: StepAct | null;
}

/**
 * What Review filters, sorts and groups by, of every annotation of every article: one row each, in columns. It is loaded
 * at start, then each step is applied to it in its tick. A row keeps its number as long as the window is open; the row of what
 * was removed stays empty.
 */
export class ReviewIndex {
  #columns = new AnnotationColumns();
  #articles = new ArticleColumns();
  #paragraphs = new ParagraphTexts();
  #edits = new EditLog();
  #ids: string[] = [];
  #rowOf = new Map<string, number>();
  #isThere = new Uint8Array(64);
  #size = 0;
  #who = new WhoSaysIt(this.#columns, (id) => this.#rowOf.get(id), []);
  #places = new BlockPlaces(this.#columns, this.#paragraphs, 0);

  #version = $state(0);
  #isLoaded = $state(false);
  #waiting: Waiting[] | null = null;
  readonly #context: () => FilterContext;
  readonly #articleOf: (id: string) => Article | undefined;
  #onTextMissing: (textHash: string) => void = () => undefined;

  constructor(articleOf: (id: string) => Article | undefined, context: () => FilterContext) {
    this.#articleOf = articleOf;
    this.#context = context;
  }

  /** Grows with every change. */
  get version(): number {
    return this.#version;
  }
  get isLoaded(): boolean {
    return this.#isLoaded;
  }
  /** How many annotations there are. */
  get size(): number {
    return this.#version >= 0 ? this.#size : 0;
  }
  /** One more than the highest row number; some rows before it may be empty. */
  get rowCount(): number {
    return this.#ids.length;
  }
  get columns(): AnnotationColumns {
    return this.#columns;
  }
  get articles(): ArticleColumns['columns'] {
    return this.#articles.columns;
  }
  get speakerId(): CodedColumn<string | null> {
    return this.#who.speakerId;
  }
  get speakerStatus(): CodedColumn<string | null> {
    return this.#who.speakerStatus;
  }
  get paragraphs(): ParagraphTexts {
    return this.#paragraphs;
  }
  get edits(): EditLog {
    return this.#edits;
  }

  idOf(row: number): string {
    return this.#ids[row] ?? '';
  }
  rowOf(annotationId: string): number | undefined {
    return this.#rowOf.get(annotationId);
  }
  isThere(row: number): boolean {
    return this.#isThere[row] === 1;
  }
  /** The number of the article of a row, by which the columns of `articles` go. */
  articleRowOf(row: number): number {
    return this.#columns.coded.articleId.codes[row] ?? 0;
  }
  /** The number of the first block that a row lies in; -1 where its text is not there. */
  firstBlockOf(row: number): number {
    return this.#places.firstOf(row);
  }
  lastBlockOf(row: number): number {
    return this.#places.lastOf(row);
  }

  /** The rows that a filter chooses, in the order of their numbers. */
  select(filter: Filter): Uint32Array {
    if (this.#version < 0) return new Uint32Array(0);
    const mask = maskOf(this, filter, this.#context());
    const rows = new Uint32Array(this.#ids.length);
    let count = 0;
    for (let row = 0; row < mask.length; row += 1) {
      if (mask[row] === 1 && this.#isThere[row] === 1) {
        rows[count] = row;
        count += 1;
      }
    }
    return rows.slice(0, count);
  }

  /** What is changed from now on waits until the index is filled. */
  startFilling(): void {
    this.#waiting ??= [];
  }

  fill({ ids, columns, paragraphs, edits, since = [] }: IndexContent): void {
    this.#columns = columns;
    this.#paragraphs = paragraphs;
    this.#edits = edits;
    this.#ids = [...ids];
    this.#rowOf = new Map();
    for (let row = 0; row < ids.length; row += 1) this.#rowOf.set(ids[row] ?? '', row);
    this.#isThere = new Uint8Array(Math.max(64, ids.length)).fill(1, 0, ids.length);
    this.#size = ids.length;
    this.#articles = new ArticleColumns();
    columns.coded.articleId.values.forEach((id) => {
      if (id !== null) this.#writeArticle(id, this.#articleOf(id));
    });
    this.#who = new WhoSaysIt(columns, (id) => this.#rowOf.get(id), ids);
    this.#places = new BlockPlaces(columns, paragraphs, ids.length);
    for (const hash of columns.coded.textHash.values) if (hash !== null) this.#askForText(hash);
    const waiting = this.#waiting ?? [];
    this.#waiting = null;
    this.#isLoaded = true;
    for (const step of since) this.apply(step.changes, { ...step, isTakenBack: false });
    for (const { changes, act } of waiting) this.apply(changes, act);
    this.#version += 1;
  }

  onTextMissing(listener: (textHash: string) => void): void {
    this.#onTextMissing = listener;
  }

  /** Texts on which something is marked were read. */
  addTexts(texts: readonly Text[]): void {
    const { textHash } = this.#columns.coded;
    const isNew = new Uint8Array(textHash.values.length);
    for (const text of texts) {
      this.#paragraphs.add(text);
      const code = textHash.find(text.textHash);
      if (code !== null) isNew[code] = 1;
    }
    const { codes } = textHash;
    for (let row = 0; row < this.#ids.length; row += 1) if (isNew[codes[row] ?? 0] === 1) this.#places.write(row);
    this.#version += 1;
  }

  /** Applies the changes of a step, in its tick. */
  apply(changes: readonly Change[], act: StepAct | null = null): void {
    if (this.#waiting !== null) {
      this.#waiting.push({ changes, act });
      return;
    }
    if (!this.#isLoaded) return;
    for (const change of changes) {
      if (change.table === 'annotations') this.#put(change.id, change.after);
      else if (change.table === 'articles') this.#writeArticle(change.id, change.after ?? undefined);
    }
    for (const { id, edit } of editsIn(changes, act)) {
      if (act?.isTakenBack === true) this.#edits.takeBack(id, edit);
      else this.#edits.add(id, edit);
    }
    this.#version += 1;
  }

  /** All that is to be kept, rows of what is gone left out. */
  packed(): PackedIndex {
    const rows = new Uint32Array(this.#size);
    let count = 0;
    const starts = new Uint32Array(this.#size + 1);
    const ids: string[] = [];
    let length = 0;
    for (let row = 0; row < this.#ids.length; row += 1) {
      if (this.#isThere[row] !== 1) continue;
      rows[count] = row;
      const id = this.idOf(row);
      ids.push(id);
      length += id.length + 1;
      count += 1;
      starts[count] = length;
    }
    return {
      columns: this.#columns.packed(rows, { text: ids.map((id) => `${id}\0`).join(''), starts }),
      paragraphs: this.#paragraphs.packed(),
      edits: this.#edits.entries,
    };
  }

  #put(id: string, annotation: Annotation | null): void {
    const known = this.#rowOf.get(id);
    if (annotation === null) {
      if (known !== undefined) this.#remove(id, known);
      return;
    }
    const row = known ?? this.#newRow(id);
    const quoteBefore = this.#columns.coded.quoteId.at(row);
    this.#columns.write(row, annotation);
    if (known === undefined) this.#writeArticle(annotation.articleId, this.#articleOf(annotation.articleId));
    this.#who.put(id, row, quoteBefore);
    this.#places.write(row);
    this.#askForText(annotation.target.textHash);
  }

  #askForText(textHash: string): void {
    if (!this.#paragraphs.has(textHash)) this.#onTextMissing(textHash);
  }

  #newRow(id: string): number {
    const row = this.#ids.length;
    this.#ids.push(id);
    this.#rowOf.set(id, row);
    if (row >= this.#isThere.length) {
      const larger = new Uint8Array(this.#isThere.length * 2);
      larger.set(this.#isThere);
      this.#isThere = larger;
    }
    this.#isThere[row] = 1;
    this.#size += 1;
    return row;
  }

  #remove(id: string, row: number): void {
    this.#isThere[row] = 0;
    this.#rowOf.delete(id);
    this.#size -= 1;
    this.#who.remove(id, row);
  }

  #writeArticle(articleId: string, article: Article | undefined): void {
    const code = this.#columns.coded.articleId.find(articleId);
    if (code !== null) this.#articles.write(code, article);
  }
}
