import type { Host } from '../host/host-client';
import type { Database } from './database';

/**
 * Gives the steps of the store to main to be kept in a file, before the store is emptied and built again. Answers with
 * the file; null where the store holds none. Throws where they cannot be kept: then nothing may be emptied.
 */
export async function setStoreAside(database: Database, host: Host): Promise<string | null> {
  const lines: string[] = [];
  await database.steps.each((step) => lines.push(JSON.stringify(step)));
  if (lines.length === 0) return null;
  const kept = await host.call('store:set-aside', { steps: new TextEncoder().encode(`${lines.join('\n')}\n`) });
  if (!kept.ok) throw new Error(`The steps of the database cannot be set aside: ${kept.error.detail}`);
  return kept.value.path;
}
