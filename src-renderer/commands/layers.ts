import type { Annotation } from '$core/model/annotation';
import { anchorLength } from '$core/text/anchor';
import { t } from '../messages/translate';
import type { Workspace } from '../services/workspace';
import { isArticleOpen } from './at-hand';
import type { Command } from './command';

function reaches(annotation: Annotation, offset: number, atEnd: boolean): boolean {
  return annotation.target.segments.some(
    ({ start, end }) => start <= offset && (offset < end || (atEnd && offset === end)),
  );
}

/**
 * The marks over an offset, the smallest first. Where none holds the character behind it, those that end there: a caret
 * at the end of a line stands on what it has just passed.
 */
export function marksAt(annotations: readonly Annotation[], offset: number): readonly Annotation[] {
  const holding = annotations.filter((annotation) => reaches(annotation, offset, false));
  const found = holding.length > 0 ? holding : annotations.filter((annotation) => reaches(annotation, offset, true));
  return found.toSorted((a, b) => anchorLength(a.target) - anchorLength(b.target));
}

/** The mark after the one at hand among those that lie over one another; the first where it is not among them. */
export function nextLayer(layers: readonly Annotation[], atHandId: string | null): Annotation | undefined {
  const at = layers.findIndex(({ id }) => id === atHandId);
  return layers[(at + 1) % layers.length];
}

function layersHere({ library, session: { caretOffsetUtf16: caret } }: Workspace): readonly Annotation[] {
  return marksAt(library.open?.over(caret - 1, caret + 1) ?? [], caret);
}

function takeNextLayer(workspace: Workspace): void {
  workspace.library.open?.onceWhole(() => {
    takeLayer(workspace);
  });
}

function takeLayer(workspace: Workspace): void {
  const { session, notices } = workspace;
  const next = nextLayer(layersHere(workspace), session.atHandId);
  if (next === undefined) notices.refuse(t('layers.none'));
  else session.takeToHand(next.id);
}

/** All of them in a list; where there is but one, it is at hand. */
function chooseLayer(workspace: Workspace): void {
  const layers = layersHere(workspace);
  if (layers.length < 2) takeNextLayer(workspace);
  else workspace.session.chooser = { kind: 'layers', ids: layers.map(({ id }) => id), takesFocus: true };
}

function dimRest({ settings, notices }: Workspace): void {
  const dims = !settings.current.dimRest;
  settings.change({ dimRest: dims });
  notices.say(t(dims ? 'dim.on' : 'dim.off'));
}

export const layerCommands: readonly Command[] = [
  {
    id: 'layer',
    title: 'command.layer',
    keys: ['l'],
    scope: 'article',
    canRun: isArticleOpen,
    run: takeNextLayer,
  },
  {
    id: 'choose-layer',
    title: 'command.choose-layer',
    keys: [],
    scope: 'article',
    canRun: (workspace) => layersHere(workspace).length > 0,
    run: chooseLayer,
  },
  { id: 'dim-rest', title: 'command.dim-rest', keys: [], scope: 'everywhere', canRun: isArticleOpen, run: dimRest },
];
