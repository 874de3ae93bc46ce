import type { Tag } from '../model/tag';

/** The names of a tag and of all tags above it, from the top. */
export function tagPath(tag: Tag, byId: ReadonlyMap<string, Tag>): string[] {
  const names: string[] = [];
  const seen = new Set<string>();
  for (let next: Tag | undefined = tag; next !== undefined && !seen.has(next.id);) {
    seen.add(next.id);
    names.unshift(next.name);
    next = next.parentId === null ? undefined : byId.get(next.parentId);
  }
  return names;
}
