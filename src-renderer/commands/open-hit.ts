import { tick } from 'svelte';
import { t } from '../messages/translate';
import type { Workspace } from '../services/workspace';
import type { SearchRow } from '../state/library-search.svelte';
import type { RecordHit, TextHit } from '../workers/search-job';
import { takeToHand } from './at-hand';
import { select } from './selection-in-text';
import { showView } from './show-view';

/** Opens an article in the Read view, with the focus in its text; says why where it cannot. */
async function openArticle(
  { readingService, reading, session, notices }: Workspace,
  articleId: string,
): Promise<boolean> {
  const opened = await readingService.open(articleId);
  if (!opened.ok) {
    notices.say(t('notice.text-missing'), 'error');
    return false;
  }
  session.view = 'read';
  await tick();
  reading.pane?.focus();
  return true;
}

/** The words are selected, and F3 goes on to the next of them. */
async function openText(workspace: Workspace, { articleId, textHash, range }: TextHit): Promise<void> {
  if (!(await openArticle(workspace, articleId))) return;
  const { reading, find, search, session, notices } = workspace;
  if (reading.current?.text.textHash !== textHash) {
    notices.say(t('notice.search-changed'), 'warning');
    return;
  }
  session.takeToHand(null);
  select(workspace, range);
  find.takeOver(search.query);
}

/** Opens the article of a mark in the Read view and takes the mark to hand. */
export async function openMark(workspace: Workspace, id: string, articleId: string): Promise<void> {
  if (!(await openArticle(workspace, articleId))) return;
  await workspace.library.open?.whole();
  const annotation = workspace.library.open?.get(id);
  if (annotation === undefined) workspace.notices.say(t('notice.search-gone'), 'warning');
  else takeToHand(workspace, annotation);
}

/** A speaker or tag is shown in its own view, with all its marks. */
async function openEntry(workspace: Workspace, kind: 'speaker' | 'tag', id: string): Promise<void> {
  const isThere = workspace.library[kind === 'speaker' ? 'speakers' : 'tags'].get(id) !== undefined;
  if (!isThere) {
    workspace.notices.say(t('notice.search-entry-gone'), 'warning');
    return;
  }
  const view = kind === 'speaker' ? workspace.speakersView : workspace.codebookView;
  view.goTo(id);
  await showView(workspace, kind === 'speaker' ? 'speakers' : 'codebook');
}

async function openRecord(workspace: Workspace, { kind, id, articleId }: RecordHit): Promise<void> {
  if (kind === 'note' || kind === 'restatement') await openMark(workspace, id, articleId ?? '');
  else await openEntry(workspace, kind, id);
}

/** Goes to what a line of the search found. */
export async function openHit(workspace: Workspace, row: SearchRow): Promise<void> {
  if (row.kind === 'text') await openText(workspace, row.hit);
  else await openRecord(workspace, row.hit);
}
