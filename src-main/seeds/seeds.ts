import type { HostResult } from '$core/contract/host-api';
import { fail } from '$core/contract/result';
import type { SeedListing } from '$core/contract/seeds';
import { hostError } from '../host-error';
import { listSeeds } from './list-seeds';
import { readSeed } from './read-seed';
import { watchSeeds, type SeedsWatch } from './watch-seeds';

/** What the seeds tell; `changed` never comes for a listing that is equal to the last one. */
export interface SeedsListeners {
  readonly changed: (listing: SeedListing) => void;
  readonly failed: (error: unknown) => void;
}

/** The folder that articles come from: what it holds now, and word of every change. */
export class Seeds {
  readonly #listeners: SeedsListeners;
  #folder: string;
  #listing: SeedListing | null = null;
  #watcher: SeedsWatch;

  constructor(folder: string, listeners: SeedsListeners) {
    this.#listeners = listeners;
    this.#folder = folder;
    this.#watcher = this.#watch();
  }

  get folder(): string {
    return this.#folder;
  }

  /** Settles when every change of the folder from then on is seen. */
  get watching(): Promise<void> {
    return this.#watcher.ready;
  }

  /** Reads the folder anew. */
  async list(): Promise<SeedListing> {
    const folder = this.#folder;
    const listing = await listSeeds(folder);
    if (folder !== this.#folder) return this.list();
    this.#listing = listing;
    return listing;
  }

  async read(folder: string, path: string): Promise<HostResult<Uint8Array<ArrayBuffer>>> {
    if (folder !== this.#folder) return fail(hostError('not-found', path, 'another folder has been chosen since'));
    return readSeed(this.#listing ?? (await this.list()), path);
  }

  /** Goes over to another folder and answers with what it holds. */
  async moveTo(folder: string): Promise<SeedListing> {
    await this.#watcher.stop();
    this.#folder = folder;
    this.#watcher = this.#watch();
    return this.list();
  }

  stop(): Promise<void> {
    return this.#watcher.stop();
  }

  #watch(): SeedsWatch {
    const look = (): void => {
      this.#look().catch(this.#listeners.failed);
    };
    return watchSeeds(this.#folder, look, this.#listeners.failed);
  }

  async #look(): Promise<void> {
    const before = JSON.stringify(this.#listing);
    const listing = await this.list();
    if (JSON.stringify(listing) !== before) this.#listeners.changed(listing);
  }
}
