import { contextOf } from '$core/text/find/context';
import { makeFinder, type Finder } from '$core/text/find/finder';
import type { Annotation } from '$core/model/annotation';
import { Database } from '../data/database';
import type { RecordHit, SearchJob, SearchNews, SearchedText, TextHit, TextHits } from './search-job';

const TEXTS_A_BATCH = 50;
const ANNOTATIONS_A_BATCH = 1000;

/** One search through the store, told piece by piece. */
export class LibraryScan {
  readonly #job: SearchJob;
  readonly #find: Finder;
  readonly #tell: (news: SearchNews) => void;
  #listed = 0;

  constructor(job: SearchJob, tell: (news: SearchNews) => void) {
    this.#job = job;
    const finder = makeFinder(job.query);
    this.#find = finder.ok ? finder.value : () => [];
    this.#tell = tell;
  }

  /** Answers with the texts that the store does not have. */
  async run(): Promise<SearchedText[]> {
    const database = new Database(this.#job.databaseName);
    try {
      this.#tellRecords(this.#job.fields.flatMap(({ kind, id, words }) => this.#inField({ kind, id }, words, null)));
      if (this.#job.annotations) await this.#searchAnnotations(database);
      return await this.#searchTexts(database);
    } finally {
      database.close();
    }
  }

  async #searchAnnotations(database: Database): Promise<void> {
    for (let after = ''; ;) {
      const batch = await database.annotations.where('id').above(after).limit(ANNOTATIONS_A_BATCH).toArray();
      this.#tellRecords(batch.flatMap((annotation) => this.#inAnnotation(annotation)));
      const last = batch.at(-1);
      if (last === undefined || batch.length < ANNOTATIONS_A_BATCH) return;
      after = last.id;
    }
  }

  async #searchTexts(database: Database): Promise<SearchedText[]> {
    const { texts } = this.#job;
    const missing: SearchedText[] = [];
    for (let from = 0; from < texts.length; from += TEXTS_A_BATCH) {
      const batch = texts.slice(from, from + TEXTS_A_BATCH);
      const stored = await database.texts.bulkGet(batch.map(({ textHash }) => textHash));
      const found: TextHits[] = [];
      for (const [index, searched] of batch.entries()) {
        const text = stored[index];
        if (text === undefined) missing.push(searched);
        else found.push(...this.#inText(searched, text.text));
      }
      this.#tell({ records: [], texts: found, searched: batch.length });
    }
    return missing;
  }

  #inAnnotation(annotation: Annotation): RecordHit[] {
    const { id, articleId, note } = annotation;
    return [
      ...this.#inField({ kind: 'note', id }, note, articleId),
      ...(annotation.kind === 'claim'
        ? this.#inField({ kind: 'restatement', id }, annotation.restatement, articleId)
        : []),
    ];
  }

  #inField(of: Pick<RecordHit, 'kind' | 'id'>, words: string, articleId: string | null): RecordHit[] {
    if (words === '') return [];
    for (const range of this.#find(words)) return [{ ...of, articleId, context: contextOf(words, range) }];
    return [];
  }

  #inText({ articleId, textHash }: SearchedText, text: string): TextHits[] {
    const { mostOfText, mostOfAll } = this.#job;
    const hits: TextHit[] = [];
    let count = 0;
    for (const range of this.#find(text)) {
      count += 1;
      if (hits.length >= mostOfText || this.#listed >= mostOfAll) continue;
      hits.push({ articleId, textHash, range, context: contextOf(text, range) });
      this.#listed += 1;
    }
    return count === 0 ? [] : [{ articleId, count, hits }];
  }

  #tellRecords(records: readonly RecordHit[]): void {
    this.#tell({ records, texts: [], searched: 0 });
  }
}
