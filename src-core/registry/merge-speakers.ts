import { sameValue } from '../model/canonical-json';
import type { Role, Speaker } from '../model/speaker';
import type { Change } from '../model/step';
import { rewriteSpeaker, type ReferenceMap } from '../formats/rewrite-references';
import { changedAnnotations, changedSpeakers, removal, speakerChange, type SpeakerScope } from './change-records';

/** A value of a merged speaker for which the kept one has another in its place. */
export interface DisplacedValue {
  readonly field: 'kind' | 'country' | 'wikidataId';
  readonly value: string;
  readonly speakerName: string;
}

export interface SpeakerMerge {
  /** Two or more; the first is kept, with its id, name and day of making. */
  readonly merged: readonly [Speaker, ...Speaker[]];
  readonly scope: SpeakerScope;
  /** ISO, UTC. */
  readonly at: string;
  /** Says in words, for the note, what had no place of its own. */
  readonly describe: (displaced: readonly DisplacedValue[]) => string;
}

export interface MergedSpeakers {
  readonly changes: readonly Change[];
  readonly displaced: readonly DisplacedValue[];
}

const SINGLE_FIELDS = ['kind', 'country', 'wikidataId'] as const;

function once<T>(values: readonly T[], same: (a: T, b: T) => boolean = Object.is): T[] {
  return values.filter((value, index) => values.findIndex((other) => same(other, value)) === index);
}

function displacedBy(united: Speaker, others: readonly Speaker[]): DisplacedValue[] {
  return others.flatMap((other) =>
    SINGLE_FIELDS.flatMap((field) => {
      const value = other[field];
      return value === null || value === united[field] ? [] : [{ field, value, speakerName: other.name }];
    }),
  );
}

/** Nobody is a member of themselves or holds an office at themselves. */
function withoutItself(role: Role, ownId: string): Role {
  if (role.organisationId !== ownId) return role;
  const { organisationId: _itself, ...rest } = role;
  return rest;
}

/**
 * Several speakers as one: names and aliases, roles, members and notes are united, every reference to one of them names
 * the kept one. Where they differ in kind, country or Wikidata id, the kept one's stands (or the first that there is) and
 * the others go into the note. Afterwards nothing names a speaker that is gone.
 */
export function mergeSpeakers({ merged, scope, at, describe }: SpeakerMerge): MergedSpeakers {
  const [kept, ...others] = merged;
  const gone = new Set(others.map(({ id }) => id));
  const map: ReferenceMap = (table, id) => (table === 'speakers' && gone.has(id) ? kept.id : id);
  const rewritten = merged.map((speaker) => rewriteSpeaker(speaker, map));
  const first = <K extends (typeof SINGLE_FIELDS)[number]>(field: K): Speaker[K] =>
    merged.map((speaker) => speaker[field]).find((value) => value !== null) ?? kept[field];
  const united: Speaker = {
    ...kept,
    kind: first('kind'),
    country: first('country'),
    wikidataId: first('wikidataId'),
    aliases: once(merged.flatMap(({ name, aliases }) => [name, ...aliases])).filter((name) => name !== kept.name),
    roles: once(
      rewritten.flatMap(({ roles }) => roles.map((role) => withoutItself(role, kept.id))),
      sameValue,
    ),
    memberIds: once(rewritten.flatMap(({ memberIds }) => memberIds)).filter((id) => id !== kept.id),
  };
  const displaced = displacedBy(united, others);
  const notes = once(merged.map(({ note }) => note.trim()).filter((note) => note !== ''));
  const note = [...notes, ...(displaced.length === 0 ? [] : [describe(displaced)])].join('\n\n');
  const rest = scope.speakers.filter(({ id }) => id !== kept.id && !gone.has(id));
  return {
    changes: [
      speakerChange(
        kept,
        { ...united, note: notes.length === 1 && displaced.length === 0 ? soleNote(merged) : note },
        at,
      ),
      ...others.map((other) => removal('speakers', other)),
      ...changedSpeakers(rest, map, at),
      ...changedAnnotations(scope.annotations, map, at),
    ],
    displaced,
  };
}

/** The one note that there is, to the letter. */
function soleNote(merged: readonly Speaker[]): string {
  return merged.find(({ note }) => note.trim() !== '')?.note ?? '';
}
