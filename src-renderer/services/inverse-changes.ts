import { sameValue } from '$core/model/canonical-json';
import type { Change, ChangeOf } from '$core/model/step';
import type { AnyRecord } from '$core/model/tables';

/** Finds a record as it is now; null where it is not. */
export type FindNow = (table: Change['table'], id: string) => Promise<AnyRecord | null>;

export type Inverse =
  | { readonly kind: 'changes'; readonly changes: readonly Change[] }
  | { readonly kind: 'changed-since'; readonly change: Change };

/**
 * What takes the changes back, the last first, or the first record that is no longer as they left it. The reading state
 * of an article has no undo and stands in no one's way: it stays as it is, and an article that was read to the end since
 * stays on record, with the person who put it there.
 */
export async function inverseOf(changes: readonly Change[], findNow: FindNow): Promise<Inverse> {
  const last = new Map<string, Change>();
  for (const change of changes) last.set(`${change.table} ${change.id}`, change);
  const restated = new Map<string, ChangeOf<'articles'>['after']>();
  for (const change of last.values()) {
    const now = await findNow(change.table, change.id);
    if (sameValue(now, change.after)) continue;
    if (change.table !== 'articles' || !differsInStateOnly(now, change.after)) return { kind: 'changed-since', change };
    restated.set(change.id, now);
  }
  const staying = makersOfStaying(changes, restated);
  const toInvert = changes.filter(
    ({ table, id, before }) => table !== 'annotators' || before !== null || !staying.has(id),
  );
  return { kind: 'changes', changes: toInvert.toReversed().flatMap((change) => inverted(change, restated) ?? []) };
}

type ArticleOrNone = ChangeOf<'articles'>['after'];

/** Who made the articles that the changes put on record and that stay there. */
function makersOfStaying(
  changes: readonly Change[],
  restated: ReadonlyMap<string, ArticleOrNone>,
): ReadonlySet<string> {
  const stays = changes.filter(({ table, id, before }) => table === 'articles' && before === null && restated.has(id));
  return new Set(stays.flatMap(({ id }) => restated.get(id)?.createdBy ?? []));
}

function differsInStateOnly(now: AnyRecord | null, after: ArticleOrNone): now is Exclude<ArticleOrNone, null> {
  if (now === null || after === null || !('state' in now)) return false;
  return sameValue({ ...now, state: after.state, updatedAt: after.updatedAt }, after);
}

function inverted(change: Change, restated: ReadonlyMap<string, ArticleOrNone>): Change | null {
  if (change.table !== 'articles') return { ...change, before: change.after, after: change.before } as Change;
  const { table, id } = change;
  const now = restated.get(id) ?? null;
  if (now === null) return { table, id, before: change.after, after: change.before };
  if (change.before === null) return null;
  return { table, id, before: now, after: { ...change.before, state: now.state } };
}
