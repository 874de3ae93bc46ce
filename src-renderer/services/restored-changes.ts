import type { Change, ChangeOf } from '$core/model/step';
import type { Text } from '$core/model/text';
import type { Database } from '../data/database';
import type { Catalogue } from '../models/catalogue.svelte';
import type { ArticleService } from './articles';
import type { FindNow } from './inverse-changes';

export interface RestoreParts {
  readonly database: Database;
  readonly catalogue: Catalogue;
  readonly articles: ArticleService;
}

/**
 * The changes of an undoing without the articles that it took from the record and that a later act put there again: such
 * a record says only that there is something to keep of it, so it stands in no one's way.
 */
export async function withoutKeptArticles(changes: readonly Change[], findNow: FindNow): Promise<readonly Change[]> {
  const kept: Change[] = [];
  for (const change of changes) {
    const isBack =
      change.table === 'articles' && change.after === null && (await findNow(change.table, change.id)) !== null;
    if (!isBack) kept.push(change);
  }
  return kept;
}

/** What puts the articles of restored marks on record where they are no longer, as the first mark in one does. */
export async function keepingArticles(
  changes: readonly Change[],
  findNow: FindNow,
  { database, catalogue, articles }: RestoreParts,
): Promise<{ readonly changes: readonly Change[]; readonly texts: readonly Text[] }> {
  const isMark = (change: Change): change is ChangeOf<'annotations'> => change.table === 'annotations';
  const made = new Set(changes.filter(({ table }) => table === 'articles').map(({ id }) => id));
  const needed = new Set(changes.filter(isMark).flatMap(({ after }) => after?.articleId ?? []));
  const keeping: { changes: Change[]; texts: Text[] } = { changes: [], texts: [] };
  for (const articleId of needed) {
    const entry = catalogue.get(articleId);
    if (made.has(articleId) || entry === undefined || (await findNow('articles', articleId)) !== null) continue;
    const text = await database.texts.get(entry.textHash);
    if (text === undefined) continue;
    const { changes: more, texts } = articles.keeping(articleId, text);
    keeping.changes.push(...more);
    keeping.texts.push(...texts);
  }
  return keeping;
}
