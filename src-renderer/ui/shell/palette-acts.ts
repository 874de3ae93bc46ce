import { hasAtHand, hasSelection } from '../../commands/at-hand';
import { arm } from '../../commands/arming';
import { applyTag } from '../../commands/marking';
import { perform } from '../../commands/perform';
import { showView } from '../../commands/show-view';
import { t } from '../../messages/translate';
import type { Workspace } from '../../services/workspace';
import type { PaletteEntry } from './palette-entries';

const MOST_RECENT = 12;

/** What Enter does with a tag: the next keys always speak of what can be seen, so elsewhere it is only armed. */
export function tagActNow(workspace: Workspace): 'mark' | 'toggle' | 'arm' {
  if (workspace.session.view !== 'read') return 'arm';
  if (hasSelection(workspace)) return 'mark';
  return hasAtHand(workspace) ? 'toggle' : 'arm';
}

/** Does what an entry stands for; `arms` where a tag is to be armed whatever is at hand. */
export async function runEntry(workspace: Workspace, entry: PaletteEntry, arms: boolean): Promise<void> {
  switch (entry.kind) {
    case 'command':
      remember(workspace, entry.command.id);
      await perform(workspace, entry.command);
      break;
    case 'tag':
      if (arms || tagActNow(workspace) === 'arm') arm(workspace, entry.tag);
      else applyTag(workspace, entry.tag);
      break;
    case 'speaker':
      workspace.speakersView.goTo(entry.speaker.id);
      await showView(workspace, 'speakers');
      break;
    case 'article':
      await openArticle(workspace, entry.articleId);
      break;
  }
}

async function openArticle(workspace: Workspace, articleId: string): Promise<void> {
  const opened = await workspace.readingService.open(articleId);
  if (opened.ok) await showView(workspace, 'read');
  else workspace.notices.say(t('notice.text-missing'), 'error');
}

function remember({ settings }: Workspace, id: string): void {
  const others = settings.current.recentCommands.filter((other) => other !== id);
  settings.change({ recentCommands: [id, ...others].slice(0, MOST_RECENT) });
}
