import type { Filter } from '$core/model/filter';
import { tick } from 'svelte';
import type { Workspace } from '../services/workspace';
import type { ReviewMode } from '../state/review-view.svelte';
import { always, idOf, type Command, type CommandTitle } from './command';
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

function toMode(title: CommandTitle, mode: ReviewMode): Command {
  return {
    id: idOf(title),
    title,
    keys: [],
    scope: 'everywhere',
    canRun: always,
    run: (workspace) => showMode(workspace, mode),
  };
}

export const reviewCommands: readonly Command[] = [
  toMode('command.review-queue', 'queue'),
  toMode('command.review-table', 'table'),
  toMode('command.review-claims', 'claims'),
  toMode('command.review-agreement', 'agreement'),
  {
    id: 'include-left-out',
    title: 'command.include-left-out',
    keys: ['Ctrl+Shift+L'],
    scope: 'everywhere',
    canRun: ({ session }: Workspace): boolean => session.view === 'review' || session.view === 'insights',
    run: ({ reviewView }: Workspace): void => {
      reviewView.includesLeftOut = !reviewView.includesLeftOut;
    },
  },
];
