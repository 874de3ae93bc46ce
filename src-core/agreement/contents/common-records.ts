import type { LibraryContent } from '../../formats/types';
import type { LookAlike } from '../../formats/verbatim/import/import-plan';
import { findLookAlikes } from '../../formats/verbatim/import/look-alikes';
import { matchRecords, type Matches } from '../../formats/verbatim/import/match-records';

/** Which records of `b` are which of `a`. */
export interface CommonRecords {
  readonly matches: Matches;
  /** Speakers that were taken for the same because their names are equal, and for no better reason. */
  readonly byName: readonly LookAlike[];
}

/**
 * Matches two contents as an import does (articles by id or text, tags by id or path, speakers by id or Wikidata id) and
 * beyond that takes speakers of equal names for the same: two analysts who work apart cannot know each other's ids. Nothing
 * is written on that ground, and the result names them.
 */
export function commonRecords(a: LibraryContent, b: LibraryContent): CommonRecords {
  const sure = matchRecords(a, { ...b, annotations: [] }, new Map());
  const matched = new Set(sure.speakers.values());
  const newSpeakers = b.speakers.filter(({ id }) => !sure.speakers.has(id));
  const freeSpeakers = a.speakers.filter(({ id }) => !matched.has(id));
  const lookAlikes = findLookAlikes({ speakers: freeSpeakers, tags: [] }, { speakers: newSpeakers, tags: [] });
  const equal = lookAlikes.filter(({ likeness }) => likeness === 'equal');
  const joins = new Map(equal.map(({ incoming, current }) => [incoming.id, current.id]));
  const matches = matchRecords(a, { ...b, annotations: [] }, joins);
  return { matches, byName: equal.filter(({ incoming, current }) => matches.speakers.get(incoming.id) === current.id) };
}
