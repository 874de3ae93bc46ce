import type { Claim } from '../model/annotation';
import type { LikePair } from './like-claims';

/** Claims that say the same, or one that stands alone. */
export interface ClaimGroup<TClaim extends GroupedClaim = Claim> {
  /** The id that its claims share; of one that stands alone, its own. */
  readonly id: string;
  /** In the order of the list that they were taken from; never empty. */
  readonly claims: readonly TClaim[];
}

export type GroupedClaim = Pick<Claim, 'id' | 'claimGroupId'>;

/** The claims of a list by what they say, in the order of the first of each. Each claim is in one group. */
export function claimGroups<TClaim extends GroupedClaim>(claims: readonly TClaim[]): readonly ClaimGroup<TClaim>[] {
  const groups = new Map<string, TClaim[]>();
  for (const claim of claims) {
    const id = claim.claimGroupId ?? claim.id;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [claim]);
    else group.push(claim);
  }
  return [...groups].map(([id, members]) => ({ id, claims: members }));
}

/**
 * Groups that are likely to say the same, out of pairs over the list of groups: each suggestion is a group with all that
 * are like it, the most alike first; a group stands in one suggestion at most. Those with the most groups come first.
 */
export function suggestedGroups(groupCount: number, pairs: readonly LikePair[]): readonly (readonly number[])[] {
  const likes = new Map<number, { readonly other: number; readonly likeness: number }[]>();
  const add = (group: number, other: number, likeness: number): void => {
    const list = likes.get(group);
    if (list === undefined) likes.set(group, [{ other, likeness }]);
    else list.push({ other, likeness });
  };
  for (const { first, second, likeness } of pairs) {
    add(first, second, likeness);
    add(second, first, likeness);
  }
  const taken = new Set<number>();
  const suggestions: number[][] = [];
  const inOrder = Array.from({ length: groupCount }, (_, group) => group)
    .filter((group) => likes.has(group))
    .sort((a, b) => (likes.get(b)?.length ?? 0) - (likes.get(a)?.length ?? 0) || a - b);
  for (const group of inOrder) {
    if (taken.has(group)) continue;
    const others = (likes.get(group) ?? [])
      .filter(({ other }) => !taken.has(other))
      .sort((a, b) => b.likeness - a.likeness || a.other - b.other)
      .map(({ other }) => other);
    if (others.length === 0) continue;
    const suggestion = [group, ...others];
    for (const each of suggestion) taken.add(each);
    suggestions.push(suggestion);
  }
  return suggestions;
}
