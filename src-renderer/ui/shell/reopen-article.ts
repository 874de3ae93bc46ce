import type { Workspace } from '../../services/workspace';

/** Opens what was open when the program was last closed, if it is still there. */
export async function reopenArticle({ settings, reading, readingService, catalogue }: Workspace): Promise<void> {
  const { openArticleId } = settings.current;
  if (openArticleId === null || reading.current !== null || catalogue.get(openArticleId) === undefined) return;
  const opened = await readingService.open(openArticleId);
  if (opened.ok) reading.pane?.focus();
}
