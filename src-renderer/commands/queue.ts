import { t } from '../messages/translate';
import type { Workspace } from '../services/workspace';
import { annotationAtHand } from './at-hand';
import type { Command } from './command';
import { CLOSE, NEXT_ANNOTATION, wordsWithKeys } from './named-keys';
import { showMode } from './review';
import { openMark } from './show-view';

const isOnCard = ({ queue }: Workspace): boolean => queue.isInSight && (queue.run?.list.current ?? null) !== null;

/** Whether the article was opened from a card, and one has not gone elsewhere since. */
function isAway({ queue, session, reading }: Workspace): boolean {
  const { list } = queue.run ?? {};
  const card = list?.cards[list.indexOf(queue.away)];
  return card !== undefined && session.view === 'read' && reading.read?.articleId === card.articleId;
}

/** Whether nothing is at hand in the article but the mark of the card from which one came. */
export function isBackNext(workspace: Workspace): boolean {
  const { session, queue } = workspace;
  const isOwn = session.atHandId === null || session.atHandId === queue.away;
  return isAway(workspace) && session.selected === null && isOwn;
}

/** The card's mark in its article, with all that is around it. */
async function openInArticle(workspace: Workspace): Promise<void> {
  const { queue, session, notices, reviewService } = workspace;
  const card = queue.run?.list.current ?? null;
  if (card === null) {
    notices.refuse(wordsWithKeys(workspace, 'queue.no-mark', { key: NEXT_ANNOTATION }));
    return;
  }
  const mark = annotationAtHand(workspace) ?? (await reviewService.records([card.id]))[0];
  if (mark === undefined) {
    notices.refuse(wordsWithKeys(workspace, 'queue.gone', { key: NEXT_ANNOTATION }));
    return;
  }
  await openMark(workspace, mark);
  if (session.view !== 'read') return;
  queue.away = card.id;
  notices.say(wordsWithKeys(workspace, 'queue.away', { key: CLOSE }));
}

/** To the card from which the article was opened. */
export async function backToCard(workspace: Workspace): Promise<void> {
  const { queue, notices } = workspace;
  notices.dismissPassing();
  if (queue.away !== null) queue.showMark(queue.away);
  await showMode(workspace, 'queue');
}

function toggleBlind({ queue, notices }: Workspace): void {
  const blind = !queue.manner.blind;
  queue.manner = { ...queue.manner, blind };
  notices.say(t(blind ? 'queue.blind-hidden' : 'queue.blind-off'));
}

export const queueCommands: readonly Command[] = [
  {
    id: 'queue-open',
    title: 'command.queue-open',
    keys: ['g'],
    scope: 'marks',
    ignoresRepeat: true,
    takesKeysWhen: ({ queue }) => queue.isInSight,
    canRun: isOnCard,
    isWaitedFor: true,
    run: openInArticle,
  },
  {
    id: 'queue-back',
    title: 'command.queue-back',
    keys: ['g'],
    scope: 'marks',
    ignoresRepeat: true,
    takesKeysWhen: isAway,
    canRun: isAway,
    isWaitedFor: true,
    run: backToCard,
  },
  {
    id: 'queue-blind',
    title: 'command.queue-blind',
    keys: [],
    scope: 'everywhere',
    canRun: ({ queue }) => queue.isInSight,
    run: toggleBlind,
  },
];
