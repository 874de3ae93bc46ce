import type { Head, Step } from '$core/model/step';
import { headAfter, sameHead } from '$core/model/head';
import { TABLE_NAMES } from '$core/model/tables';
import type { Host } from '../host/host-client';
import { applySteps, storeHead } from './apply-step';
import type { Database } from './database';

/** What was found when store and journal were compared, and what was done about it. */
export type Comparison =
  | { readonly kind: 'equal' }
  | { readonly kind: 'replayed'; readonly steps: number }
  | { readonly kind: 'rebuilt'; readonly steps: number; readonly storeSeq: number }
  | { readonly kind: 'sent-on'; readonly steps: number };

/**
 * Makes the store say what the journal says, before anything else is read: equal, nothing; behind, the missing steps
 * are replayed; gone or different, the store is emptied and built again; ahead (the journal lost its end), the steps
 * that are only in the store are appended to the journal.
 */
export async function compareWithJournal(database: Database, host: Host, journal: Head): Promise<Comparison> {
  const store = await storeHead(database);
  const whole = await holdsWhatItCounts(database, store);
  if (whole && sameHead(store, journal)) return { kind: 'equal' };
  if (whole && store.seq < journal.seq) {
    const replayed = await replayFrom(database, host, store, journal);
    if (replayed !== null && store.seq > 0) return { kind: 'replayed', steps: replayed };
    if (replayed !== null) return { kind: 'rebuilt', steps: replayed, storeSeq: 0 };
  }
  if (whole && store.seq > journal.seq) {
    const sent = await sendOn(database, host, store, journal);
    if (sent !== null) return { kind: 'sent-on', steps: sent };
  }
  return { kind: 'rebuilt', steps: await rebuild(database, host), storeSeq: store.seq };
}

async function holdsWhatItCounts(database: Database, head: Head): Promise<boolean> {
  const counts = await Promise.all(TABLE_NAMES.map((table) => database.table(table).count()));
  const steps = await database.steps.count();
  return steps === head.seq && TABLE_NAMES.every((table, index) => counts[index] === head.counts[table]);
}

/** The steps of the journal after a seq, a page at a time. Throws when main cannot read them. */
async function* journalAfter(host: Host, afterSeq: number): AsyncGenerator<readonly Step[]> {
  for (let seq = afterSeq; ; ) {
    const page = await host.call('journal:read', { afterSeq: seq });
    if (!page.ok) throw new Error(`The journal cannot be read: ${page.error.detail}`);
    const steps = page.value.steps as readonly Step[];
    if (steps.length > 0) yield steps;
    seq = steps.at(-1)?.seq ?? seq;
    if (page.value.done || steps.length === 0) return;
  }
}

/** Answers with the number of steps, or null when they do not lead from this store to that journal. */
async function replayFrom(database: Database, host: Host, from: Head, to: Head): Promise<number | null> {
  let head = from;
  const pages: (readonly Step[])[] = [];
  for await (const page of journalAfter(host, from.seq)) {
    for (const step of page) head = headAfter(head, step);
    pages.push(page);
  }
  if (!sameHead(head, to)) return null;
  for (const page of pages) await applySteps(database, page);
  return to.seq - from.seq;
}

async function sendOn(database: Database, host: Host, store: Head, journal: Head): Promise<number | null> {
  const steps = await database.steps.where('seq').above(journal.seq).sortBy('seq');
  const reached = steps.reduce((head, step) => headAfter(head, step), journal);
  if (!sameHead(reached, store)) return null;
  for (const step of steps) {
    const answer = await host.call('journal:append', step);
    if (!answer.ok) throw new Error(`The journal cannot be written: ${answer.error.detail}`);
  }
  return steps.length;
}

async function rebuild(database: Database, host: Host): Promise<number> {
  await emptyStore(database);
  let count = 0;
  for await (const page of journalAfter(host, 0)) {
    await applySteps(database, page);
    count += page.length;
  }
  return count;
}

async function emptyStore(database: Database): Promise<void> {
  const kept = new Set(['texts', 'seedCache']);
  const tables = database.tables.filter((table) => !kept.has(table.name));
  await database.transaction('rw', tables, () => Promise.all(tables.map((table) => table.clear())));
}
