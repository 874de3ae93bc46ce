import { canJoinAnswers, type Adjudication } from '../services/adjudication';
import type { Workspace } from '../services/workspace';
import { t } from '../messages/translate';
import { idOf, type Command, type CommandTitle } from './command';
import { openMark } from './open-hit';

function isAmongCards({ session, reviewView, agreement }: Workspace): boolean {
  return session.view === 'review' && reviewView.mode === 'agreement' && agreement.card !== null;
}

/** Whether the mark is on one of the cards that are in sight. */
export function isOnCards(workspace: Workspace, annotationId: string): boolean {
  if (!isAmongCards(workspace)) return false;
  return workspace.agreement.cards.some(({ a, b }) => a?.id === annotationId || b?.id === annotationId);
}

/** Decisions are kept on the marks of the library; two files are only looked at. */
export function canDecide(workspace: Workspace): boolean {
  const { stage } = workspace.agreement;
  return isAmongCards(workspace) && stage.kind === 'done' && stage.sides.source === 'people';
}

/** Says in the record between whom it was decided: it goes with the export. */
function noteOf({ agreement }: Workspace, adjudication: Adjudication): string {
  const { stage } = agreement;
  if (stage.kind !== 'done') return '';
  const { a, b } = stage.sides;
  return t(`agreement.decided.${adjudication}`, { a, b });
}

const decide =
  (adjudication: Adjudication) =>
  async (workspace: Workspace): Promise<void> => {
    const { agreement, adjudication: service, notices } = workspace;
    const { card } = agreement;
    if (card === null) return;
    if (!canDecide(workspace)) {
      notices.refuse(t('agreement.cards.from-files'));
      return;
    }
    if (adjudication.endsWith('-with-answers') && !canJoinAnswers(card)) {
      notices.refuse(t('agreement.cards.cannot-join'));
      return;
    }
    agreement.begin(card);
    // At once, so that a key that comes before this is kept is about the next card.
    const isOver = !agreement.goToOpen();
    const isKept = await service.decide(card, adjudication, noteOf(workspace, adjudication));
    agreement.end(card, isKept);
    if (!isKept) notices.say(t('agreement.cards.gone'), 'warning');
    else if (isOver) notices.say(t('agreement.cards.all-decided'));
  };

const go =
  (direction: 1 | -1) =>
  ({ agreement, notices }: Workspace): void => {
    if (!agreement.go(direction)) notices.refuse(t(direction === 1 ? 'agreement.cards.last' : 'agreement.cards.first'));
  };

async function open(workspace: Workspace): Promise<void> {
  const { card } = workspace.agreement;
  if (!canDecide(workspace)) workspace.notices.refuse(t('agreement.cards.from-files'));
  else if (card !== null) await openMark(workspace, card.a?.id ?? card.b?.id ?? '', card.articleId);
}

type CardTitle =
  Extract<CommandTitle, `${string}.button`> extends `${infer Title}.button` ? Title & CommandTitle : never;

function onCards(title: CardTitle, keys: readonly string[], run: Command['run']): Command {
  return {
    id: idOf(title),
    title,
    buttonTitle: `${title}.button`,
    keys,
    scope: 'marks',
    ignoresRepeat: true,
    takesKeysWhen: isAmongCards,
    canRun: isAmongCards,
    run,
  };
}

export const agreementCommands: readonly Command[] = [
  onCards('command.agreement-a', ['a'], decide('a')),
  onCards('command.agreement-b', ['b'], decide('b')),
  onCards('command.agreement-a-with-answers', ['Shift+A'], decide('a-with-answers')),
  onCards('command.agreement-b-with-answers', ['Shift+B'], decide('b-with-answers')),
  onCards('command.agreement-neither', ['x'], decide('neither')),
  onCards('command.agreement-dispute', ['d'], decide('dispute')),
  onCards('command.agreement-next', ['j'], go(1)),
  onCards('command.agreement-previous', ['k'], go(-1)),
  { ...onCards('command.agreement-open', ['Enter'], open), isWaitedFor: true },
];
