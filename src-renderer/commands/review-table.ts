import type { DecisionKind } from '$core/model/enumerations';
import { t } from '../messages/translate';
import type { Workspace } from '../services/workspace';
import type { Command } from './command';
import { openMark } from './show-view';

/** Opens the article of the row with the focus, at its passage. */
export async function openRow(workspace: Workspace): Promise<void> {
  const { review, reviewTable, reviewService } = workspace;
  const { currentRow } = reviewTable;
  if (currentRow === null) return;
  const [annotation] = await reviewService.records([review.idOf(currentRow)]);
  if (annotation !== undefined) await openMark(workspace, annotation);
}

/** Decides the chosen rows, else the one with the focus, as one step; from a single one it goes on to the next. */
export async function decideRows(workspace: Workspace, kind: DecisionKind): Promise<void> {
  const { reviewTable, reviewEdits, notices, settings } = workspace;
  const { takenIds, cell } = reviewTable;
  if (takenIds.length === 0) return;
  const isOne = reviewTable.chosenIds.size === 0;
  if (isOne && !settings.current.stayAfterDeciding) reviewTable.goTo({ ...cell, line: cell.line + 1 });
  const count = await reviewEdits.decide(takenIds, kind);
  if (!isOne) notices.say(t('table-view.changed', { count }));
}

export const reviewTableCommands: readonly Command[] = [
  {
    id: 'open-in-article',
    title: 'command.open-in-article',
    keys: [],
    scope: 'everywhere',
    canRun: ({ session, reviewView, reviewTable }) =>
      session.view === 'review' && reviewView.mode === 'table' && reviewTable.currentRow !== null,
    run: openRow,
  },
];
