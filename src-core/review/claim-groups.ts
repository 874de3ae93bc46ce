import type { Claim } from '../model/annotation';
import { DisjointSets } from './disjoint-sets';
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
 * are like it, the most alike first; what has the very same words goes together. A group stands in one suggestion at most.
 * Those with the most groups come first.
 */
export function suggestedGroups(groupCount: number, pairs: readonly LikePair[]): readonly (readonly number[])[] {
  const sameWords = membersByFirst(groupCount, pairs);
  const likes = likesOf(pairs, sameWords.firstOf);
  const sizeOf = (first: number): number => sameWords.members.get(first)?.length ?? 0;
  const reachOf = (first: number): number =>
    (likes.get(first) ?? []).reduce((sum, { other }) => sum + sizeOf(other), sizeOf(first));
  const firsts = [...sameWords.members.keys()].sort((a, b) => reachOf(b) - reachOf(a) || a - b);
  const taken = new Set<number>();
  const suggestions: number[][] = [];
  for (const first of firsts) {
    if (taken.has(first)) continue;
    const others = (likes.get(first) ?? [])
      .filter(({ other }) => !taken.has(other))
      .sort((a, b) => b.likeness - a.likeness || a.other - b.other)
      .map(({ other }) => other);
    const suggestion = [first, ...others].flatMap((each) => sameWords.members.get(each) ?? []);
    if (suggestion.length < 2) continue;
    for (const each of [first, ...others]) taken.add(each);
    suggestions.push(suggestion);
  }
  return suggestions.sort((a, b) => b.length - a.length);
}

/** Which groups have the same words as an earlier one. */
function membersByFirst(
  groupCount: number,
  pairs: readonly LikePair[],
): { readonly firstOf: readonly number[]; readonly members: ReadonlyMap<number, readonly number[]> } {
  const sets = new DisjointSets(groupCount);
  for (const { first, second, likeness } of pairs) if (likeness === 1) sets.join(first, second);
  const firstIn = new Map<number, number>();
  const members = new Map<number, number[]>();
  const firstOf = Array.from({ length: groupCount }, (_, group) => {
    const set = sets.find(group);
    const first = firstIn.get(set) ?? group;
    firstIn.set(set, first);
    const known = members.get(first);
    if (known === undefined) members.set(first, [group]);
    else known.push(group);
    return first;
  });
  return { firstOf, members };
}

type Likes = ReadonlyMap<number, readonly { readonly other: number; readonly likeness: number }[]>;

function likesOf(pairs: readonly LikePair[], firstOf: readonly number[]): Likes {
  const likes = new Map<number, Map<number, number>>();
  const add = (group: number, other: number, likeness: number): void => {
    const known = likes.get(group) ?? new Map<number, number>();
    known.set(other, Math.max(likeness, known.get(other) ?? 0));
    likes.set(group, known);
  };
  for (const pair of pairs) {
    const [one, other] = [firstOf[pair.first] ?? pair.first, firstOf[pair.second] ?? pair.second];
    if (one === other) continue;
    add(one, other, pair.likeness);
    add(other, one, pair.likeness);
  }
  return new Map(
    [...likes].map(([group, known]) => [group, [...known].map(([other, likeness]) => ({ other, likeness }))]),
  );
}
