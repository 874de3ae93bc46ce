import { ARTICLE_FIELDS, type Article, type ArticleField, type ArticleState } from '$core/model/article';
import type { Change } from '$core/model/step';
import type { Text } from '$core/model/text';
import type { Database } from '../data/database';
import type { Catalogue, CatalogueEntry } from '../models/catalogue.svelte';
import type { ClockAndIds } from './clock-and-ids';
import type { Recorder } from './recorder';

export interface ArticleParts {
  readonly database: Database;
  readonly catalogue: Catalogue;
  readonly recorder: Recorder;
  readonly clock: ClockAndIds;
  readonly annotatorId: () => string;
}

/** What must go into a step so that an article that was only read is on record. */
export interface Keeping {
  readonly changes: readonly Change[];
  readonly texts: readonly Text[];
}

export class ArticleService {
  readonly #parts: ArticleParts;

  constructor(parts: ArticleParts) {
    this.#parts = parts;
  }

  /** The change that puts a seed on record, with its text; empty where it is on record already. */
  keeping(articleId: string, text: Text): Keeping {
    const entry = this.#entry(articleId);
    if (entry.record !== null) return { changes: [], texts: [] };
    const record = this.#recordOf(entry, 'reading');
    return { changes: [{ table: 'articles', id: record.id, before: null, after: record }], texts: [text] };
  }

  /** Corrects a field; what an analyst gave is never overwritten by the reader. Null: the article does not say. */
  async setField(articleId: string, field: ArticleField, value: string | null): Promise<void> {
    const entry = this.#entry(articleId);
    if (entry.fields[field] === value && entry.record?.[field].from !== 'reader') return;
    await this.#change(entry, `step.article.${field}`, true, { [field]: { value, from: 'analyst' } });
  }

  async setState(articleId: string, state: ArticleState): Promise<void> {
    const entry = this.#entry(articleId);
    if (entry.state === state) return;
    await this.#change(entry, 'step.article.state', false, { state });
  }

  async #change(entry: CatalogueEntry, name: string, undoable: boolean, patch: Partial<Article>): Promise<void> {
    const { recorder, clock } = this.#parts;
    const after = { ...(entry.record ?? this.#recordOf(entry, 'new')), ...patch, updatedAt: clock.now() };
    const change: Change = { table: 'articles', id: after.id, before: entry.record, after };
    const texts = entry.record === null ? await this.#textsOf(entry) : [];
    await recorder.record({ name, undoable, changes: [change], texts });
  }

  async #textsOf(entry: CatalogueEntry): Promise<Text[]> {
    const text = await this.#parts.database.texts.get(entry.textHash);
    return text === undefined ? [] : [text];
  }

  #entry(articleId: string): CatalogueEntry {
    const entry = this.#parts.catalogue.get(articleId);
    if (entry === undefined) throw new Error(`No article ${articleId} is listed.`);
    return entry;
  }

  #recordOf(entry: CatalogueEntry, state: ArticleState): Article {
    const { clock, annotatorId } = this.#parts;
    const now = clock.now();
    const fields = ARTICLE_FIELDS.map((field) => [field, { value: entry.fields[field], from: 'reader' }]);
    const sources = entry.files.map(({ folder, path, seed }) => ({
      kind: 'seed' as const,
      folder,
      path,
      sha256: seed.sha256,
      encoding: seed.encoding,
    }));
    return {
      id: entry.articleId,
      createdAt: now,
      updatedAt: now,
      createdBy: annotatorId(),
      currentTextHash: entry.textHash,
      versions: [{ textHash: entry.textHash, seenAt: now, sources }],
      ...(Object.fromEntries(fields) as Pick<Article, ArticleField>),
      state,
    };
  }
}
