import { linksOf, refersTo } from '$core/model/links';
import { referencesAfter, textHashesOf, type Reference } from '$core/formats/record-references';
import type { Change } from '$core/model/step';
import type { AnyRecord, TableName } from '$core/model/tables';
import { speakerIdsOfSpeaker } from '$core/formats/references';
import type { Database } from '../data/database';
import type { Library } from '../models/library.svelte';
import type { FindNow } from './inverse-changes';

/** Why changes cannot be made: what they need is gone, or what they would take away is needed. */
export type LooseEnd =
  | { readonly kind: 'missing'; readonly table: TableName }
  | { readonly kind: 'in-use'; readonly table: TableName; readonly by: TableName; readonly count: number };

export interface LooseEndParts {
  readonly database: Database;
  readonly library: Library;
  readonly findNow: FindNow;
}

/** The first reference that the changes would leave without its target; null where they leave none. */
export async function looseEndOf(changes: readonly Change[], parts: LooseEndParts): Promise<LooseEnd | null> {
  const after = new Map<string, AnyRecord | null>(changes.map((change) => [change.id, change.after]));
  for (const change of changes) {
    for (const reference of referencesAfter(change)) {
      if ((await recordAfter(reference, after, parts)) === null) return { kind: 'missing', table: reference.table };
    }
    if (!(await hasItsText(change, after, parts))) return { kind: 'missing', table: 'articles' };
  }
  for (const change of changes) {
    if (change.after !== null) continue;
    const used = (await usersOf(change, parts)).filter(({ id }) => !after.has(id));
    const [first] = used;
    if (first !== undefined) return { kind: 'in-use', table: change.table, by: first.table, count: used.length };
  }
  return null;
}

async function recordAfter(
  { table, id }: Reference,
  after: ReadonlyMap<string, AnyRecord | null>,
  { findNow }: LooseEndParts,
): Promise<AnyRecord | null> {
  const changed = after.get(id);
  return changed === undefined ? findNow(table, id) : changed;
}

/** A mark stands on a version of its article that is on record. */
async function hasItsText(
  change: Change,
  after: ReadonlyMap<string, AnyRecord | null>,
  parts: LooseEndParts,
): Promise<boolean> {
  if (change.table !== 'annotations' || change.after === null) return true;
  const article = await recordAfter({ table: 'articles', id: change.after.articleId }, after, parts);
  if (article === null || !('versions' in article)) return false;
  const known = new Set(article.versions.map(({ textHash }) => textHash));
  return textHashesOf(change.after).every((textHash) => known.has(textHash));
}

async function usersOf(change: Change, { database, library }: LooseEndParts): Promise<Reference[]> {
  const { table, id } = change;
  const { annotations } = database;
  const marks = (ids: readonly string[]): Reference[] => ids.map((each) => ({ table: 'annotations', id: each }));
  switch (table) {
    case 'annotators':
      return [];
    case 'articles':
      return marks(await annotations.where('articleId').equals(id).primaryKeys());
    case 'tags': {
      const below = library.tags.all.filter(({ parentId }) => parentId === id);
      const tagged = await annotations.where('tags').equals(id).primaryKeys();
      return [...below.map((tag): Reference => ({ table, id: tag.id })), ...marks(tagged)];
    }
    case 'speakers': {
      const naming = library.speakers.all.filter((speaker) => speakerIdsOfSpeaker(speaker).includes(id));
      const named = annotations
        .where('speakerId')
        .equals(id)
        .or('claimantId')
        .equals(id)
        .or('via.speakerId')
        .equals(id);
      return [...naming.map((speaker): Reference => ({ table, id: speaker.id })), ...marks(await named.primaryKeys())];
    }
    case 'annotations': {
      const { before } = change;
      if (before === null) return [];
      const beside = await annotations.where('articleId').equals(before.articleId).toArray();
      return marks(beside.filter((mark) => linksOf(mark.kind).length > 0 && refersTo(mark, id)).map((mark) => mark.id));
    }
  }
}
