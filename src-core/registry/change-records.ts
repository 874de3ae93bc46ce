import type { Annotation } from '../model/annotation';
import { sameValue } from '../model/canonical-json';
import type { Speaker } from '../model/speaker';
import type { Change, ChangeOf } from '../model/step';
import type { Tag } from '../model/tag';
import { rewriteAnnotation, rewriteSpeaker, type ReferenceMap } from '../formats/rewrite-references';

/** The speakers that there are, and at least those annotations that name one of the speakers concerned. */
export interface SpeakerScope {
  readonly speakers: readonly Speaker[];
  readonly annotations: readonly Annotation[];
}

/** A tag with other fields, as a change. */
export function tagChange(before: Tag, patch: Partial<Tag>, at: string): ChangeOf<'tags'> {
  return { table: 'tags', id: before.id, before, after: { ...before, ...patch, updatedAt: at } };
}

/** A speaker with other fields, as a change. */
export function speakerChange(before: Speaker, patch: Partial<Speaker>, at: string): ChangeOf<'speakers'> {
  return { table: 'speakers', id: before.id, before, after: { ...before, ...patch, updatedAt: at } };
}

/** The speakers in which the map changes a reference, as changes. */
export function changedSpeakers(
  speakers: readonly Speaker[],
  map: ReferenceMap,
  at: string,
): readonly ChangeOf<'speakers'>[] {
  return speakers.flatMap((before) => {
    const after = rewriteSpeaker(before, map);
    return sameValue(before, after) ? [] : [speakerChange(before, after, at)];
  });
}

/** The annotations that a rewriting changes, as changes. Without one of its own, the references pass through the map. */
export function changedAnnotations(
  annotations: readonly Annotation[],
  map: ReferenceMap,
  at: string,
  rewrite: (annotation: Annotation) => Annotation = (annotation) => rewriteAnnotation(annotation, map),
): readonly ChangeOf<'annotations'>[] {
  return annotations.flatMap((before) => {
    const after = rewrite(before);
    if (sameValue(before, after)) return [];
    return [{ table: 'annotations', id: before.id, before, after: { ...after, updatedAt: at } }];
  });
}

/** A record that goes, as a change. */
export function removal<TTable extends 'speakers' | 'tags'>(
  table: TTable,
  before: TTable extends 'speakers' ? Speaker : Tag,
): Change {
  return { table, id: before.id, before, after: null } as Change;
}
