import type { OpenArticle } from '../state/open-article.svelte';
import { ReviewQueue, type QueueParts } from '../state/review-queue.svelte';
import { WaitingKeys } from '../state/waiting-keys';
import { PreparedArticles, type PreparedParts } from './prepared-articles.svelte';
import type { Revision } from './revision';
import type { Workspace } from './workspace';

export type MakeQueueParts = Omit<QueueParts, 'prepared'> &
  PreparedParts & { readonly reading: OpenArticle; readonly revision: Revision };

/** The queue; while it is in sight its card stands in place of what is read, and what is changed there is a decision. */
export function makeQueue(parts: MakeQueueParts): Pick<Workspace, 'queue' | 'waitingKeys'> {
  const queue = new ReviewQueue({ ...parts, prepared: new PreparedArticles(parts) });
  parts.reading.putInPlace(() => queue.inPlaceOfRead);
  parts.revision.from((id) => queue.sittingOf(id));
  return { queue, waitingKeys: new WaitingKeys(() => !queue.isInSight || queue.isCardThere) };
}
