import type { Annotation } from '$core/model/annotation';
import type { BorderEdge } from '$core/text/border-stops';
import { onOneLine } from '$core/text/white-space';
import { t } from '../messages/translate';
import type { BoundaryProblem } from '../services/boundaries';
import type { Workspace } from '../services/workspace';
import { DELETE, PALETTE, wordsWithKeys } from './named-keys';

const SHOWN_CHARACTERS = 48;

/** The words at one end of a mark, cut between words where there are many. */
function wordsAtEnd({ target }: Annotation, edge: BorderEdge): string {
  const segment = edge === 'start' ? target.segments[0] : target.segments.at(-1);
  const words = onOneLine(segment?.exact ?? '');
  if (words.length <= SHOWN_CHARACTERS) return words;
  if (edge === 'start') return words.slice(0, SHOWN_CHARACTERS).replace(/\s*\S*$/u, ' …');
  return words.slice(-SHOWN_CHARACTERS).replace(/^\S*\s*/u, '… ');
}

/** Says where the mark begins or ends now, for those who cannot see it. */
export function sayBorder({ notices }: Workspace, annotation: Annotation, edge: BorderEdge): void {
  const words = wordsAtEnd(annotation, edge);
  notices.say(t(edge === 'start' ? 'boundary.starts' : 'boundary.ends', { words }));
}

export function sayBoundaryProblem(workspace: Workspace, problem: BoundaryProblem): void {
  const keys = { remove: DELETE, commands: PALETTE };
  workspace.notices.refuse(wordsWithKeys(workspace, `boundary.${problem}`, keys));
}
