import type { TagNode } from '$core/registry/tag-tree';

/** What a key does in the tree: to another row, open or close a branch. */
export type TreeKey = { readonly to: string } | { readonly close: boolean } | null;

/**
 * Right opens a branch and then goes into it, left closes it and then goes to the tag above it, as the ARIA Authoring
 * Practices say of a tree.
 */
export function treeKeyOf(key: string, rows: readonly TagNode[], at: number, isClosed: boolean): TreeKey {
  const node = rows[at];
  if (node === undefined || (key !== 'ArrowRight' && key !== 'ArrowLeft')) return null;
  const hasBelow = node.children.length > 0;
  if (key === 'ArrowRight') {
    const [first] = node.children;
    if (first === undefined) return null;
    return isClosed ? { close: false } : { to: first.tag.id };
  }
  if (hasBelow && !isClosed) return { close: true };
  const above = rows.slice(0, at).findLast(({ depth }) => depth < node.depth);
  return above === undefined ? null : { to: above.tag.id };
}
