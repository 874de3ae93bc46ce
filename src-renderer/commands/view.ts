import type { Settings } from '$core/contract/settings';
import type { MessageKey } from '../messages/translate';
import type { Workspace } from '../services/workspace';
import { closeFind } from './find';
import { insightsViewCommand, reviewViewCommand } from './review-views';
import { codebookViewCommand } from './codebook';
import { moveToPane } from './panes';
import { always, type Command } from './command';
import { backToCard, isBackNext } from './queue';
import { CLOSE, PALETTE } from './named-keys';
import { showView } from './show-view';
import { speakersViewCommand } from './speakers';

const SIZE_PX = { smallest: 12, usual: 18, largest: 40 } as const;

function resize({ settings }: Workspace, byPx: number): void {
  const wanted = settings.current.readingSizePx + byPx;
  settings.change({ readingSizePx: Math.min(SIZE_PX.largest, Math.max(SIZE_PX.smallest, wanted)) });
}

function theme(theme: Settings['theme']): Command {
  return {
    id: `theme-${theme}`,
    title: `command.theme-${theme}`,
    keys: [],
    scope: 'everywhere',
    canRun: always,
    run: ({ settings }) => {
      settings.change({ theme });
    },
  };
}

function everywhere(id: string, title: MessageKey, keys: readonly string[], run: Command['run']): Command {
  return { id, title, keys, scope: 'everywhere', canRun: always, run };
}

/** In the queue first a selection goes, or another mark than that of the card that is at hand. */
function leaveView(workspace: Workspace): void {
  const { queue, session } = workspace;
  const isBeside = session.selected !== null || session.atHandId !== (queue.run?.list.current?.id ?? null);
  if (queue.isInSight && isBeside) queue.takeCard();
  else void showView(workspace, 'read');
}

/** `Esc` closes one thing a press, the innermost first; at the end it returns to the article. */
function closeOneThing(workspace: Workspace): void {
  const { session, notices, reading, find } = workspace;
  if (session.dialog !== null) session.dialog = null;
  else if (session.picker !== null) session.picker = null;
  else if (session.chooser !== null) session.chooser = null;
  else if (find.isOpen) closeFind(workspace);
  else if (session.armedTagId !== null) session.armedTagId = null;
  else if (session.view !== 'read') leaveView(workspace);
  else if (isBackNext(workspace)) void backToCard(workspace);
  else if (session.selected !== null) {
    const { end } = session.selected.range;
    session.select(null);
    reading.pane?.setSelection(end, end);
  } else if (session.atHandId !== null) session.takeToHand(null);
  else notices.dismissAll();
  reading.pane?.focus();
}

export const viewCommands: readonly Command[] = [
  everywhere('view-read', 'command.view-read', ['Ctrl+1'], (workspace) => showView(workspace, 'read')),
  reviewViewCommand,
  speakersViewCommand,
  codebookViewCommand,
  insightsViewCommand,
  everywhere('filter-library', 'command.filter-library', ['Ctrl+l'], () => {
    moveToPane('filter');
  }),
  everywhere('next-pane', 'command.next-pane', ['F6'], () => {
    moveToPane('next');
  }),
  everywhere('previous-pane', 'command.previous-pane', ['Shift+F6'], () => {
    moveToPane('previous');
  }),
  everywhere(CLOSE.id, 'command.close', CLOSE.keys, closeOneThing),
  everywhere(PALETTE.id, 'command.palette', PALETTE.keys, ({ session }) => {
    session.dialog = 'palette';
  }),
  everywhere('keys', 'command.keys', ['F1', '?'], ({ session }) => {
    session.dialog = 'keys';
  }),
  everywhere('about', 'command.about', [], ({ session }) => {
    session.dialog = 'about';
  }),
  everywhere('size-larger', 'command.size-larger', ['Ctrl++', 'Ctrl+='], (workspace) => {
    resize(workspace, 1);
  }),
  everywhere('size-smaller', 'command.size-smaller', ['Ctrl+-'], (workspace) => {
    resize(workspace, -1);
  }),
  everywhere('size-reset', 'command.size-reset', ['Ctrl+0'], ({ settings }) => {
    settings.change({ readingSizePx: SIZE_PX.usual });
  }),
  theme('system'),
  theme('light'),
  theme('dark'),
  theme('contrast'),
];
