import { NO_COUNTS, type Head, type Step } from '$core/model/step';
import { headAfter, sameHead } from '$core/model/head';
import { TABLE_NAMES } from '$core/model/tables';
import type { Host } from '../host/host-client';
import type { Comparison } from '../models/comparison';
import { applySteps, storeMeta } from './apply-step';
import { setStoreAside } from './set-store-aside';
import type { Database, MetaRow } from './database';

/**
 * Makes the store say what the journal says, before anything else is read: equal, nothing; behind, the missing steps
 * are replayed; gone or different, the store is emptied and built again; ahead (the journal lost its end), the steps
 * that are only in the store are appended to the journal.
 */
export async function compareWithJournal(database: Database, host: Host, journal: Head): Promise<Comparison> {
  const store = await storeMeta(database);
  const whole = await holdsWhatItSays(database, store);
  if (whole && sameHead(store, journal)) return { kind: 'equal' };
  if (whole && store.seq > 0 && store.seq < journal.seq) {
    const replayed = await replayFrom(database, host, store, journal);
    if (replayed !== null) return { kind: 'replayed', steps: replayed };
  }
  if (whole && store.seq > journal.seq) {
    const sent = await sendOn(database, host, store, journal);
    if (sent !== null) return { kind: 'sent-on', steps: sent };
  }
  const setAside = await setStoreAside(database, host);
  return { kind: 'rebuilt', steps: await rebuild(database, host), setAside };
}

function rowCounts(database: Database): Promise<number[]> {
  return Promise.all(TABLE_NAMES.map((table) => database.table(table).count()));
}

async function holdsWhatItSays(database: Database, { held, steps }: MetaRow): Promise<boolean> {
  const counts = await rowCounts(database);
  if ((await database.steps.count()) !== steps) return false;
  return TABLE_NAMES.every((table, index) => counts[index] === held[table]);
}

interface Page {
  readonly steps: readonly Step[];
  /** Where the journal stands after the last step of the page. */
  readonly head: Head;
}

/** The steps of the journal after a seq, a page at a time. Throws when main cannot read them. */
async function* journalAfter(host: Host, afterSeq: number): AsyncGenerator<Page> {
  for (let seq = afterSeq; ;) {
    const page = await host.call('journal:read', { afterSeq: seq });
    if (!page.ok) throw new Error(`The journal cannot be read: ${page.error.detail}`);
    const { steps, head, done } = page.value;
    if (steps.length > 0) yield { steps, head };
    seq = steps.at(-1)?.seq ?? seq;
    if (done || steps.length === 0) return;
  }
}

/** Answers with the number of steps, or null when they do not lead from this store to that journal. */
async function replayFrom(database: Database, host: Host, from: Head, to: Head): Promise<number | null> {
  let reached = from;
  const pages: Page[] = [];
  for await (const page of journalAfter(host, from.seq)) {
    for (const step of page.steps) reached = headAfter(reached, step);
    pages.push(page);
  }
  if (!sameHead(reached, to)) return null;
  for (const { steps, head } of pages) await applySteps(database, steps, head);
  return to.seq - from.seq;
}

async function sendOn(database: Database, host: Host, store: Head, journal: Head): Promise<number | null> {
  const steps = await database.steps.where('seq').above(journal.seq).sortBy('seq');
  const reached = steps.reduce((head, step) => headAfter(head, step), journal);
  if (!sameHead(reached, store)) return null;
  for (const step of steps) {
    await putTexts(database, host, step);
    const answer = await host.call('journal:append', step);
    if (!answer.ok) throw new Error(`The journal cannot be written: ${answer.error.detail}`);
  }
  return steps.length;
}

/** The texts that a step names lie beside the journal before the step is in it. */
async function putTexts(database: Database, host: Host, { changes }: Step): Promise<void> {
  const hashes = changes.flatMap((change) =>
    change.table === 'articles' ? (change.after?.versions.map(({ textHash }) => textHash) ?? []) : [],
  );
  for (const text of await database.texts.bulkGet([...new Set(hashes)])) {
    if (text !== undefined) await host.call('texts:put', text);
  }
}

/** Everything that the journal still has. A journal that lost a line leaves a gap, which keeps nothing else away. */
async function rebuild(database: Database, host: Host): Promise<number> {
  await emptyStore(database);
  let count = 0;
  for await (const { steps, head } of journalAfter(host, 0)) {
    await applySteps(database, steps, head);
    count += steps.length;
  }
  await noteWhatIsHeld(database);
  return count;
}

async function noteWhatIsHeld(database: Database): Promise<void> {
  const counts = await rowCounts(database);
  const held = { ...NO_COUNTS, ...Object.fromEntries(TABLE_NAMES.map((table, index) => [table, counts[index] ?? 0])) };
  await database.meta.put({ ...(await storeMeta(database)), held });
}

async function emptyStore(database: Database): Promise<void> {
  const kept = new Set(['texts', 'seedCache', 'drafts']);
  const tables = database.tables.filter((table) => !kept.has(table.name));
  await database.transaction('rw', tables, () => Promise.all(tables.map((table) => table.clear())));
}
