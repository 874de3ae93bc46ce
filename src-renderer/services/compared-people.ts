import type { Annotation } from '$core/model/annotation';
import type { Annotator } from '$core/model/annotator';
import type { History } from '../models/history.svelte';
import type { Compared } from '../workers/agreement-job';
import { adjudicatedMarks } from './adjudicated-marks';
import { contentOfMarks, type ContentParts } from './library-content';

/** Fewer are read while the window still answers within a frame or two. */
const AT_ONCE = 2000;

/** What two people of a library marked, with what was decided of their disagreements; null when it was called off. */
export async function comparedPeople(
  parts: ContentParts & { readonly history: History },
  [a, b]: readonly [Annotator, Annotator],
  { onProgress, signal }: { readonly onProgress: (share: number) => void; readonly signal: AbortSignal },
): Promise<(Compared & { readonly kind: 'people' }) | null> {
  const ids = idsOf(parts, [a.id, b.id]);
  const annotations: Annotation[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const read = await parts.database.annotations.bulkGet(ids.slice(from, from + AT_ONCE));
    if (signal.aborted) return null;
    annotations.push(...read.filter((annotation) => annotation !== undefined));
    onProgress(Math.min(1, (from + AT_ONCE) / ids.length));
  }
  const content = await contentOfMarks(parts, annotations);
  const adjudicated = await adjudicatedMarks(parts.database, parts.history);
  return signal.aborted ? null : { kind: 'people', content, a, b, adjudicated };
}

/** Their marks, and the quotes of others to which their claims belong. */
function idsOf({ library }: ContentParts, makers: readonly string[]): readonly string[] {
  const { review } = library;
  const { createdBy, quoteId } = review.columns.coded;
  const ids = new Set<string>();
  for (const row of review.select({ all: [] })) {
    if (!makers.includes(createdBy.at(row) ?? '')) continue;
    ids.add(review.idOf(row));
    const quote = quoteId.at(row);
    if (quote !== null) ids.add(quote);
  }
  return [...ids];
}
