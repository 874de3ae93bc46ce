import { tick } from 'svelte';
import type { Annotation } from '$core/model/annotation';
import type { Change, Step } from '$core/model/step';
import { named, t, timeOfDay } from '../messages/translate';
import type { UndoProblem } from '../services/history';
import type { Workspace } from '../services/workspace';
import { joinedExact } from '$core/text/anchor';
import { placeInText } from './at-hand';
import { always, type Command } from './command';
import { entryInSightOrGo, registryViewOf, showEntry } from './registry-steps';
import { showView } from './show-view';

const MOST_CODE_POINTS = 60;

/** The mark that a step is mostly about, as it is or was. */
function markOf(step: Step): Extract<Change, { table: 'annotations' }>['after'] {
  const change = step.changes.findLast((candidate) => candidate.table === 'annotations');
  return change?.table === 'annotations' ? (change.after ?? change.before) : null;
}

/** The record of a change by its name or its words. */
function recordWords(change: Change): string {
  if (change.table === 'annotations') {
    const mark = change.after ?? change.before;
    return mark === null ? '' : shortened(joinedExact(mark.target));
  }
  if (change.table === 'articles') return (change.after ?? change.before)?.title.value ?? '';
  return (change.after ?? change.before)?.name ?? '';
}

function shortened(words: string): string {
  const kept = [...words].slice(0, MOST_CODE_POINTS).join('');
  return kept === words ? words : `${kept}…`;
}

/** One on another version is: the step itself brings the text on which it shows. */
function isInSight(workspace: Workspace, mark: Annotation): boolean {
  const range = placeInText(workspace, mark);
  return range === null || (workspace.reading.pane?.isInSight(range) ?? true);
}

/** Goes where the step would show, and says its name. Answers whether it was in sight before. */
async function inSightOrGo(workspace: Workspace, step: Step): Promise<boolean> {
  const view = registryViewOf(step);
  if (view !== null) return entryInSightOrGo(workspace, step, view);
  const mark = markOf(step);
  if (mark === null) return true;
  if (workspace.session.view === 'speakers' || workspace.session.view === 'codebook') {
    await showView(workspace, 'read');
  }
  const { reading, readingService, notices } = workspace;
  if (reading.current?.articleId === mark.articleId) {
    if (isInSight(workspace, mark)) return true;
  } else {
    await readingService.open(mark.articleId);
    await tick(); // its pane is there only then
  }
  const range = placeInText(workspace, mark);
  if (range !== null) reading.pane?.reveal(range);
  notices.say(t('notice.undo-elsewhere', { name: named(step.name) }));
  return false;
}

function tell(
  { notices }: Workspace,
  problem: UndoProblem,
  nothing: 'notice.nothing-to-undo' | 'notice.nothing-to-redo',
): void {
  switch (problem.kind) {
    case 'nothing':
      notices.say(t(nothing));
      break;
    case 'changed-since':
      notices.say(
        t('notice.undo-changed', {
          name: named(problem.step.name),
          table: t(`table.${problem.change.table}`),
          record: recordWords(problem.change),
        }),
        'warning',
      );
      break;
    case 'not-saved':
      break; // the recorder has said why
  }
}

/** After a step came or went, what it was about is at hand if it is there. */
function takeItsMark(workspace: Workspace, step: Step): void {
  if (registryViewOf(step) !== null) {
    showEntry(workspace, step);
    return;
  }
  const { session, library } = workspace;
  const mark = markOf(step);
  session.picker = null;
  if (mark === null) return;
  session.takeToHand(library.open?.get(mark.id) === undefined ? null : mark.id);
}

async function undo(workspace: Workspace): Promise<void> {
  const next = await workspace.undo.nextUndo();
  if (next !== null && !(await inSightOrGo(workspace, next))) return;
  const undone = await workspace.undo.undo();
  if (!undone.ok) {
    tell(workspace, undone.error, 'notice.nothing-to-undo');
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
    tell(workspace, redone.error, 'notice.nothing-to-redo');
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
    run: (workspace): Promise<void> => workspace.undo.inTurn(() => undo(workspace)),
  },
  {
    id: 'redo',
    title: 'command.redo',
    keys: ['Ctrl+Shift+Z', 'Ctrl+y'],
    scope: 'everywhere',
    canRun: ({ history }) => history.redoable !== null,
    run: (workspace): Promise<void> => workspace.undo.inTurn(() => redo(workspace)),
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
  if (savedAt === null) notices.say(t('notice.nothing-saved-yet'));
  else notices.say(t('notice.saved-at', { time: timeOfDay(savedAt) }));
}
