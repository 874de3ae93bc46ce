import { tick } from 'svelte';
import type { Annotation } from '$core/model/annotation';
import type { Change, Step } from '$core/model/step';
import { named, t, timeOfDay } from '../messages/translate';
import type { Workspace } from '../services/workspace';
import { isOnCards } from './agreement';
import { placeInText } from './at-hand';
import { showsOnBoard } from './claims-board-steps';
import { always, type Command } from './command';
import { entryInSightOrGo, registryViewOf, showEntry } from './registry-steps';
import { showView } from './show-view';
import { tellProblem } from './undo-words';

/** The mark that a step is mostly about, as it is or was. */
function markOf(step: Step): Extract<Change, { table: 'annotations' }>['after'] {
  const change = step.changes.findLast((candidate) => candidate.table === 'annotations');
  return change?.table === 'annotations' ? (change.after ?? change.before) : null;
}

/** One on another version is: the step itself brings the text on which it shows. */
function isInSight(workspace: Workspace, mark: Annotation): boolean {
  const range = placeInText(workspace, mark);
  return range === null || (workspace.reading.pane?.isInSight(range) ?? true);
}

/** Whether the mark of a step shows in the table of Review, to which undoing may bring it back. */
function showsInTable({ session, review, reviewView }: Workspace, markId: string): boolean {
  return session.view === 'review' && reviewView.mode === 'table' && review.rowOf(markId) !== undefined;
}

/** Goes where the step would show, and says its name. Answers whether it was in sight before. */
async function inSightOrGo(workspace: Workspace, step: Step): Promise<boolean> {
  if (showsOnBoard(workspace, step)) return true;
  const view = registryViewOf(step);
  if (view !== null) return entryInSightOrGo(workspace, step, view);
  const mark = markOf(step);
  if (mark === null || isOnCards(workspace, mark.id) || showsInTable(workspace, mark.id)) return true;
  const inQueue = workspace.queue.isInSight ? workspace.queue.placeOfStep(step, mark.id) : null;
  if (inQueue === 'here') return true; // the card comes back with what is undone, in one press
  if (inQueue === 'elsewhere') {
    workspace.queue.showMark(mark.id);
    workspace.notices.refuse(t('notice.undo-elsewhere', { name: named(step.name) }));
    return false;
  }
  if (workspace.session.view !== 'read') await showView(workspace, 'read');
  return markInSightOrGo(workspace, step, mark);
}

async function markInSightOrGo(workspace: Workspace, step: Step, mark: Annotation): Promise<boolean> {
  const { reading, readingService, notices } = workspace;
  if (reading.current?.articleId === mark.articleId) {
    if (isInSight(workspace, mark)) return true;
  } else {
    await readingService.open(mark.articleId);
    await tick(); // its pane is there only then
  }
  const range = placeInText(workspace, mark);
  if (range !== null) reading.pane?.reveal(range);
  notices.refuse(t('notice.undo-elsewhere', { name: named(step.name) }));
  return false;
}

/** After a step came or went, what it was about is at hand if it is there. */
export function takeItsMark(workspace: Workspace, step: Step): void {
  if (registryViewOf(step) !== null) {
    showEntry(workspace, step);
    return;
  }
  const { session, library } = workspace;
  const mark = markOf(step);
  session.picker = null;
  if (mark === null) return;
  if (workspace.queue.isInSight && workspace.queue.showMark(mark.id)) return;
  session.takeToHand(library.open?.get(mark.id) === undefined ? null : mark.id);
}

async function undo(workspace: Workspace): Promise<void> {
  const next = await workspace.undo.nextUndo();
  if (next !== null && !(await inSightOrGo(workspace, next))) return;
  const undone = await workspace.undo.undo();
  if (!undone.ok) {
    tellProblem(workspace, undone.error, 'notice.nothing-to-undo');
    return;
  }
  takeItsMark(workspace, undone.value);
  workspace.notices.say(t('notice.undone', { name: named(undone.value.name) }));
}

async function redo(workspace: Workspace): Promise<void> {
  const next = await workspace.undo.nextRedo();
  if (next !== null && !(await inSightOrGo(workspace, next))) return;
  const redone = await workspace.undo.redo();
  if (!redone.ok) {
    tellProblem(workspace, redone.error, 'notice.nothing-to-redo');
    return;
  }
  takeItsMark(workspace, redone.value);
  workspace.notices.say(t('notice.redone', { name: named(redone.value.name) }));
}

export const historyCommands: readonly Command[] = [
  {
    id: 'undo',
    title: 'command.undo',
    keys: ['Ctrl+z'],
    scope: 'everywhere',
    canRun: ({ history }) => history.undoable !== null,
    isWaitedFor: true,
    run: (workspace): Promise<void> => workspace.undo.inTurn(() => undo(workspace)),
  },
  {
    id: 'redo',
    title: 'command.redo',
    keys: ['Ctrl+Shift+Z', 'Ctrl+y'],
    scope: 'everywhere',
    canRun: ({ history }) => history.redoable !== null,
    isWaitedFor: true,
    run: (workspace): Promise<void> => workspace.undo.inTurn(() => redo(workspace)),
  },
  {
    id: 'history',
    title: 'command.history',
    keys: [],
    scope: 'everywhere',
    canRun: always,
    run: showHistory,
  },
  {
    id: 'saved-at',
    title: 'command.saved-at',
    keys: ['Ctrl+s'],
    scope: 'everywhere',
    canRun: always,
    run: sayWhenSaved,
  },
];

async function sayWhenSaved({ recorder, saveState, notices }: Workspace): Promise<void> {
  await recorder.idle();
  const { savedAt } = saveState;
  if (savedAt === null) notices.refuse(t('notice.nothing-saved-yet'));
  else notices.say(t('notice.saved-at', { time: timeOfDay(savedAt) }));
}

/** Opens the list with the focus in it; asked for again from there, closes it. */
async function showHistory(workspace: Workspace): Promise<void> {
  const { session, reading } = workspace;
  const list = (): HTMLElement | null => document.querySelector('[data-pane="history"] [data-pane-focus]');
  const isIn = list()?.closest('[data-pane]')?.contains(document.activeElement) === true;
  if (session.isHistoryOpen && session.view === 'read' && isIn) {
    session.isHistoryOpen = false;
    reading.pane?.focus();
    return;
  }
  await showView(workspace, 'read');
  session.isHistoryOpen = true;
  await tick();
  list()?.focus();
}
