import type { Annotation } from '$core/model/annotation';
import type { Change, Step } from '$core/model/step';
import type { Text } from '$core/model/text';
import type { Filter } from '$core/review/filter';
import type { Article } from '$core/model/article';
import { AnnotationColumns, type PackedColumns } from './annotation-columns';
import { ArticleColumns } from './article-columns';
import { CodedColumn } from './coded-column';
import { EditLog, type Edit } from './edit-log';
import { editsIn, type StepAct } from './edits-in';
import { NumberColumn } from './number-column';
import { ParagraphTexts, type PackedParagraphs } from './paragraph-texts';
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
 * What Review filters, sorts and groups by, of every annotation of every article: one row each, in columns. It is loaded at
 * the first need, then each step is applied to it in its tick. A row keeps its number as long as the window is open; the row
 * of what was removed stays empty.
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
  /** Who says it: whoever is named, of a claim that names nobody its quote's speaker. */
  #speakerId = new CodedColumn<string | null>(null);
  #speakerStatus = new CodedColumn<string | null>(null);
  #claimsOf = new Map<string, Set<string>>();
  /** The first and the last block that it lies in, counted from 1; 0 where its text is not there. */
  #firstBlock = new NumberColumn();
  #lastBlock = new NumberColumn();

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
    return this.#speakerId;
  }
  get speakerStatus(): CodedColumn<string | null> {
    return this.#speakerStatus;
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
    return this.#firstBlock.at(row) - 1;
  }
  lastBlockOf(row: number): number {
    return this.#lastBlock.at(row) - 1;
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
    this.#rowOf = new Map(ids.map((id, row) => [id, row]));
    this.#isThere = new Uint8Array(Math.max(64, ids.length)).fill(1, 0, ids.length);
    this.#size = ids.length;
    this.#fillDerived();
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

  /** A text on which something is marked was read. */
  addText(text: Text): void {
    if (this.#paragraphs.has(text.textHash)) return;
    this.#paragraphs.add(text);
    const code = this.#columns.coded.textHash.find(text.textHash);
    const { codes } = this.#columns.coded.textHash;
    for (let row = 0; row < this.#ids.length; row += 1) if (codes[row] === code) this.#placeInBlocks(row);
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
    if (annotation.kind === 'claim' || quoteBefore !== null) this.#linkClaim(id, row, quoteBefore);
    this.#placeInBlocks(row);
    this.#writeSpeaker(row);
    this.#writeClaimsOf(id);
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
    const quoteId = this.#columns.coded.quoteId.at(row);
    if (quoteId !== null) this.#claimsOf.get(quoteId)?.delete(id);
    this.#writeClaimsOf(id);
  }

  #writeArticle(articleId: string, article: Article | undefined): void {
    const code = this.#columns.coded.articleId.find(articleId);
    if (code !== null) this.#articles.write(code, article);
  }

  #linkClaim(id: string, row: number, quoteBefore: string | null): void {
    if (quoteBefore !== null) this.#claimsOf.get(quoteBefore)?.delete(id);
    const quoteId = this.#columns.coded.quoteId.at(row);
    if (quoteId === null) return;
    const claims = this.#claimsOf.get(quoteId) ?? new Set();
    this.#claimsOf.set(quoteId, claims.add(id));
  }

  #writeSpeaker(row: number): void {
    const { ownSpeakerId, ownSpeakerStatus, quoteId } = this.#columns.coded;
    let [id, status] = [ownSpeakerId.at(row), ownSpeakerStatus.at(row)];
    const quote = quoteId.at(row);
    if (id === null && status === null && quote !== null) {
      const quoteRow = this.#rowOf.get(quote);
      if (quoteRow !== undefined) [id, status] = [ownSpeakerId.at(quoteRow), ownSpeakerStatus.at(quoteRow)];
    }
    this.#speakerId.set(row, id);
    this.#speakerStatus.set(row, status);
  }

  /** Claims of a quote that name nobody go by its speaker. */
  #writeClaimsOf(quoteId: string): void {
    for (const claimId of this.#claimsOf.get(quoteId) ?? []) {
      const row = this.#rowOf.get(claimId);
      if (row !== undefined) this.#writeSpeaker(row);
    }
  }

  #placeInBlocks(row: number): void {
    const textHash = this.#columns.coded.textHash.at(row) ?? '';
    if (!this.#paragraphs.has(textHash)) this.#onTextMissing(textHash);
    const { start, end } = this.#columns.numbers;
    this.#firstBlock.set(row, this.#paragraphs.at(textHash, start.at(row)) + 1);
    this.#lastBlock.set(row, this.#paragraphs.at(textHash, Math.max(start.at(row), end.at(row) - 1)) + 1);
  }

  /** What follows from the columns that were filled. */
  #fillDerived(): void {
    const { articleId, quoteId } = this.#columns.coded;
    this.#articles = new ArticleColumns();
    articleId.values.forEach((id, code) => {
      this.#articles.write(code, id === null ? undefined : this.#articleOf(id));
    });
    this.#claimsOf = new Map();
    this.#speakerId = new CodedColumn<string | null>(null, this.#ids.length);
    this.#speakerStatus = new CodedColumn<string | null>(null, this.#ids.length);
    this.#firstBlock = new NumberColumn(new Float64Array(this.#ids.length));
    this.#lastBlock = new NumberColumn(new Float64Array(this.#ids.length));
    for (let row = 0; row < this.#ids.length; row += 1) {
      if ((quoteId.codes[row] ?? 0) !== 0) this.#linkClaim(this.idOf(row), row, null);
      this.#writeSpeaker(row);
      this.#placeInBlocks(row);
    }
  }
}
