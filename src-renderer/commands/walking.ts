import type { Annotation } from '$core/model/annotation';
import { t } from '../messages/translate';
import { openPointsOf } from '../models/article-tally';
import { endOf, startOf } from '../models/annotation-list.svelte';
import type { Workspace } from '../services/workspace';
import { annotationAtHand, isArticleOpen, takeToHand } from './at-hand';
import type { Command } from './command';

type Accepts = (annotation: Annotation) => boolean;
const any: Accepts = () => true;
const isOpenPoint: Accepts = (annotation) => openPointsOf(annotation).length > 0;

/** The mark after this one in text order, if any. */
export function nextInOrder(workspace: Workspace, annotation: Annotation): Annotation | undefined {
  const ordered = workspace.library.open?.ordered ?? [];
  return ordered[ordered.findIndex(({ id }) => id === annotation.id) + 1];
}

function find(workspace: Workspace, direction: 1 | -1, accepts: Accepts): Annotation | undefined {
  const ordered = workspace.library.open?.ordered ?? [];
  const atHand = annotationAtHand(workspace);
  const caret = workspace.session.caretOffsetUtf16;
  const at = atHand === null ? -1 : ordered.findIndex(({ id }) => id === atHand.id);
  if (direction === 1) {
    return ordered.find(
      (annotation, index) => accepts(annotation) && (at >= 0 ? index > at : startOf(annotation) >= caret),
    );
  }
  return ordered.findLast(
    (annotation, index) => accepts(annotation) && (at >= 0 ? index < at : endOf(annotation) <= caret),
  );
}

const walk =
  (direction: 1 | -1, accepts: Accepts, none: 'notice.no-more-marks' | 'notice.no-more-open-points') =>
  (workspace: Workspace): void => {
    const found = find(workspace, direction, accepts);
    if (found === undefined) workspace.notices.say(t(none));
    else takeToHand(workspace, found);
  };

/** Through the list of the library, in the order in which it is shown. */
async function goToArticle(workspace: Workspace, direction: 1 | -1): Promise<void> {
  const { libraryView, reading, readingService, notices } = workspace;
  const { shown } = libraryView;
  const at = shown.findIndex(({ articleId }) => articleId === reading.current?.articleId);
  const next = shown[at + direction];
  if (next === undefined) notices.say(t('notice.no-more-articles'));
  else await readingService.open(next.articleId);
}

async function doneAndNext(workspace: Workspace): Promise<void> {
  const { reading, articles, library, notices } = workspace;
  if (reading.current === null) return;
  const { articleId } = reading.current;
  await articles.setState(articleId, 'done');
  notices.say(t('notice.open-points-left', { count: library.tallyOf(articleId)?.openPoints ?? 0 }));
  await goToArticle(workspace, 1);
}

export const walkingCommands: readonly Command[] = [
  {
    id: 'next-annotation',
    title: 'command.next-annotation',
    keys: ['j'],
    scope: 'marks',
    canRun: isArticleOpen,
    run: walk(1, any, 'notice.no-more-marks'),
  },
  {
    id: 'previous-annotation',
    title: 'command.previous-annotation',
    keys: ['k'],
    scope: 'marks',
    canRun: isArticleOpen,
    run: walk(-1, any, 'notice.no-more-marks'),
  },
  {
    id: 'next-open-point',
    title: 'command.next-open-point',
    keys: ['Shift+J'],
    scope: 'marks',
    canRun: isArticleOpen,
    run: walk(1, isOpenPoint, 'notice.no-more-open-points'),
  },
  {
    id: 'previous-open-point',
    title: 'command.previous-open-point',
    keys: ['Shift+K'],
    scope: 'marks',
    canRun: isArticleOpen,
    run: walk(-1, isOpenPoint, 'notice.no-more-open-points'),
  },
  {
    id: 'next-article',
    title: 'command.next-article',
    keys: ['Ctrl+PageDown'],
    scope: 'everywhere',
    canRun: isArticleOpen,
    run: (workspace) => goToArticle(workspace, 1),
  },
  {
    id: 'previous-article',
    title: 'command.previous-article',
    keys: ['Ctrl+PageUp'],
    scope: 'everywhere',
    canRun: isArticleOpen,
    run: (workspace) => goToArticle(workspace, -1),
  },
  {
    id: 'done-and-next',
    title: 'command.done-and-next',
    keys: ['Ctrl+Enter'],
    scope: 'everywhere',
    ignoresRepeat: true,
    canRun: isArticleOpen,
    run: doneAndNext,
  },
];
