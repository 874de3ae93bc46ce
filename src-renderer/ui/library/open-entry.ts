import { t } from '../../messages/translate';
import type { Workspace } from '../../services/workspace';

/** Opens an article of the list and gives it the focus; says why where its text cannot be found. */
export async function openEntry({ readingService, reading, notices }: Workspace, articleId: string): Promise<void> {
  const opened = await readingService.open(articleId);
  if (!opened.ok) {
    notices.say(t('notice.text-missing'), 'error');
    return;
  }
  reading.pane?.focus();
}
