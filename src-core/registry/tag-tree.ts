import type { Tag } from '../model/tag';

/** A tag where it stands in the codebook. `depth` is 0 at the top. */
export interface TagNode {
  readonly tag: Tag;
  readonly depth: number;
  readonly children: readonly TagNode[];
}

const collator = new Intl.Collator('en', { numeric: true });

/** By name as a reader expects it, then by id. */
export function compareTags(a: Tag, b: Tag): number {
  return collator.compare(a.name, b.name) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/**
 * The codebook as a tree, brothers by name. Every tag is in it once: one whose parent is not there, or that is its own
 * parent through others, stands at the top.
 */
export function tagTree(tags: readonly Tag[]): readonly TagNode[] {
  const ids = new Set(tags.map(({ id }) => id));
  const below = new Map<string | null, Tag[]>();
  for (const tag of tags.toSorted(compareTags)) {
    const parent = tag.parentId !== null && ids.has(tag.parentId) ? tag.parentId : null;
    below.set(parent, [...(below.get(parent) ?? []), tag]);
  }
  const placed = new Set<string>();
  const nodes = (list: readonly Tag[], depth: number): TagNode[] =>
    list.flatMap((tag) => {
      if (placed.has(tag.id)) return [];
      placed.add(tag.id);
      return [{ tag, depth, children: nodes(below.get(tag.id) ?? [], depth + 1) }];
    });
  const top = nodes(below.get(null) ?? [], 0);
  return [...top, ...tags.flatMap((tag) => nodes([tag], 0))];
}

/** The nodes from the top down, each before those below it; below a closed one nothing. */
export function flatTree(nodes: readonly TagNode[], isClosed: (tagId: string) => boolean = () => false): TagNode[] {
  return nodes.flatMap((node) => [node, ...(isClosed(node.tag.id) ? [] : flatTree(node.children, isClosed))]);
}

/** The ids of a tag and of all below it. */
export function idsWithin(tags: readonly Tag[], tagId: string): ReadonlySet<string> {
  const within = new Set([tagId]);
  for (let size = 0; size < within.size;) {
    size = within.size;
    for (const { id, parentId } of tags) if (parentId !== null && within.has(parentId)) within.add(id);
  }
  return within;
}

/** The tags above a tag, the nearest first. Ends where they come back to themselves. */
export function tagsAbove(tag: Tag, byId: ReadonlyMap<string, Tag>): Tag[] {
  const above: Tag[] = [];
  const seen = new Set([tag.id]);
  for (let next = byId.get(tag.parentId ?? ''); next !== undefined && !seen.has(next.id);) {
    seen.add(next.id);
    above.push(next);
    next = byId.get(next.parentId ?? '');
  }
  return above;
}

/** How many tags lie inside each other at the deepest place. */
export function depthOf(nodes: readonly TagNode[]): number {
  return nodes.reduce((deepest, { children }) => Math.max(deepest, 1 + depthOf(children)), 0);
}
