import type { Annotation, Quote } from '$core/model/annotation';
import { anchorRange } from '$core/text/anchor';
import { t } from '../messages/translate';
import type { Workspace } from '../services/workspace';

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
  if (annotation === null) workspace.notices.say(t('notice.needs-at-hand'), 'warning');
  return annotation;
}

/** The quote at hand; says why where there is none. */
export function quoteOrSay(workspace: Workspace): Quote | null {
  const annotation = atHandOrSay(workspace);
  if (annotation === null || annotation.kind === 'quote') return annotation;
  workspace.notices.say(t('notice.needs-quote', { kind: t(`kind.${annotation.kind}`) }), 'warning');
  return null;
}

/** Whether it is in sight. Where it is not, it is brought there and said, and the key has done nothing else. */
export function inSightOrReveal(workspace: Workspace, annotation: Annotation): boolean {
  const { reading, notices } = workspace;
  const range = anchorRange(annotation.target);
  if (reading.pane === null || reading.pane.isInSight(range)) return true;
  reading.pane.reveal(range);
  notices.say(t('notice.brought-into-sight'));
  return false;
}

/** Takes an annotation to hand and shows where it stands. */
export function takeToHand({ session, reading }: Workspace, annotation: Annotation): void {
  session.takeToHand(annotation.id);
  reading.pane?.reveal(anchorRange(annotation.target));
}

/** The marked words become what is at hand, so that the next keys speak of them. */
export function endSelection({ session, reading }: Workspace, annotation: Annotation): void {
  const { end } = anchorRange(annotation.target);
  session.select(null);
  reading.pane?.setSelection(end, end);
  session.takeToHand(annotation.id);
}
