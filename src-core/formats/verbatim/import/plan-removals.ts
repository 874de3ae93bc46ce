import { TABLE_OF_KIND, type RemovedRecord } from '../../../model/removed';
import type { LibraryContent } from '../../types';
import type { RemovedThere } from './import-plan';

function namesById(current: LibraryContent): ReadonlyMap<string, string> {
  return new Map([
    ...current.tags.map(({ id, name }) => [id, name] as const),
    ...current.speakers.map(({ id, name }) => [id, name] as const),
    ...current.articles.map(({ id, title }) => [id, title.value ?? ''] as const),
    ...current.annotations.map(({ id, target }) => [id, target.segments.map(({ exact }) => exact).join(' ')] as const),
  ]);
}

/**
 * Records here that were removed where the file comes from. An article is among them only if none of its annotations
 * would be left; annotators never are, since records name their makers.
 */
export function findRemovedThere(current: LibraryContent, incoming: LibraryContent): RemovedThere[] {
  const names = namesById(current);
  const removedIds = new Set(incoming.removed.map(({ id }) => id));
  const inUse = new Set(current.annotations.filter(({ id }) => !removedIds.has(id)).map(({ articleId }) => articleId));
  return incoming.removed.flatMap((removed) => {
    const table = TABLE_OF_KIND[removed.kind];
    const name = names.get(removed.id);
    if (name === undefined || table === 'annotators' || (table === 'articles' && inUse.has(removed.id))) return [];
    return [{ removed, table, name }];
  });
}

/** What the file lists as removed and this library has never had. */
export function findRemovedElsewhere(current: LibraryContent, incoming: LibraryContent): RemovedRecord[] {
  const known = new Set(
    [
      current.annotators,
      current.tags,
      current.speakers,
      current.articles,
      current.annotations,
      current.removed,
    ].flatMap((records) => records.map(({ id }) => id)),
  );
  return incoming.removed.filter(({ id }) => !known.has(id));
}
