import type { ReadSeed } from '../workers/seed-reading';

/** What was read of a seed file, good as long as its size, its time and the reader stay the same. */
export interface SeedCacheRow {
  readonly folder: string;
  readonly path: string;
  readonly sizeBytes: number;
  readonly modifiedMs: number;
  readonly readerVersion: number;
  readonly seed: ReadSeed;
}
