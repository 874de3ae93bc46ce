import { removedAfter } from '$core/formats/removed-records';
import { countsAfter, EMPTY_HEAD, NO_COUNTS, type Change, type Head, type Step } from '$core/model/step';
import { subjectOf } from '$core/model/step-subject';
import { TABLE_NAMES, type AnyRecord, type TableName } from '$core/model/tables';
import { talliesAfter } from '../models/article-tally';
import type { Database, HistoryRow, MetaRow } from './database';

/** Every table that a step may touch. */
const STEP_TABLES = [...TABLE_NAMES, 'steps', 'history', 'subjects', 'removed', 'tallies', 'packed', 'meta'] as const;

const MANY_IDS = 100;
const NOTHING: MetaRow = { key: 'head', ...EMPTY_HEAD, held: NO_COUNTS, steps: 0 };

/** Where the store stands; at the very beginning where it says nothing. */
export async function storeMeta(database: Database): Promise<MetaRow> {
  return (await database.meta.get('head')) ?? NOTHING;
}

/**
 * Writes steps into the store, all of them in one transaction or none. `head` is where the journal stands after the
 * last of them. A step may not come before one that is there.
 */
export async function applySteps(database: Database, steps: readonly Step[], head: Head): Promise<void> {
  await database.transaction('rw', [...STEP_TABLES], async () => {
    const before = await storeMeta(database);
    let { seq, held } = before;
    for (const step of steps) {
      if (step.seq <= seq) throw new Error(`Step ${String(step.seq)} does not follow ${String(seq)}.`);
      await writeStep(database, step);
      seq = step.seq;
      held = countsAfter(held, step.changes);
    }
    const { hash, counts } = head;
    await database.meta.put({ key: 'head', seq: head.seq, hash, counts, held, steps: before.steps + steps.length });
  });
}

async function writeStep(database: Database, step: Step): Promise<void> {
  await Promise.all(TABLE_NAMES.map((table) => writeTable(database, table, step.changes)));
  await writeRemoved(database, step);
  await writeOfArticles(database, step);
  await database.steps.put(step);
  await database.history.put(historyRowOf(step));
  await database.subjects.put(subjectOf(step));
}

async function writeTable(database: Database, table: TableName, changes: readonly Change[]): Promise<void> {
  const last = new Map<string, AnyRecord | null>();
  for (const change of changes) if (change.table === table) last.set(change.id, change.after);
  const kept = [...last.values()].filter((record) => record !== null);
  const gone = [...last].filter(([, record]) => record === null).map(([id]) => id);
  const store = database.table<AnyRecord, string>(table);
  if (kept.length > 0) await store.bulkPut(kept);
  if (gone.length > 0) await store.bulkDelete(gone);
}

/** What the step removes or notes as removed is kept, what it makes or brings back is no longer removed. */
async function writeRemoved(database: Database, step: Step): Promise<void> {
  const removed = removedAfter(new Map(), step);
  const changed = step.changes.filter(({ after }) => after !== null).map(({ id }) => id);
  const unnoted = (step.removals ?? []).flatMap(({ before }) => (before === null ? [] : [before.id]));
  const there = [...changed, ...unnoted].filter((id) => !removed.has(id));
  await forgetRemovals(database, there);
  if (removed.size > 0) await database.removed.bulkPut([...removed.values()]);
}

/** Few were ever removed, and an import of thousands deletes in vain what it can ask for at once. */
async function forgetRemovals(database: Database, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const noted = ids.length < MANY_IDS ? null : new Set(await database.removed.toCollection().primaryKeys());
  const there = noted === null ? ids : ids.filter((id) => noted.has(id));
  if (there.length > 0) await database.removed.bulkDelete([...there]);
}

async function writeOfArticles(database: Database, step: Step): Promise<void> {
  const ids = new Set(step.changes.flatMap((change) => articleIdsOf(change)));
  if (ids.size === 0) return;
  await database.packed.bulkDelete([...ids]);
  const rows = await database.tallies.bulkGet([...ids]);
  const known = new Map(rows.filter((row) => row !== undefined).map((row) => [row.articleId, row]));
  await database.tallies.bulkPut(talliesAfter((id) => known.get(id), step.changes, step.at));
}

function articleIdsOf(change: Change): string[] {
  if (change.table !== 'annotations') return [];
  const record = change.after ?? change.before;
  return record === null ? [] : [record.articleId];
}

/** What the list of history keeps of a step. */
export function historyRowOf(step: Step): HistoryRow {
  const { seq, id, name, at, by, undoable, undoes, redoes } = step;
  return {
    seq,
    id,
    name,
    at,
    by,
    undoable,
    ...(undoes === undefined ? {} : { undoes }),
    ...(redoes === undefined ? {} : { redoes }),
  };
}
