import * as v from 'valibot';
import { daySchema } from '$core/model/record';
import type { Role, Speaker } from '$core/model/speaker';
import type { SpeakerPatch } from '../../services/speakers';

/** What may be written over in a role; an empty text takes the value away. */
export type RoleField = 'organisationId' | 'from' | 'to';

function without(role: Role, field: RoleField): Role {
  const { [field]: _gone, ...rest } = role;
  return rest;
}

/** The roles with one changed at its place. */
export function withRole(place: number, change: (role: Role) => Role): (speaker: Speaker) => SpeakerPatch {
  return ({ roles }) => ({ roles: roles.map((role, at) => (at === place ? change(role) : role)) });
}

export function withField(role: Role, field: RoleField, typed: string): Role {
  const value = typed.trim();
  return value === '' ? without(role, field) : { ...role, [field]: value };
}

export function withoutRole(place: number): (speaker: Speaker) => SpeakerPatch {
  return ({ roles }) => ({ roles: roles.filter((_, at) => at !== place) });
}

/** What is wrong with a day that was typed for one end of a role: no day of the calendar, or the ends the wrong way round. */
export function dayProblem(role: Role, end: 'from' | 'to', typed: string): 'day-invalid' | 'day-order' | null {
  const value = typed.trim();
  if (value === '') return null;
  if (!v.is(daySchema, value)) return 'day-invalid';
  const [from, to] = end === 'from' ? [value, role.to] : [role.from, value];
  return from !== undefined && to !== undefined && from > to ? 'day-order' : null;
}
