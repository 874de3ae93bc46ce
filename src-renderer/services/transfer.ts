import type { Database } from '../data/database';
import type { Host } from '../host/host-client';
import type { Catalogue } from '../models/catalogue.svelte';
import type { Library } from '../models/library.svelte';
import type { ClockAndIds } from './clock-and-ids';
import type { Recorder } from './recorder';

export interface TransferParts {
  readonly host: Host;
  readonly database: Database;
  readonly library: Library;
  readonly catalogue: Catalogue;
  readonly recorder: Recorder;
  readonly clock: ClockAndIds;
}

/** Export and import. */
export class Transfer {
  readonly #parts: TransferParts;

  constructor(parts: TransferParts) {
    this.#parts = parts;
  }

  get parts(): TransferParts {
    return this.#parts;
  }
}
