import { t } from '../messages/translate';
import type { Workspace } from '../services/workspace';
import { openMark } from './show-view';

/** Opens the annotation of a row in its article. */
export async function openRow(workspace: Workspace, row: number | null): Promise<void> {
  if (row === null) return;
  const { review, reviewService, notices } = workspace;
  const [annotation] = await reviewService.records([review.idOf(row)]);
  if (annotation === undefined) notices.say(t('history.mark-gone'));
  else await openMark(workspace, annotation);
}
