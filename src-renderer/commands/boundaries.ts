import type { Annotation } from '$core/model/annotation';
import type { BorderEdge, Towards } from '$core/text/border-stops';
import { onOneLine } from '$core/text/white-space';
import type { MessageKey } from '../messages/translate';
import { t } from '../messages/translate';
import type { BoundaryProblem } from '../services/boundaries';
import type { Workspace } from '../services/workspace';
import {
  annotationAtHand,
  dropSelection,
  hasAtHand,
  hasSelection,
  onAtHand,
  placeInText,
  rangeInSightOrReveal,
} from './at-hand';
import { sayBorder, sayBoundaryProblem } from './boundary-words';
import type { Command } from './command';
import { attachToSelection } from './earlier-marks';
import { DELETE, RETARGET, wordsWithKeys } from './named-keys';

/** A border that cannot be seen is not moved blindly: the first press brings it into sight. */
function moveBorder(
  workspace: Workspace,
  annotation: Annotation,
  edge: BorderEdge,
  how: readonly [Towards, 'word' | 'character'],
): void {
  const { boundaries, reading } = workspace;
  const { segments, textHash } = annotation.target;
  const border = { segment: edge === 'start' ? 0 : segments.length - 1, edge };
  if (textHash !== reading.current?.text.textHash) {
    sayBoundaryProblem(workspace, 'other-version');
    return;
  }
  if (!rangeInSightOrReveal(workspace, lastCharacterAt(annotation, edge), 'boundary.out-of-sight')) return;
  const [towards, by] = how;
  const moved = boundaries.moveBorder(annotation, border, { towards, by });
  if (!moved.ok) {
    sayBoundaryProblem(workspace, moved.error);
    return;
  }
  const range = lastCharacterAt(moved.value, edge);
  if (reading.pane?.isInSight(range) === false) reading.pane.reveal(range);
  sayBorder(workspace, moved.value, edge);
}

/** What stands at the border within the mark. */
function lastCharacterAt({ target }: Annotation, edge: BorderEdge): { start: number; end: number } {
  const start = edge === 'start' ? (target.segments[0]?.start ?? 0) : (target.segments.at(-1)?.end ?? 1) - 1;
  return { start, end: start + 1 };
}

function border(id: string, key: string, edge: BorderEdge, how: readonly [Towards, 'word' | 'character']): Command {
  const title: MessageKey = `command.${edge}-${how[0]}${how[1] === 'word' ? '' : '-character'}`;
  return {
    id,
    title,
    keys: [key],
    scope: 'marks',
    canRun: hasAtHand,
    run: onAtHand((workspace, annotation) => {
      moveBorder(workspace, annotation, edge, how);
    }),
  };
}

type Reshape = (
  workspace: Workspace,
  annotation: Annotation,
  range: { start: number; end: number },
) => BoundaryProblem | null;

/** Acts that need both a mark at hand and a selection, which they use up. */
function withSelection(id: string, title: MessageKey, keys: readonly string[], act: Reshape): Command {
  const run = onAtHand((workspace, annotation) => {
    const { session, notices } = workspace;
    if (session.selected === null) {
      notices.refuse(t('notice.needs-selection'));
      return;
    }
    const problem = act(workspace, annotation, session.selected.range);
    if (problem === null) dropSelection(workspace);
    else sayBoundaryProblem(workspace, problem);
  });
  const canRun = (workspace: Workspace): boolean => hasAtHand(workspace) && hasSelection(workspace);
  return { id, title, keys, scope: 'marks', canRun, run };
}

function removeFragment(workspace: Workspace, annotation: Annotation): void {
  const { session, notices, boundaries } = workspace;
  const caret = session.caretOffsetUtf16;
  const { segments } = annotation.target;
  const fragment = segments.find(({ start, end }) => start <= caret && caret <= end);
  if (segments.length === 1) notices.refuse(wordsWithKeys(workspace, 'boundary.no-fragments', { remove: DELETE }));
  else if (fragment === undefined) notices.refuse(t('boundary.no-fragment-here'));
  else {
    const cut = boundaries.cutOut(annotation, fragment);
    if (cut.ok) notices.say(t('boundary.fragment-removed', { words: onOneLine(fragment.exact) }));
    else sayBoundaryProblem(workspace, cut.error);
  }
}

function hasFragments(workspace: Workspace): boolean {
  return (annotationAtHand(workspace)?.target.segments.length ?? 0) > 1;
}

const retarget = withSelection(RETARGET.id, 'command.retarget', RETARGET.keys, ({ boundaries }, annotation, range) => {
  const moved = boundaries.retarget(annotation, [range]);
  return moved.ok ? null : moved.error;
});

/** A mark on an earlier version comes to the text that is shown in this way. */
function attachOrRetarget(workspace: Workspace): void | Promise<void> {
  const annotation = annotationAtHand(workspace);
  const isEarlier = annotation !== null && placeInText(workspace, annotation) === null;
  return isEarlier ? attachToSelection(workspace) : retarget.run(workspace, {});
}

export const boundaryCommands: readonly Command[] = [
  border('start-earlier', 'u', 'start', ['earlier', 'word']),
  border('start-later', 'i', 'start', ['later', 'word']),
  border('end-earlier', 'o', 'end', ['earlier', 'word']),
  border('end-later', 'p', 'end', ['later', 'word']),
  border('start-earlier-character', 'Shift+U', 'start', ['earlier', 'character']),
  border('start-later-character', 'Shift+I', 'start', ['later', 'character']),
  border('end-earlier-character', 'Shift+O', 'end', ['earlier', 'character']),
  border('end-later-character', 'Shift+P', 'end', ['later', 'character']),
  { ...retarget, run: attachOrRetarget },
  withSelection('fragment', 'command.fragment', ['f'], ({ boundaries }, annotation, range) => {
    const added = boundaries.addFragment(annotation, range);
    return added.ok ? null : added.error;
  }),
  withSelection('cut-out', 'command.cut-out', [], ({ boundaries }, annotation, range) => {
    const cut = boundaries.cutOut(annotation, range);
    return cut.ok ? null : cut.error;
  }),
  {
    id: 'remove-fragment',
    title: 'command.remove-fragment',
    keys: [],
    scope: 'marks',
    canRun: hasFragments,
    run: onAtHand(removeFragment),
  },
];
