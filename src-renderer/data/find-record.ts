import type { AnyRecord, TableName } from '$core/model/tables';
import type { Library } from '../models/library.svelte';
import type { Database } from './database';

/** A record as it is now: from memory where it is there, else from the store. Null where it does not exist. */
export async function findRecord(
  library: Library,
  database: Database,
  table: TableName,
  id: string,
): Promise<AnyRecord | null> {
  if (table !== 'annotations') return library[table].get(id) ?? null;
  const open = library.open?.record(id);
  return open ?? (await database.annotations.get(id)) ?? null;
}
