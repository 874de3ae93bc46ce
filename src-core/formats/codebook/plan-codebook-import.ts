import type { ChangeOf } from '../../model/step';
import { idFromParts } from '../../model/ids';
import { MAX_TAG_DEPTH, type Tag } from '../../model/tag';
import { depthOf, tagTree } from '../../registry/tag-tree';
import { tagPath } from '../tag-path';

const COMPARED = [
  'name',
  'parentId',
  'colour',
  'key',
  'description',
  'archived',
] as const satisfies readonly (keyof Tag)[];
export type ComparedField = (typeof COMPARED)[number];

export interface ChangedTag {
  readonly before: Tag;
  readonly after: Tag;
  /** Never empty. */
  readonly fields: readonly ComparedField[];
}

/** What a codebook file would do to the codebook here. Tags that are only here stay. */
export interface CodebookImportPlan {
  readonly added: readonly Tag[];
  readonly changed: readonly ChangedTag[];
  readonly unchanged: number;
  /** Tags that are not in the file, or keep everything else, and lose their digit to one that is. */
  readonly freed: readonly Tag[];
  /** Tags would lie deeper inside each other than any file may hold: it must not be carried out. */
  readonly isTooDeep: boolean;
  /** All of it as changes of one step; empty where nothing changes. */
  readonly changes: readonly ChangeOf<'tags'>[];
}

export interface CodebookImportMoment {
  readonly at: string;
  readonly by: string;
  /** Whether an id is that of another record than a tag; a new tag then gets another. */
  readonly isTaken: (id: string) => boolean;
}

/** Each tag of the file with the one here that it is: by id, then by path; each one here but once. */
function matches(current: readonly Tag[], incoming: readonly Tag[]): ReadonlyMap<string, Tag> {
  const byId = new Map(current.map((tag) => [tag.id, tag]));
  const incomingById = new Map(incoming.map((tag) => [tag.id, tag]));
  const found = new Map<string, Tag>();
  for (const { id } of incoming) {
    const same = byId.get(id);
    if (same !== undefined) found.set(id, same);
  }
  const free = new Map<string, Tag[]>();
  const taken = new Set(found.keys());
  const key = (tag: Tag, tags: ReadonlyMap<string, Tag>): string => JSON.stringify(tagPath(tag, tags));
  for (const tag of current) {
    if (!taken.has(tag.id)) free.set(key(tag, byId), [...(free.get(key(tag, byId)) ?? []), tag]);
  }
  for (const tag of incoming) {
    const same = found.has(tag.id) ? undefined : free.get(key(tag, incomingById))?.shift();
    if (same !== undefined) found.set(tag.id, same);
  }
  return found;
}

function differing(before: Tag, after: Tag): ComparedField[] {
  return COMPARED.filter((field) => before[field] !== after[field]);
}

/**
 * Compares a codebook with the one here: a tag of the file is one here by its id, else by its path, else it is new. What
 * the file says of a tag then holds, the place and the digit too; a digit has one tag. Importing the same file again
 * changes nothing, and no tag comes to lie under itself, since the tags of a file lie only under each other.
 */
export function planCodebookImport(
  current: readonly Tag[],
  incoming: readonly Tag[],
  { at, by, isTaken }: CodebookImportMoment,
): CodebookImportPlan {
  const found = matches(current, incoming);
  const idHere = (id: string): string => found.get(id)?.id ?? (isTaken(id) ? idFromParts('tag', id) : id);
  const added: Tag[] = [];
  const changed: ChangedTag[] = [];
  for (const tag of incoming) {
    const parentId = tag.parentId === null ? null : idHere(tag.parentId);
    const before = found.get(tag.id);
    if (before === undefined)
      added.push({ ...tag, id: idHere(tag.id), parentId, createdAt: at, updatedAt: at, createdBy: by });
    else {
      const { name, colour, key, description, archived } = tag;
      const after = { ...before, name, colour, key, description, archived, parentId, updatedAt: at };
      const fields = differing(before, after);
      if (fields.length > 0) changed.push({ before, after, fields });
    }
  }
  const inFile = new Set([...found.values()].map(({ id }) => id));
  const keys = new Set(incoming.map(({ key }) => key).filter((key) => key !== null));
  const freed = current.filter(({ id, key }) => !inFile.has(id) && key !== null && keys.has(key));
  const changes = [
    ...freed.map((tag) => ({ before: tag, after: { ...tag, key: null, updatedAt: at } })),
    ...changed,
    ...added.map((tag) => ({ before: null, after: tag })),
  ].map(({ before, after }) => ({ table: 'tags' as const, id: after.id, before, after }));
  const after = new Map([...current, ...changes.map((change) => change.after)].map((tag) => [tag.id, tag]));
  const isTooDeep = depthOf(tagTree([...after.values()])) > MAX_TAG_DEPTH;
  return { added, changed, unchanged: incoming.length - added.length - changed.length, freed, isTooDeep, changes };
}
