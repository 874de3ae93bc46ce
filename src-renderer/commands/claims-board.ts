import { t } from '../messages/translate';
import type { Workspace } from '../services/workspace';
import { BOARD_LISTS } from '../state/claims-board.svelte';
import { idOf, type Command, type CommandTitle } from './command';

const isHere = ({ session, reviewView }: Workspace): boolean =>
  session.view === 'review' && reviewView.mode === 'claims';

const hasClaims = (workspace: Workspace): boolean =>
  isHere(workspace) && workspace.claimsBoard.list !== 'quotations' && workspace.claimsBoard.current !== null;

/** Says what is missing where there is no claim to act on. */
const onClaims =
  (act: (workspace: Workspace) => void | Promise<void>) =>
  (workspace: Workspace): void | Promise<void> => {
    if (hasClaims(workspace)) return act(workspace);
    const { claimsBoard, notices } = workspace;
    const isOther = isHere(workspace) && claimsBoard.list === 'quotations';
    const isAwaited = isHere(workspace) && claimsBoard.isLooking;
    const why = isOther ? 'claims.only-in-claims' : isAwaited ? 'claims.looking' : 'claims.needs-one';
    notices.refuse(t(why), 'warning');
  };

async function group({ claimsBoard, claimGroups, notices }: Workspace): Promise<void> {
  const ids = claimsBoard.takenMarkIds;
  const count =
    claimsBoard.taken.length > 1 || claimsBoard.list === 'suggestions' ? await claimGroups.group(ids) : null;
  if (count === null) {
    notices.refuse(t('claims.needs-two'), 'warning');
    return;
  }
  claimsBoard.chooseNone();
  const [first] = ids;
  if (claimsBoard.list === 'claims' && first !== undefined) claimsBoard.goToMark(first);
  notices.say(t('claims.grouped', { count }));
}

async function ungroup({ claimsBoard, claimGroups, notices }: Workspace): Promise<void> {
  const ids = claimsBoard.takenMarkIds;
  const count = await claimGroups.ungroup(ids);
  if (count === null || count === 0) {
    notices.refuse(t('claims.not-grouped'));
    return;
  }
  claimsBoard.chooseNone();
  const [first] = ids;
  if (first !== undefined) claimsBoard.goToMark(first);
  notices.say(t('claims.ungrouped', { count }));
}

function dismiss({ claimsBoard, notices }: Workspace): void {
  const { current, list } = claimsBoard;
  if (list !== 'suggestions' || current === null) return;
  claimsBoard.toggleDismissed(current);
  notices.say(t(claimsBoard.isDismissed(current) ? 'claims.dismissed' : 'claims.suggested-again'));
}

function showDismissed({ claimsBoard, notices }: Workspace): void {
  if (claimsBoard.dismissedCount === 0) {
    notices.refuse(t('claims.none-dismissed'));
    return;
  }
  claimsBoard.showsDismissed = !claimsBoard.showsDismissed;
}

function nextList({ claimsBoard }: Workspace): void {
  const at = BOARD_LISTS.indexOf(claimsBoard.list);
  claimsBoard.list = BOARD_LISTS[(at + 1) % BOARD_LISTS.length] ?? 'claims';
}

function inBoard(title: CommandTitle, keys: readonly string[], run: Command['run']): Command {
  return { id: idOf(title), title, keys, scope: 'claims', ignoresRepeat: true, canRun: hasClaims, run };
}

export const claimsBoardCommands: readonly Command[] = [
  inBoard('command.group-claims', ['g'], onClaims(group)),
  inBoard('command.ungroup-claims', ['Shift+G'], onClaims(ungroup)),
  inBoard(
    'command.claims-verdict',
    ['r'],
    onClaims(({ session }) => {
      session.dialog = 'claims-verdict';
    }),
  ),
  {
    ...inBoard('command.dismiss-suggestion', ['Delete', 'Backspace'], dismiss),
    canRun: (workspace) => hasClaims(workspace) && workspace.claimsBoard.list === 'suggestions',
  },
  { ...inBoard('command.claims-list', ['l'], nextList), canRun: isHere },
  { ...inBoard('command.show-dismissed', ['Shift+L'], showDismissed), canRun: isHere },
];
