import { ARTICLE_FIELDS, type Article } from '../../../model/article';
import { sameValue } from '../../../model/canonical-json';
import type { RecordBase } from '../../../model/record';
import type { RecordPair, TablePlan } from './import-plan';

/** What a record says, without its id, times and maker, in which two machines may differ. */
export function contentOfRecord(record: RecordBase): unknown {
  const { id: _id, createdAt: _createdAt, updatedAt: _updatedAt, createdBy: _createdBy, ...content } = record;
  return content;
}

/** What an article says: its fields. Versions are added, never in conflict; how far one has read is one's own. */
export function contentOfArticle(article: Article): unknown {
  return ARTICLE_FIELDS.map((field) => article[field]);
}

/**
 * Sorts the records of the file into new, same, changed and in conflict. `matches` says which are here; `rewritten` gives
 * the record with the references that it has here.
 */
export function planTable<T extends RecordBase>(
  records: { readonly current: readonly T[]; readonly incoming: readonly T[] },
  matches: ReadonlyMap<string, string>,
  rewritten: (record: T) => T,
  contentOf: (record: T) => unknown = contentOfRecord,
): TablePlan<T> {
  const currentById = new Map(records.current.map((record) => [record.id, record]));
  const fresh: T[] = [];
  const changed: RecordPair<T>[] = [];
  const conflicts: RecordPair<T>[] = [];
  const compared = new Set<string>();
  let same = 0;
  for (const record of records.incoming) {
    const current = currentById.get(matches.get(record.id) ?? '');
    const incoming = rewritten(record);
    if (current === undefined) fresh.push(incoming);
    else if (compared.has(current.id) || sameValue(contentOf(current), contentOf(incoming))) same += 1;
    else {
      const { id, createdAt, createdBy } = current;
      const pair = { current, incoming: { ...incoming, id, createdAt, createdBy } };
      (incoming.updatedAt > current.updatedAt ? changed : conflicts).push(pair);
    }
    if (current !== undefined) compared.add(current.id);
  }
  return { new: fresh, same, changed, conflicts };
}
