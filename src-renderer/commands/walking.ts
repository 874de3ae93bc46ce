import type { Annotation } from '$core/model/annotation';
import { t } from '../messages/translate';
import { openPointsOf } from '../models/article-tally';
import type { AnnotationList } from '../models/annotation-list.svelte';
import { endOf, startOf } from '../models/text-order';
import { waitingFor } from '../models/waiting-marks';
import type { Workspace } from '../services/workspace';
import { isArticleOpen, takeToHand } from './at-hand';
import type { Command } from './command';
import { doneWords } from './done-words';
import { NEXT_ANNOTATION } from './named-keys';

type Accepts = (annotation: Annotation, list: AnnotationList) => boolean;
const canWalk = (workspace: Workspace): boolean => isArticleOpen(workspace) || workspace.queue.isInSight;
const inReading = (workspace: Workspace): boolean => isArticleOpen(workspace) && !workspace.queue.isInSight;
const any: Accepts = () => true;
const isOpenPoint: Accepts = (annotation, { textHash }) => openPointsOf(annotation, textHash).length > 0;

/** The mark after this one in text order, if any. */
export function nextInOrder(workspace: Workspace, annotation: Annotation): Annotation | undefined {
  const { open } = workspace.library;
  return open?.shown[open.indexOf(annotation.id) + 1];
}

/** The first behind it that waits for somebody's yes or no. */
export function nextWaiting(workspace: Workspace, annotation: Annotation): Annotation | undefined {
  const { open } = workspace.library;
  const at = open?.indexOf(annotation.id) ?? -1;
  return open?.shown.find((each, index) => index > at && waitingFor(each) !== null);
}

/** The next one from the mark at hand or the caret on. Those on earlier versions come last: they stand nowhere in the text. */
function find(workspace: Workspace, direction: 1 | -1, accepts: Accepts): Annotation | undefined {
  const { library, session } = workspace;
  if (library.open === null) return undefined;
  const list = library.open;
  const { shown, textHash } = list;
  const at = list.indexOf(session.atHandId);
  const caret = session.caretOffsetUtf16;
  const isEarlier = ({ target }: Annotation): boolean => target.textHash !== textHash;
  if (direction === 1) {
    const isBeyond = (each: Annotation, index: number): boolean =>
      at >= 0 ? index > at : isEarlier(each) || startOf(each) >= caret;
    return shown.find((each, index) => isBeyond(each, index) && accepts(each, list));
  }
  const isBefore = (each: Annotation, index: number): boolean =>
    at >= 0 ? index < at : !isEarlier(each) && endOf(each) <= caret;
  return shown.findLast((each, index) => isBefore(each, index) && accepts(each, list));
}

const walk =
  (direction: 1 | -1, accepts: Accepts, none: 'notice.no-more-marks' | 'notice.no-more-open-points') =>
  (workspace: Workspace): void => {
    const { queue } = workspace;
    if (queue.isInSight) {
      if (queue.walk(direction, accepts === isOpenPoint)) workspace.notices.dismissPassing();
      else workspace.notices.refuse(t('queue.no-more'));
      return;
    }
    workspace.library.open?.onceWhole(() => {
      const found = find(workspace, direction, accepts);
      if (found === undefined) workspace.notices.refuse(t(none));
      else takeToHand(workspace, found);
    });
  };

/** Through the list of the library, in the order in which it is shown. Answers whether there was one to go to. */
async function goToArticle({ libraryView, reading, readingService }: Workspace, direction: 1 | -1): Promise<boolean> {
  const { shown } = libraryView;
  const at = shown.findIndex(({ articleId }) => articleId === reading.current?.articleId);
  const next = shown[at + direction];
  if (next !== undefined) await readingService.open(next.articleId);
  return next !== undefined;
}

async function goOrSay(workspace: Workspace, direction: 1 | -1): Promise<void> {
  if (!(await goToArticle(workspace, direction))) workspace.notices.refuse(t('notice.no-more-articles'));
}

async function doneAndNext(workspace: Workspace): Promise<void> {
  const { reading, articles, notices } = workspace;
  if (reading.current === null) return;
  const { articleId, annotations } = reading.current;
  await articles.setState(articleId, 'done');
  await annotations.whole();
  const words = doneWords(annotations);
  const hasGone = await goToArticle(workspace, 1);
  notices.say(hasGone ? words : `${words} ${t('notice.no-more-articles')}`);
}

export const walkingCommands: readonly Command[] = [
  {
    ...NEXT_ANNOTATION,
    title: 'command.next-annotation',
    scope: 'marks',
    canRun: canWalk,
    run: walk(1, any, 'notice.no-more-marks'),
  },
  {
    id: 'previous-annotation',
    title: 'command.previous-annotation',
    keys: ['k'],
    scope: 'marks',
    canRun: canWalk,
    run: walk(-1, any, 'notice.no-more-marks'),
  },
  {
    id: 'next-open-point',
    title: 'command.next-open-point',
    keys: ['Shift+J'],
    scope: 'marks',
    canRun: canWalk,
    run: walk(1, isOpenPoint, 'notice.no-more-open-points'),
  },
  {
    id: 'previous-open-point',
    title: 'command.previous-open-point',
    keys: ['Shift+K'],
    scope: 'marks',
    canRun: canWalk,
    run: walk(-1, isOpenPoint, 'notice.no-more-open-points'),
  },
  {
    id: 'next-article',
    title: 'command.next-article',
    keys: ['Ctrl+PageDown'],
    scope: 'everywhere',
    takesKeysWhen: ({ queue }) => !queue.isInSight,
    canRun: inReading,
    isWaitedFor: true,
    run: (workspace) => goOrSay(workspace, 1),
  },
  {
    id: 'previous-article',
    title: 'command.previous-article',
    keys: ['Ctrl+PageUp'],
    scope: 'everywhere',
    takesKeysWhen: ({ queue }) => !queue.isInSight,
    canRun: inReading,
    isWaitedFor: true,
    run: (workspace) => goOrSay(workspace, -1),
  },
  {
    id: 'done-and-next',
    title: 'command.done-and-next',
    keys: ['Ctrl+Enter'],
    scope: 'everywhere',
    ignoresRepeat: true,
    takesKeysWhen: ({ queue }) => !queue.isInSight,
    canRun: inReading,
    isWaitedFor: true,
    run: doneAndNext,
  },
];
