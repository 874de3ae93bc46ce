import type { TextRange } from '$core/model/anchor';
import type { Annotation, Quote } from '$core/model/annotation';
import { anchorRange } from '$core/text/anchor';
import { t, type MessageKey } from '../messages/translate';
import type { Workspace } from '../services/workspace';
import { NEXT_ANNOTATION, RETARGET, wordsWithKeys } from './named-keys';

/** The annotation that keys without a selection act on. */
export function annotationAtHand({ library, session }: Workspace): Annotation | null {
  return library.open?.get(session.atHandId) ?? null;
}

export function hasAtHand(workspace: Workspace): boolean {
  return annotationAtHand(workspace) !== null;
}

export function hasSelection({ session }: Workspace): boolean {
  return session.selected !== null;
}

export function isArticleOpen({ reading }: Workspace): boolean {
  return reading.current !== null;
}

/** The annotation at hand; says that there is none where there is none. */
export function atHandOrSay(workspace: Workspace): Annotation | null {
  const annotation = annotationAtHand(workspace);
  if (annotation === null && workspace.queue.isInSight)
    workspace.notices.refuse(wordsWithKeys(workspace, 'queue.no-mark', { key: NEXT_ANNOTATION }));
  else if (annotation === null)
    workspace.notices.refuse(wordsWithKeys(workspace, 'notice.needs-at-hand', { key: NEXT_ANNOTATION }));
  return annotation;
}

/** The quote at hand; says why where there is none. */
export function quoteOrSay(workspace: Workspace): Quote | null {
  const annotation = atHandOrSay(workspace);
  if (annotation === null || annotation.kind === 'quote') return annotation;
  workspace.notices.refuse(t('notice.needs-quote', { kind: t(`kind.${annotation.kind}`) }));
  return null;
}

/** A command that acts on the mark at hand; where there is none it says so. */
export const onAtHand =
  (act: (workspace: Workspace, annotation: Annotation) => void) =>
  (workspace: Workspace): void => {
    const annotation = atHandOrSay(workspace);
    if (annotation !== null) act(workspace, annotation);
  };

/** Whether it is in sight. Where it is not, it is brought there and said, and the key has done nothing else. */
export function inSightOrReveal(workspace: Workspace, annotation: Annotation): boolean {
  const range = placeInText(workspace, annotation);
  // One on an earlier version is in sight among the details.
  return range === null || rangeInSightOrReveal(workspace, range, 'notice.brought-into-sight');
}

/** The same for a part of the text, with words of its own. */
export function rangeInSightOrReveal({ reading, notices }: Workspace, range: TextRange, words: MessageKey): boolean {
  if (reading.pane === null || reading.pane.isInSight(range)) return true;
  reading.pane.reveal(range);
  notices.refuse(t(words));
  return false;
}

/** The selection was used: the caret stands at its end, and the next keys speak of what is at hand. */
export function dropSelection({ session, reading }: Workspace): void {
  if (session.selected === null) return;
  const { end } = session.selected.range;
  session.select(null);
  reading.pane?.setSelection(end, end);
}

/** Takes an annotation to hand and shows where it stands. */
export function takeToHand(workspace: Workspace, annotation: Annotation): void {
  const { session, reading } = workspace;
  session.takeToHand(annotation.id);
  const range = placeInText(workspace, annotation);
  if (range !== null) reading.pane?.reveal(range);
}

/** Where it stands in the text that is shown; null for a mark on another version. */
export function placeInText({ reading }: Workspace, { target }: Annotation): TextRange | null {
  return target.textHash === reading.current?.text.textHash ? anchorRange(target) : null;
}

/** Whether the mark is on the text that is shown; says what to do where it is on an earlier version. */
export function onShownTextOrSay(workspace: Workspace, annotation: Annotation): boolean {
  if (placeInText(workspace, annotation) !== null) return true;
  workspace.notices.refuse(wordsWithKeys(workspace, 'notice.on-earlier-version', { key: RETARGET }), 'warning');
  return false;
}

/** The marked words become what is at hand, so that the next keys speak of them. */
export function endSelection({ session, reading }: Workspace, annotation: Annotation): void {
  const { end } = anchorRange(annotation.target);
  session.select(null);
  reading.pane?.setSelection(end, end);
  session.takeToHand(annotation.id);
}
