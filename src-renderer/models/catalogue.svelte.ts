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

/** A text as it was read from files that may hold another by now. */
export interface ReadText {
  readonly textHash: string;
  readonly files: readonly CatalogueFile[];
}

/** The library list, made of the records and of what lies in the seeds folder. */
export class Catalogue {
  readonly #library: Library;
  readonly #shelf: Shelf;
  #kept: ReadText | null = $state.raw(null);
  readonly #entries = $derived.by(() => entriesOf(this.#library.articles.all, this.#files(), this.#kept));
  readonly #byId = $derived(new Map(this.#entries.map((entry) => [entry.articleId, entry])));

  constructor(library: Library, shelf: Shelf) {
    this.#library = library;
    this.#shelf = shelf;
  }

  get entries(): readonly CatalogueEntry[] {
    return this.#entries;
  }

  /**
   * Keeps the entry listed under its text until the next one is kept, even if its file changes or goes and no record holds
   * it: what is open can be marked, and its marks are about the words that were read. Null: nothing is kept.
   */
  keepListed(entry: CatalogueEntry | null): void {
    const files = (entry?.files ?? []).filter(({ seed }) => seed.textHash === entry?.textHash);
    this.#kept = entry === null || files.length === 0 ? null : { textHash: entry.textHash, files };
  }

  get(articleId: string | null): CatalogueEntry | undefined {
    return articleId === null ? undefined : this.#byId.get(articleId);
  }

  #files(): CatalogueFile[] {
    const { folder, files } = this.#shelf;
    return files.flatMap((file) => (file.state === 'ready' ? [{ folder, path: file.path, seed: file.seed }] : []));
  }
}

/** The record that each text and each path belongs to. */
function claims(records: readonly Article[]): Record<'byText' | 'byPath', ReadonlyMap<string, Article>> {
  const byText = new Map<string, Article>();
  const byPath = new Map<string, Article>();
  for (const record of records) {
    for (const version of record.versions) {
      byText.set(version.textHash, record);
      for (const source of version.sources) byPath.set(pathKey(source), record);
    }
  }
  return { byText, byPath };
}

/** Records first claim their files, by text and then by path; what is left over are seeds that were only read. */
export function entriesOf(
  records: readonly Article[],
  files: readonly CatalogueFile[],
  kept: ReadText | null = null,
): CatalogueEntry[] {
  const { byText, byPath } = claims(records);
  const filesOf = new Map<string, CatalogueFile[]>();
  const unclaimed = new Map<string, CatalogueFile[]>();
  for (const file of files) {
    const record = byText.get(file.seed.textHash) ?? byPath.get(pathKey(file));
    push(record === undefined ? unclaimed : filesOf, record?.id ?? file.seed.textHash, file);
  }
  const isThere = kept === null || byText.has(kept.textHash) || unclaimed.has(kept.textHash);
  return [
    ...(isThere ? [] : [entryOfLost(kept, unclaimed)]),
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

/** A seed whose file holds another text by now: that is the newer one, and no entry of its own. */
function entryOfLost({ textHash, files }: ReadText, unclaimed: Map<string, CatalogueFile[]>): CatalogueEntry {
  const paths = new Set(files.map(pathKey));
  const newer = [...unclaimed.values()].flat().find((file) => paths.has(pathKey(file))) ?? null;
  if (newer !== null) {
    const others = unclaimed.get(newer.seed.textHash)?.filter((file) => file !== newer) ?? [];
    if (others.length > 0) unclaimed.set(newer.seed.textHash, others);
    else unclaimed.delete(newer.seed.textHash);
  }
  return { ...entryOfSeed(textHash, files), newer };
}

function entryOfRecord(record: Article, files: readonly CatalogueFile[]): CatalogueEntry {
  return {
    articleId: record.id,
    record,
    textHash: record.currentTextHash,
    fields: fieldsOfRecord(record),
    state: record.state,
    files,
    newer: newerOf(record, files),
  };
}

/** A file with a text that the article does not have yet; else the file of its current text, if that is back at an earlier one. */
function newerOf({ versions, currentTextHash }: Article, files: readonly CatalogueFile[]): CatalogueFile | null {
  const known = new Map(versions.map((version) => [version.textHash, version]));
  const unknown = files.find((file) => !known.has(file.seed.textHash));
  if (unknown !== undefined || files.some((file) => file.seed.textHash === currentTextHash)) return unknown ?? null;
  const paths = new Set(known.get(currentTextHash)?.sources.map(pathKey));
  return files.find((file) => paths.has(pathKey(file))) ?? null;
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
