import type { Annotation } from '../../../model/annotation';
import { resolveAnchor } from '../../../text/anchor';
import { anchorsOf } from '../../references';
import type { LibraryContent } from '../../types';

interface Sorted {
  readonly placed: readonly Annotation[];
  readonly misplaced: readonly Annotation[];
  readonly removedHere: readonly Annotation[];
}

function standsHere(annotation: Annotation, current: LibraryContent, incoming: LibraryContent): boolean {
  return anchorsOf(annotation).every((anchor) => {
    // A text in the file was checked when the file was read.
    const here = incoming.texts.has(anchor.textHash) ? undefined : current.texts.get(anchor.textHash);
    return here === undefined || resolveAnchor(here.text, anchor).ok;
  });
}

/**
 * Sets aside what cannot be taken in unasked: annotations whose words do not stand in the text that is here, and those
 * that were removed here while their article stayed.
 */
export function sortAnnotations(
  current: LibraryContent,
  incoming: LibraryContent,
  articleMatches: ReadonlyMap<string, string>,
): Sorted {
  const removedIds = new Set(current.removed.map(({ id }) => id));
  const placed: Annotation[] = [];
  const misplaced: Annotation[] = [];
  const removedHere: Annotation[] = [];
  for (const annotation of incoming.annotations) {
    if (!standsHere(annotation, current, incoming)) misplaced.push(annotation);
    else if (removedIds.has(annotation.id) && articleMatches.has(annotation.articleId)) removedHere.push(annotation);
    else placed.push(annotation);
  }
  return { placed, misplaced, removedHere };
}
