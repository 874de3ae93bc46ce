import type { AnnotationKind } from '$core/model/annotation';
import type { Tag } from '$core/model/tag';
import { t } from '../messages/translate';
import type { Workspace } from '../services/workspace';
import { annotationAtHand, endSelection, hasAtHand, hasSelection } from './at-hand';
import type { Command, CommandInput } from './command';
import { NEXT_ANNOTATION, wordsWithKeys } from './named-keys';

const canMark = (workspace: Workspace): boolean => hasSelection(workspace);

/** Marks the selection and takes the mark to hand; without a selection, answers false and says so. */
function markSelection(workspace: Workspace, kind: AnnotationKind, tags: readonly string[] = []): boolean {
  const { session, annotations, notices } = workspace;
  if (session.selected === null) {
    notices.refuse(wordsWithKeys(workspace, 'notice.nothing-selected', { key: NEXT_ANNOTATION }));
    return false;
  }
  endSelection(workspace, annotations.mark(kind, [session.selected.range], tags));
  return true;
}

/** A quote of the selection, then the picker about its speaker and nothing else. */
function quote(workspace: Workspace): void {
  if (!markSelection(workspace, 'quote')) return;
  const { session } = workspace;
  if (session.atHandId !== null) session.picker = { kind: 'speaker', annotationId: session.atHandId };
}

/** A claim of the selection; without one, a claim of the quote at hand. */
function claim(workspace: Workspace): void {
  const atHand = annotationAtHand(workspace);
  if (hasSelection(workspace) || atHand?.kind !== 'quote') markSelection(workspace, 'claim');
  else workspace.session.takeToHand(workspace.annotations.claimOfQuote(atHand).id);
}

function tagByKey(workspace: Workspace, { digit = '' }: CommandInput): void {
  const { library, notices } = workspace;
  const tag = library.tags.all.find((candidate) => candidate.key === digit && !candidate.archived);
  if (tag === undefined) {
    notices.refuse(t('notice.no-tag-key', { key: digit }));
    return;
  }
  applyTag(workspace, tag);
}

/** With a selection a highlight with that tag; without one, the tag is put on or taken off what is at hand. */
export function applyTag(workspace: Workspace, tag: Tag): void {
  const atHand = annotationAtHand(workspace);
  if (hasSelection(workspace) || atHand === null) markSelection(workspace, 'highlight', [tag.id]);
  else workspace.annotations.toggleTag(atHand, tag.id);
}

export const markingCommands: readonly Command[] = [
  {
    id: 'quote',
    title: 'command.quote',
    keys: ['q'],
    scope: 'marks',
    ignoresRepeat: true,
    canRun: canMark,
    run: quote,
  },
  {
    id: 'claim',
    title: 'command.claim',
    keys: ['c'],
    scope: 'marks',
    ignoresRepeat: true,
    canRun: (workspace) => canMark(workspace) || annotationAtHand(workspace)?.kind === 'quote',
    run: claim,
  },
  {
    id: 'highlight',
    title: 'command.highlight',
    keys: ['h'],
    scope: 'marks',
    ignoresRepeat: true,
    canRun: canMark,
    run: (workspace) => void markSelection(workspace, 'highlight'),
  },
  {
    id: 'tag-key',
    title: 'command.tag',
    keys: ['Digit'],
    scope: 'marks',
    ignoresRepeat: true,
    canRun: (workspace) => canMark(workspace) || hasAtHand(workspace),
    run: tagByKey,
  },
];
