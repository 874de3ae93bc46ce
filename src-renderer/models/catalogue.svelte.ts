import { ARTICLE_FIELDS, type Article, type ArticleField, type ArticleState } from '$core/model/article';
import { articleIdFromTextHash } from '$core/model/ids';
import type { ReadSeed } from '../workers/seed-reading';
import type { Library } from './library.svelte';
import type { Shelf } from './shelf.svelte';

/** An article as the library lists it: one on record, or a seed that was only read so far. */
export interface CatalogueEntry {
  readonly articleId: string;
  /** Null until the analyst first changes something in it. */
  readonly record: Article | null;
  /** The version that is read and marked. */
  readonly textHash: string;
  readonly fields: Readonly<Record<ArticleField, string | null>>;
  readonly state: ArticleState;
  readonly files: readonly CatalogueFile[];
  /** A file of this article that now holds another text. */
  readonly newer: CatalogueFile | null;
}

export interface CatalogueFile {
  readonly folder: string;
  readonly path: string;
  readonly seed: ReadSeed;
}

/** The library list, made of the records and of what lies in the seeds folder. */
export class Catalogue {
  readonly #library: Library;
  readonly #shelf: Shelf;
  readonly #entries = $derived.by(() => entriesOf(this.#library.articles.all, this.#files()));
  readonly #byId = $derived(new Map(this.#entries.map((entry) => [entry.articleId, entry])));

  constructor(library: Library, shelf: Shelf) {
    this.#library = library;
    this.#shelf = shelf;
  }

  get entries(): readonly CatalogueEntry[] {
    return this.#entries;
  }

  get(articleId: string | null): CatalogueEntry | undefined {
    return articleId === null ? undefined : this.#byId.get(articleId);
  }

  #files(): CatalogueFile[] {
    const { folder, files } = this.#shelf;
    return files.flatMap((file) => (file.state === 'ready' ? [{ folder, path: file.path, seed: file.seed }] : []));
  }
}

/** Records first claim their files, by text and then by path; what is left over are seeds that were only read. */
export function entriesOf(records: readonly Article[], files: readonly CatalogueFile[]): CatalogueEntry[] {
  const byText = new Map<string, Article>();
  const byPath = new Map<string, Article>();
  for (const record of records) {
    for (const version of record.versions) {
      byText.set(version.textHash, record);
      for (const source of version.sources) byPath.set(pathKey(source), record);
    }
  }
  const filesOf = new Map<string, CatalogueFile[]>();
  const unclaimed = new Map<string, CatalogueFile[]>();
  for (const file of files) {
    const record = byText.get(file.seed.textHash) ?? byPath.get(pathKey(file));
    push(record === undefined ? unclaimed : filesOf, record?.id ?? file.seed.textHash, file);
  }
  return [
    ...records.map((record) => entryOfRecord(record, filesOf.get(record.id) ?? [])),
    ...[...unclaimed].map(([textHash, same]) => entryOfSeed(textHash, same)),
  ].sort(byFirstPath);
}

function pathKey({ folder, path }: { folder: string; path: string }): string {
  return `${folder}\n${path}`;
}

function push(map: Map<string, CatalogueFile[]>, key: string, file: CatalogueFile): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [file]);
  else list.push(file);
}

function entryOfRecord(record: Article, files: readonly CatalogueFile[]): CatalogueEntry {
  const known = new Set(record.versions.map((version) => version.textHash));
  return {
    articleId: record.id,
    record,
    textHash: record.currentTextHash,
    fields: fieldsOfRecord(record),
    state: record.state,
    files,
    newer: files.find((file) => !known.has(file.seed.textHash)) ?? null,
  };
}

function fieldsOfRecord(record: Article): Record<ArticleField, string | null> {
  const fields = ARTICLE_FIELDS.map((field) => [field, record[field].value] as const);
  return Object.fromEntries(fields) as Record<ArticleField, string | null>;
}

function entryOfSeed(textHash: string, files: readonly CatalogueFile[]): CatalogueEntry {
  const [first] = files;
  if (first === undefined) throw new Error('An entry without a file.');
  return {
    articleId: articleIdFromTextHash(textHash),
    record: null,
    textHash,
    fields: first.seed.fields,
    state: 'new',
    files,
    newer: null,
  };
}

function byFirstPath(a: CatalogueEntry, b: CatalogueEntry): number {
  const [left, right] = [firstPath(a), firstPath(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The path under which an article is listed, also when its file is gone. */
export function firstPath(entry: CatalogueEntry): string {
  return entry.files[0]?.path ?? entry.record?.versions.at(-1)?.sources[0]?.path ?? '';
}
