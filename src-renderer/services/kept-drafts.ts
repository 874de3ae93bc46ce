import type { Database } from '../data/database';
import { KeptDrafts, type DraftParts } from '../state/kept-drafts.svelte';
import type { ClockAndIds } from './clock-and-ids';
import type { Recorder } from './recorder';

/** Reads the drafts that were left behind, and keeps new ones in the store, beside the journal. */
export async function loadDrafts(database: Database, recorder: Recorder, clock: ClockAndIds): Promise<KeptDrafts> {
  let failures = 0;
  recorder.onFailed(() => {
    failures += 1;
  });
  const parts: DraftParts = {
    put: (row) => database.drafts.put(row),
    remove: (id) => database.drafts.delete(id),
    newId: () => clock.newId(),
    now: () => clock.now(),
    failures: () => failures,
    idle: () => recorder.idle(),
  };
  return new KeptDrafts(parts, await database.drafts.toArray());
}
