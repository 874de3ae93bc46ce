import type { OpenArticle } from '../state/open-article.svelte';
import { ReviewQueue, type QueueParts } from '../state/review-queue.svelte';
import { WaitingKeys } from '../state/waiting-keys';
import type { UndoService } from './history';
import { PreparedArticles, type PreparedParts } from './prepared-articles.svelte';
import type { Revision } from './revision';
import type { Workspace } from './workspace';

export type MakeQueueParts = Omit<QueueParts, 'prepared'> &
  PreparedParts & { readonly reading: OpenArticle; readonly revision: Revision; readonly undo: UndoService };

/** The queue; while it is in sight its card stands in place of what is read, and what is changed there is a decision. */
export function makeQueue(parts: MakeQueueParts): Pick<Workspace, 'queue' | 'queueKeys'> {
  const queue = new ReviewQueue({ ...parts, prepared: new PreparedArticles(parts) });
  parts.reading.putInPlace(() => queue.inPlaceOfRead);
  parts.revision.from((id) => queue.sittingOf(id));
  // What comes right behind an undo is about the card that it brings back.
  const isReady = (): boolean => queue.isCardThere && !parts.undo.isUnderWay;
  const takesKeysItself = ({ picker, editing, dialog } = parts.session): boolean =>
    picker !== null || editing !== null || dialog !== null;
  return { queue, queueKeys: new WaitingKeys(isReady, takesKeysItself) };
}
