import { ReviewQueue, type QueueParts } from '../state/review-queue.svelte';
import type { OpenArticle } from '../state/open-article.svelte';
import { PreparedArticles, type PreparedParts } from './prepared-articles.svelte';
import type { Revision } from './revision';

export type MakeQueueParts = Omit<QueueParts, 'prepared'> &
  PreparedParts & { readonly reading: OpenArticle; readonly revision: Revision };

/** The queue; while it is in sight its card stands in place of what is read, and what is changed there is a decision. */
export function makeQueue(parts: MakeQueueParts): ReviewQueue {
  const queue = new ReviewQueue({ ...parts, prepared: new PreparedArticles(parts) });
  parts.reading.putInPlace(() => queue.inPlaceOfRead);
  parts.revision.from((id) => queue.sittingOf(id));
  return queue;
}
