import { fail, ok, type Result } from '../contract/result';
import type { Annotation } from '../model/annotation';
import { MAX_TAG_DEPTH, type Tag } from '../model/tag';
import type { Change } from '../model/step';
import type { ReferenceMap } from '../formats/rewrite-references';
import { changedAnnotations, removal, tagChange } from './change-records';
import { depthOf, idsWithin, tagsAbove, tagTree } from './tag-tree';

/** Why a tag cannot go where it is wanted. */
export type TagProblem = 'under-itself' | 'too-deep' | 'name-taken';

/** The tag with that name right under a parent, whatever its case; the tag itself apart. */
export function brotherNamed(
  tags: readonly Tag[],
  parentId: string | null,
  name: string,
  exceptId: string | null,
): Tag | null {
  const wanted = name.trim().toLowerCase();
  return (
    tags.find((tag) => tag.parentId === parentId && tag.id !== exceptId && tag.name.trim().toLowerCase() === wanted) ??
    null
  );
}

function after(tags: readonly Tag[], changes: readonly Change[]): Tag[] {
  const byId = new Map(tags.map((tag) => [tag.id, tag]));
  for (const change of changes) {
    if (change.table !== 'tags') continue;
    if (change.after === null) byId.delete(change.id);
    else byId.set(change.id, change.after);
  }
  return [...byId.values()];
}

function ifNotTooDeep(tags: readonly Tag[], changes: readonly Change[]): Result<readonly Change[], TagProblem> {
  return depthOf(tagTree(after(tags, changes))) > MAX_TAG_DEPTH ? fail('too-deep') : ok(changes);
}

/** A tag with all below it under another one, or at the top (null). No tag comes to lie under itself. */
export function moveTag(
  tags: readonly Tag[],
  tag: Tag,
  parentId: string | null,
  at: string,
): Result<readonly Change[], TagProblem> {
  if (tag.parentId === parentId) return ok([]);
  if (parentId !== null && idsWithin(tags, tag.id).has(parentId)) return fail('under-itself');
  if (brotherNamed(tags, parentId, tag.name, tag.id) !== null) return fail('name-taken');
  return ifNotTooDeep(tags, [tagChange(tag, { parentId }, at)]);
}

/** Gives a tag its digit, or none. One digit applies one tag: whoever had it has none now. */
export function setTagKey(tags: readonly Tag[], tag: Tag, key: string | null, at: string): readonly Change[] {
  if (tag.key === key) return [];
  const holders = key === null ? [] : tags.filter((other) => other.key === key && other.id !== tag.id);
  return [...holders.map((holder) => tagChange(holder, { key: null }, at)), tagChange(tag, { key }, at)];
}

/** No longer offered, or offered again. An archived tag gives up its digit. */
export function archiveTag(tag: Tag, archived: boolean, at: string): readonly Change[] {
  if (tag.archived === archived) return [];
  return [tagChange(tag, archived ? { archived, key: null } : { archived }, at)];
}

/** A tag gone from the codebook and from the annotations that have it; those below it move up to where it was. */
export function removeTag(
  tags: readonly Tag[],
  tag: Tag,
  annotations: readonly Annotation[],
  at: string,
): readonly Change[] {
  const map: ReferenceMap = (table, id) => (table === 'tags' && id === tag.id ? null : id);
  const below = tags.filter(({ parentId }) => parentId === tag.id);
  return [
    ...below.map((child) => tagChange(child, { parentId: tag.parentId }, at)),
    ...changedAnnotations(annotations, map, at),
    removal('tags', tag),
  ];
}

/**
 * Several tags as one, the first: annotations have it in place of the others, what lay below them lies below it, differing
 * descriptions are joined, and it takes a digit of theirs where it has none. Where it lay below one of them, it takes that
 * one's place.
 */
export function mergeTags(
  tags: readonly Tag[],
  [kept, ...others]: readonly [Tag, ...Tag[]],
  annotations: readonly Annotation[],
  at: string,
): Result<readonly Change[], TagProblem> {
  const gone = new Set(others.map(({ id }) => id));
  const map: ReferenceMap = (table, id) => (table === 'tags' && gone.has(id) ? kept.id : id);
  const highest = tagsAbove(kept, new Map(tags.map((tag) => [tag.id, tag]))).findLast(({ id }) => gone.has(id));
  const below = tags.filter(({ id, parentId }) => id !== kept.id && !gone.has(id) && gone.has(parentId ?? ''));
  const descriptions = [kept, ...others].map(({ description }) => description.trim());
  const patch = {
    parentId: highest === undefined ? kept.parentId : highest.parentId,
    key: kept.key ?? (kept.archived ? null : (others.find(({ key }) => key !== null)?.key ?? null)),
    description: [...new Set(descriptions.filter((description) => description !== ''))].join('\n'),
  };
  return ifNotTooDeep(tags, [
    tagChange(kept, patch, at),
    ...others.map((other) => removal('tags', other)),
    ...below.map((child) => tagChange(child, { parentId: kept.id }, at)),
    ...changedAnnotations(annotations, map, at),
  ]);
}
