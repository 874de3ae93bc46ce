import type { Annotation } from '$core/model/annotation';
import { anchorLength } from '$core/text/anchor';
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

function takeNextLayer({ library, session }: Workspace): void {
  const layers = marksAt(library.open?.ordered ?? [], session.caretOffsetUtf16);
  const next = nextLayer(layers, session.atHandId);
  if (next !== undefined) session.takeToHand(next.id);
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
];
