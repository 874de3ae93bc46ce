import { tick } from 'svelte';
import type { StepSubject, SubjectRecord } from '$core/model/step-subject';
import { t } from '../messages/translate';
import type { HistoryRow } from '../models/history.svelte';
import type { Workspace } from '../services/workspace';
import { takeToHand } from './at-hand';
import { showView } from './show-view';

/** Goes to what the step of a row was about. */
export async function goToRow(workspace: Workspace, { seq }: HistoryRow): Promise<void> {
  await workspace.subjects.want([seq]);
  const subject = workspace.subjects.get(seq);
  if (subject !== undefined) await goToStep(workspace, subject);
}

/** Goes to what a step was about: its article at the passage, or the speaker or tag in its view. Says what it found. */
async function goToStep(workspace: Workspace, { about }: StepSubject): Promise<void> {
  const { notices, library } = workspace;
  if (about === null || about.table === 'annotators') {
    notices.refuse(t('history.no-place'));
    return;
  }
  if (about.table === 'annotations') {
    await goToPassage(workspace, about);
    return;
  }
  if (about.table === 'articles') {
    await openArticle(workspace, about.id, about.words);
    return;
  }
  if (library[about.table].get(about.id) === undefined) {
    notices.say(t('history.is-gone', { table: t(`table.${about.table}`), words: about.words }));
    return;
  }
  const view = about.table === 'speakers' ? workspace.speakersView : workspace.codebookView;
  view.goTo(about.id);
  await showView(workspace, about.table === 'speakers' ? 'speakers' : 'codebook');
}

async function openArticle(workspace: Workspace, articleId: string, words: string): Promise<boolean> {
  const { catalogue, readingService, notices } = workspace;
  if (catalogue.get(articleId) === undefined) {
    notices.say(t('history.article-gone', { words }), 'warning');
    return false;
  }
  const opened = await readingService.open(articleId);
  if (!opened.ok) {
    notices.say(t('notice.text-missing'), 'error');
    return false;
  }
  await tick(); // its pane is there only then
  return true;
}

async function goToPassage(workspace: Workspace, { id, words, place }: SubjectRecord): Promise<void> {
  const { library, reading, session, notices } = workspace;
  if (place === null || !(await openArticle(workspace, place.articleId, words))) return;
  const mark = library.open?.get(id);
  if (mark !== undefined && mark.target.textHash === reading.current?.text.textHash) takeToHand(workspace, mark);
  else if (mark === undefined && reading.current?.text.textHash === place.textHash) {
    session.takeToHand(null);
    reading.pane?.setSelection(place.start, place.end);
    reading.pane?.reveal(place);
    notices.say(t('history.mark-gone'));
  } else notices.say(t('history.other-version'));
}
