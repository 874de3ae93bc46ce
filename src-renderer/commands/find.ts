import { t } from '../messages/translate';
import type { Workspace } from '../services/workspace';
import { isArticleOpen } from './at-hand';
import { always, type Command } from './command';
import { SEARCH, wordsWithKeys } from './named-keys';
import { isSameRange, select } from './selection-in-text';

const LONGEST_WORDS_UTF16 = 200;

/** Whether the focus is in the bar: what is found is then shown without being selected. */
function isInBar(): boolean {
  return (document.activeElement?.closest('[data-find]') ?? null) !== null;
}

/** The selected words on one line, to look for; null where that is the match itself, or nothing, or too much. */
function selectedWords({ session, reading, find }: Workspace, asPattern: boolean): string | null {
  const range = session.selected?.range;
  const text = reading.current?.text.text;
  if (range === undefined || text === undefined || isInBar()) return null;
  if (range.end - range.start > LONGEST_WORDS_UTF16) return null;
  const words = text.slice(range.start, range.end).trim();
  if (find.matches.ranges.some((match) => isSameRange(match, range))) return null;
  if (!asPattern) return words.replace(/\s+/gu, ' ');
  return words.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`).replace(/\s+/gu, String.raw`\s+`);
}

function openBar(workspace: Workspace): void {
  const { session, find, notices } = workspace;
  if (!isArticleOpen(workspace)) {
    notices.refuse(wordsWithKeys(workspace, 'notice.find-needs-article', { key: SEARCH }), 'warning');
    return;
  }
  if (session.dialog !== null) return;
  session.picker = null;
  session.view = 'read';
  find.open(selectedWords(workspace, find.query.isPattern));
}

const step =
  (direction: 1 | -1) =>
  async (workspace: Workspace): Promise<void> => {
    const { find, reading, notices } = workspace;
    if (!isArticleOpen(workspace) || find.query.words === '') {
      openBar(workspace);
      return;
    }
    if (!find.isOpen) await find.search();
    const match = find.step(direction);
    if (match === null) {
      if (!find.isOpen) notices.refuse(t('find.none'));
      return;
    }
    if (isInBar()) reading.pane?.reveal(match);
    else select(workspace, match);
    find.showsNow();
  };

/** Whoever comes back from a hit goes on in the list where it was left. */
function isAtChosenHit({ search, session, reading }: Workspace): boolean {
  const { chosen } = search;
  if (chosen?.kind !== 'text' || session.selected === null) return false;
  return reading.current?.articleId === chosen.hit.articleId && isSameRange(chosen.hit.range, session.selected.range);
}

/** What is selected in the text, or what the filter of Review looks for. */
function wordsHere(workspace: Workspace): string | null {
  const { session, search, reviewView, queue } = workspace;
  const isOverArticle = session.view !== 'review' || (queue.isInSight && session.selected !== null);
  if (isOverArticle) return selectedWords(workspace, search.query.isPattern);
  return search.query.isPattern ? null : (reviewView.sought[0] ?? null);
}

function openSearch(workspace: Workspace): void {
  const { session, search } = workspace;
  if (session.dialog === 'search') return;
  const words = isAtChosenHit(workspace) ? null : wordsHere(workspace);
  if (words !== null && words !== search.query.words) search.begin(words);
  session.picker = null;
  session.dialog = 'search';
}

/** Closes the bar. What was shown is left selected, unless the analyst has gone on in the text meanwhile. */
export function closeFind({ find, reading }: Workspace): void {
  const wasInBar = isInBar();
  const match = find.close();
  if (match !== null && wasInBar) reading.pane?.setSelection(match.start, match.end);
}

export const findCommands: readonly Command[] = [
  {
    id: 'find',
    title: 'command.find',
    keys: ['Ctrl+f'],
    scope: 'everywhere',
    canRun: isArticleOpen,
    run: openBar,
  },
  {
    id: 'find-next',
    title: 'command.find-next',
    keys: ['F3'],
    scope: 'everywhere',
    canRun: isArticleOpen,
    run: step(1),
  },
  {
    id: 'find-previous',
    title: 'command.find-previous',
    keys: ['Shift+F3'],
    scope: 'everywhere',
    canRun: isArticleOpen,
    run: step(-1),
  },
  {
    ...SEARCH,
    title: 'command.search',
    scope: 'everywhere',
    canRun: always,
    run: openSearch,
  },
];
