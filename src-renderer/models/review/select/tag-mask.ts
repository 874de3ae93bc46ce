import type { Tag } from '$core/model/tag';
import { idsWithin } from '$core/registry/tag-tree';
import type { ReviewIndex } from '../review-index.svelte';

/** Which rows carry the tag or one below it. */
export function tagMask(index: ReviewIndex, tagId: string, all: readonly Tag[]): Uint8Array {
  return rowsWithTags(index, idsWithin(all, tagId));
}

export function rowsWithTags(index: ReviewIndex, tagIds: ReadonlySet<string>): Uint8Array {
  const mask = new Uint8Array(index.rowCount);
  const { tagCodes, tags } = index.columns;
  const wanted = Uint8Array.from(tagCodes.values, (id) => (id !== null && tagIds.has(id) ? 1 : 0));
  if (!wanted.includes(1)) return mask;
  for (let row = 0; row < mask.length; row += 1) {
    for (const code of tags.at(row)) if (wanted[code] === 1) mask[row] = 1;
  }
  return mask;
}
