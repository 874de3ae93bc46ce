import { tick } from 'svelte';
import type { Annotation } from '$core/model/annotation';
import { anchorRange } from '$core/text/anchor';
import { t } from '../messages/translate';
import type { Workspace } from '../services/workspace';
import type { View } from '../state/session.svelte';
import { takeToHand } from './at-hand';

/** Shows a view and gives its first pane the focus; the place in the article is kept. */
export async function showView({ session, settings, reading, readingService }: Workspace, view: View): Promise<void> {
  if (session.view === 'read' && view !== 'read') readingService.rememberPlace();
  const isOther = session.view !== view;
  session.view = view;
  settings.change({ view });
  if (!isOther) return;
  await tick();
  // Whoever walks through the tabs stays there.
  if (document.activeElement?.getAttribute('role') === 'tab') return;
  if (view === 'read') reading.pane?.focus();
  else document.querySelector<HTMLElement>('main [data-pane-focus]')?.focus();
}

/** Opens the article of an annotation where the annotation is, and takes it to hand. */
export async function openMark(workspace: Workspace, annotation: Annotation): Promise<void> {
  const { reading, readingService, notices } = workspace;
  const opened = await readingService.open(annotation.articleId);
  if (!opened.ok) {
    notices.say(t('notice.text-missing'), 'error');
    return;
  }
  await showView(workspace, 'read');
  const { start } = anchorRange(annotation.target);
  reading.pane?.focus();
  reading.pane?.setSelection(start, start);
  takeToHand(workspace, annotation);
}
