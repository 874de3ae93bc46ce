import type { Annotation } from '../model/annotation';
import type { Speaker } from '../model/speaker';
import type { Change } from '../model/step';
import { rewriteAnnotation, type ReferenceMap } from '../formats/rewrite-references';
import { changedAnnotations, speakerChange } from './change-records';

/** What goes to a speaker of its own. */
export interface SpeakerSplit {
  readonly speaker: Speaker;
  /** With the new speaker's id, maker and moments. */
  readonly fresh: Pick<Speaker, 'id' | 'createdAt' | 'updatedAt' | 'createdBy'>;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Places in the list of roles. */
  readonly roles: ReadonlySet<number>;
  /** The annotations that are the new speaker's from now on. */
  readonly annotations: readonly Annotation[];
}

export interface SplitSpeaker {
  readonly changes: readonly Change[];
  readonly made: Speaker;
}

/**
 * A part of a speaker as a new one: the chosen aliases and roles leave the old record, the chosen annotations name the
 * new one wherever they named the old. What a decision keeps of the past stays as it was. The kind of the new speaker is
 * not decided.
 */
export function splitSpeaker({ speaker, fresh, name, aliases, roles, annotations }: SpeakerSplit): SplitSpeaker {
  const taken = new Set([name, ...aliases]);
  const made: Speaker = {
    ...fresh,
    name,
    kind: null,
    aliases: aliases.filter((alias) => alias !== name),
    roles: speaker.roles.filter((_, place) => roles.has(place)),
    memberIds: [],
    country: null,
    note: '',
    wikidataId: null,
  };
  const rest = {
    aliases: speaker.aliases.filter((alias) => !taken.has(alias)),
    roles: speaker.roles.filter((_, place) => !roles.has(place)),
  };
  const map: ReferenceMap = (table, id) => (table === 'speakers' && id === speaker.id ? made.id : id);
  const moved = changedAnnotations(annotations, map, fresh.updatedAt, (annotation) => ({
    ...rewriteAnnotation(annotation, map),
    decisions: annotation.decisions,
  }));
  const loses = rest.aliases.length < speaker.aliases.length || rest.roles.length < speaker.roles.length;
  return {
    changes: [
      { table: 'speakers', id: made.id, before: null, after: made },
      ...(loses ? [speakerChange(speaker, rest, fresh.updatedAt)] : []),
      ...moved,
    ],
    made,
  };
}
