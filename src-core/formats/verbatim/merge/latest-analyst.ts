import type { LibraryContent } from '../../types';

/** When each annotator last made, decided or removed something. */
function lastActs(content: LibraryContent): ReadonlyMap<string, string> {
  const acts = new Map<string, string>();
  const note = (by: string, at: string) => {
    if (at > (acts.get(by) ?? '')) acts.set(by, at);
  };
  for (const { createdBy, createdAt } of [...content.tags, ...content.speakers, ...content.articles]) {
    note(createdBy, createdAt);
  }
  for (const { createdBy, createdAt, decisions } of content.annotations) {
    note(createdBy, createdAt);
    for (const { by, at } of decisions) note(by, at);
  }
  for (const { removedBy, removedAt } of content.removed) note(removedBy, removedAt);
  return acts;
}

/**
 * Whose file `content` most likely is: of its annotators, those first whom `other` does not know, the one who did something
 * last; of two in the same moment the one with the greater id. Null where there is no annotator.
 */
export function latestAnalyst(content: LibraryContent, other: LibraryContent): string | null {
  const acts = lastActs(content);
  const known = new Set(other.annotators.map(({ id }) => id));
  const own = content.annotators.filter(({ id }) => !known.has(id));
  const candidates = (own.length > 0 ? own : content.annotators).map(({ id }) => ({ id, at: acts.get(id) ?? '' }));
  const [first] = candidates.sort((a, b) => (a.at === b.at ? (a.id > b.id ? -1 : 1) : a.at > b.at ? -1 : 1));
  return first?.id ?? null;
}
