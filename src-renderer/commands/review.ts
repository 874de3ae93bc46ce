import type { Filter } from '$core/model/filter';
import { tick } from 'svelte';
import { t } from '../messages/translate';
import type { Workspace } from '../services/workspace';
import type { ReviewMode } from '../state/review-view.svelte';
import { idOf, type Command, type CommandTitle } from './command';
import { showView } from './show-view';

/** Shows the Table of Review with just the rows that a filter finds, or just these annotations, under a title. */
export async function showRows(
  workspace: Workspace,
  rows: { readonly filter: Filter } | { readonly ids: readonly string[] },
  title: string,
): Promise<void> {
  const { reviewView } = workspace;
  if ('ids' in rows) {
    reviewView.shown = { title, ids: rows.ids };
  } else {
    reviewView.filter = rows.filter;
    reviewView.shown = null;
  }
  await showMode(workspace, 'table');
}

/** Goes to Review in this mode and gives it the focus. */
export async function showMode(workspace: Workspace, mode: ReviewMode): Promise<void> {
  workspace.reviewView.mode = mode;
  await showView(workspace, 'review');
  await tick();
  document.querySelector<HTMLElement>('[data-review-pane] [data-pane-focus]')?.focus();
}

/** The digits behind those of the views. */
function toMode(title: CommandTitle, mode: ReviewMode, key: string): Command {
  return {
    id: idOf(title),
    title,
    keys: [key],
    scope: 'everywhere',
    canRun: ({ session, reviewView }) => session.view !== 'review' || reviewView.mode !== mode,
    run: (workspace) => showMode(workspace, mode),
  };
}

/** What counts by default leaves something out: one key away, in Review and in Insights. */
export const includeLeftOut: Command = {
  id: 'include-left-out',
  title: 'command.include-left-out',
  buttonTitle: 'command.include-left-out.button',
  keys: ['Ctrl+Shift+L'],
  scope: 'everywhere',
  canRun: ({ session }) => session.view === 'review' || session.view === 'insights',
  run: ({ session, reviewView, notices }) => {
    if (session.view === 'review' || session.view === 'insights') {
      reviewView.includesLeftOut = !reviewView.includesLeftOut;
    } else notices.refuse(t('review.left-out-where'));
  },
};

export const reviewCommands: readonly Command[] = [
  toMode('command.review-queue', 'queue', 'Ctrl+6'),
  toMode('command.review-table', 'table', 'Ctrl+7'),
  toMode('command.review-claims', 'claims', 'Ctrl+8'),
  toMode('command.review-agreement', 'agreement', 'Ctrl+9'),
  includeLeftOut,
];
