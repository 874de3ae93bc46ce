import { READER_VERSION } from '$core/articles/read-article';
import type { SeedFile, SeedListing } from '$core/contract/seeds';
import type { Text } from '$core/model/text';
import type { Database } from '../data/database';
import type { SeedCacheRow } from '../data/seed-cache';
import type { Host } from '../host/host-client';
import type { Shelf, ShelfFile } from '../models/shelf.svelte';
import type { SeedReader } from '../workers/seed-reader';
import type { ReadSeed } from '../workers/seed-reading';

export interface SeedParts {
  readonly host: Host;
  readonly database: Database;
  readonly shelf: Shelf;
  readonly reader: SeedReader;
}

/** What came of one file, and what is to be kept of it so that it need not be read again. */
interface FileReading {
  readonly shown: ShelfFile;
  readonly kept?: { readonly file: SeedFile; readonly seed: ReadSeed; readonly text: Text };
}

/** How many files are shown as read at once: fewer redraws while a large folder is read. */
const FILES_A_BATCH = 25;

/** Keeps the shelf in step with the seeds folder. A listing that comes while one is read replaces it. */
export class SeedService {
  readonly #parts: SeedParts;
  #current: SeedListing | null = null;

  constructor(parts: SeedParts) {
    this.#parts = parts;
    parts.host.on('seeds:changed', (listing) => void this.take(listing));
  }

  async readFolder(): Promise<void> {
    const listing = await this.#parts.host.call('seeds:list', undefined);
    if (listing.ok) await this.take(listing.value);
    else this.#parts.shelf.replace(listing.error.subject, 'not-readable', []);
  }

  async chooseFolder(): Promise<void> {
    const chosen = await this.#parts.host.call('seeds:choose-folder', undefined);
    if (chosen.ok && chosen.value !== null) await this.take(chosen.value);
  }

  /** Shows the listing at once, then reads what is new in it. */
  async take(listing: SeedListing): Promise<void> {
    this.#current = listing;
    const { shelf } = this.#parts;
    const cached = await this.#cachedRows(listing.folder);
    if (this.#current !== listing) return;
    const fresh = listing.files.filter((file) => !isGood(cached.get(file.path), file));
    shelf.replace(
      listing.folder,
      listing.problem,
      listing.files.map((file) => shown(file, cached.get(file.path))),
    );
    await this.#readFiles(listing, fresh);
    await this.#forgetAbsent(listing, cached);
  }

  async #cachedRows(folder: string): Promise<Map<string, SeedCacheRow>> {
    const rows = await this.#parts.database.seedCache
      .where('[folder+path]')
      .between([folder, ''], [folder, '\uFFFF'])
      .toArray();
    return new Map(rows.map((row) => [row.path, row]));
  }

  async #readFiles(listing: SeedListing, files: readonly SeedFile[]): Promise<void> {
    const readable = files.filter((file) => file.problem === null);
    for (let from = 0; from < readable.length; from += FILES_A_BATCH) {
      const batch = readable.slice(from, from + FILES_A_BATCH);
      const read = await Promise.all(batch.map((file) => this.#readFile(listing.folder, file)));
      if (this.#current !== listing) return;
      await this.#keep(listing.folder, read);
      if (this.#current !== listing) return;
      this.#parts.shelf.update(read.map(({ shown }) => shown));
    }
  }

  async #readFile(folder: string, file: SeedFile): Promise<FileReading> {
    const { host, reader } = this.#parts;
    const { path } = file;
    const bytes = await host.call('seeds:read', { folder, path });
    if (!bytes.ok) return { shown: { path, state: 'problem', code: bytes.error.code, detail: bytes.error.detail } };
    const reading = await reader.read(bytes.value);
    if (!reading.ok) return { shown: { path, state: 'problem', ...reading.problem } };
    const { seed, text } = reading;
    return { shown: { path, state: 'ready', seed }, kept: { file, seed, text } };
  }

  /** Keeps what was read, all in one transaction: each waits for the disk. */
  async #keep(folder: string, readings: readonly FileReading[]): Promise<void> {
    const { database } = this.#parts;
    const kept = readings.flatMap((reading) => reading.kept ?? []);
    await database.transaction('rw', [database.texts, database.seedCache], async () => {
      await database.texts.bulkPut(kept.map(({ text }) => text));
      await database.seedCache.bulkPut(kept.map(({ file, seed }) => cacheRow(folder, file, seed)));
    });
  }

  async #forgetAbsent(listing: SeedListing, cached: ReadonlyMap<string, SeedCacheRow>): Promise<void> {
    const present = new Set(listing.files.map((file) => file.path));
    const gone = [...cached.keys()].filter((path) => !present.has(path));
    await this.#parts.database.seedCache.bulkDelete(gone.map((path) => [listing.folder, path]));
  }
}

function cacheRow(folder: string, { path, sizeBytes, modifiedMs }: SeedFile, seed: ReadSeed): SeedCacheRow {
  return { folder, path, sizeBytes, modifiedMs, readerVersion: READER_VERSION, seed };
}

function isGood(row: SeedCacheRow | undefined, file: SeedFile): row is SeedCacheRow {
  return (
    row?.sizeBytes === file.sizeBytes && row.modifiedMs === file.modifiedMs && row.readerVersion === READER_VERSION
  );
}

function shown(file: SeedFile, row: SeedCacheRow | undefined): ShelfFile {
  const { path } = file;
  if (file.problem !== null) return { path, state: 'problem', code: file.problem, detail: '' };
  return isGood(row, file) ? { path, state: 'ready', seed: row.seed } : { path, state: 'reading' };
}
