import type { Change } from '$core/model/step';
import type { Database } from '../data/database';
import type { History } from '../models/history.svelte';
import { speakerIdOf } from './speaker-context';

/** Steps in which someone names a speaker. */
const NAMING = new Set(['step.quote.speaker', 'step.quote.via', 'step.claim.claimant', 'step.speaker.make']);
const STEPS_BACK = 60;

/** The speakers who were named last, the latest first, over restarts: read out of the last steps that name one. */
export async function recentSpeakerIds({
  history,
  database,
}: {
  history: History;
  database: Database;
}): Promise<string[]> {
  const naming = history.rows.filter(({ name }) => NAMING.has(name)).slice(-STEPS_BACK);
  const steps = await database.steps.bulkGet(naming.map(({ seq }) => seq).reverse());
  return [...new Set(steps.flatMap((step) => step?.changes.flatMap(namedIn) ?? []))];
}

function namedIn(change: Change): string[] {
  if (change.table !== 'annotations' || change.after === null) return [];
  const { after, before } = change;
  const via = after.kind === 'quote' ? (after.via?.speakerId ?? null) : null;
  const ids = [speakerIdOf(after), via].filter((id) => id !== null);
  const old = before === null ? null : speakerIdOf(before);
  return ids.filter((id) => id !== old);
}
