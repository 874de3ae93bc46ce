import type { Role, Speaker } from '$core/model/speaker';
import type { Condition } from '$core/review/filter';
import type { ReviewIndex } from '../review-index.svelte';

type SpeakerCondition = Extract<Condition, { readonly field: 'speaker' }>;

/** Which rows are said or claimed by them. Whose office it was is asked at the article's date where that is known. */
export function speakerMask(index: ReviewIndex, condition: SpeakerCondition, all: readonly Speaker[]): Uint8Array {
  const { id, only } = condition;
  const ids = only === 'officials' ? new Set<string>() : whoAndGroups(condition, all);
  const wantsOfficials = only === 'officials' || condition.with?.includes('officials') === true;
  const offices = wantsOfficials ? officesIn(id, all) : new Map<string, readonly Role[]>();
  const { values, codes } = index.speakerId;
  const certain = Uint8Array.from(values, (value) => (value !== null && ids.has(value) ? 1 : 0));
  const officials = values.map((value) => (value === null ? undefined : offices.get(value)));
  const mask = new Uint8Array(index.rowCount);
  for (let row = 0; row < mask.length; row += 1) {
    const code = codes[row] ?? 0;
    const roles = officials[code];
    if (certain[code] === 1 || (roles !== undefined && isHeld(roles, dayOf(index, row)))) mask[row] = 1;
  }
  return mask;
}

function dayOf(index: ReviewIndex, row: number): string | null {
  return index.articles.publishedOn.at(index.articleRowOf(row));
}

/** The speaker and, where it is asked for, all groups and documents that name them as a member, of members too. */
function whoAndGroups({ id, with: wider }: SpeakerCondition, all: readonly Speaker[]): ReadonlySet<string> {
  const ids = new Set([id]);
  if (wider?.includes('groups') !== true) return ids;
  for (let size = 0; size < ids.size;) {
    size = ids.size;
    for (const { id: groupId, memberIds } of all) if (memberIds.some((member) => ids.has(member))) ids.add(groupId);
  }
  return ids;
}

function officesIn(organisationId: string, all: readonly Speaker[]): ReadonlyMap<string, readonly Role[]> {
  const offices = new Map<string, readonly Role[]>();
  for (const { id, roles } of all) {
    const own = roles.filter((role) => role.organisationId === organisationId);
    if (own.length > 0) offices.set(id, own);
  }
  return offices;
}

function isHeld(roles: readonly Role[], day: string | null): boolean {
  return day === null || roles.some(({ from, to }) => (from ?? day) <= day && day <= (to ?? day));
}
