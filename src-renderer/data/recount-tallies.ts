import type { Transaction } from 'dexie';
import type { Annotation } from '$core/model/annotation';
import { talliesAfter, type TallyRow } from '../models/article-tally';

/** Counts the marks of every article anew, from the annotations; when each was last changed is kept. */
export async function recountTallies(transaction: Transaction): Promise<void> {
  const tallies = transaction.table<TallyRow, string>('tallies');
  const touched = new Map((await tallies.toArray()).map(({ articleId, touchedAt }) => [articleId, touchedAt]));
  const rows = new Map<string, TallyRow>();
  await transaction.table<Annotation, string>('annotations').each((after) => {
    const change = { table: 'annotations', id: after.id, before: null, after } as const;
    for (const row of talliesAfter((id) => rows.get(id), [change], after.updatedAt)) rows.set(row.articleId, row);
  });
  await tallies.clear();
  await tallies.bulkPut(
    [...rows.values()].map((row) => ({ ...row, touchedAt: touched.get(row.articleId) ?? row.touchedAt })),
  );
}
