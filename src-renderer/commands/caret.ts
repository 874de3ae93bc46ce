import type { MessageKey } from '../messages/translate';
import { isArticleOpen } from './at-hand';
import type { Command } from './command';
import { selectPreviousQuotation, selectQuotation } from './quotation-selection';
import { extendToSentenceEnd, selectClauseOrSentence } from './sentence-selection';

function inArticle(id: string, title: MessageKey, keys: readonly string[], run: Command['run']): Command {
  return { id, title, keys, scope: 'article', canRun: isArticleOpen, run };
}

function move(
  id: string,
  title: MessageKey,
  keys: readonly string[],
  how: readonly [unit: 'sentence' | 'paragraph', direction: 1 | -1, extend: boolean],
): Command {
  return inArticle(id, title, keys, ({ reading }) => reading.pane?.moveCaret(...how));
}

export const caretCommands: readonly Command[] = [
  inArticle('select-quotation', 'command.select-quotation', ['v'], selectQuotation),
  inArticle('select-previous-quotation', 'command.select-previous-quotation', ['Shift+V'], selectPreviousQuotation),
  inArticle('select-sentence', 'command.select-sentence', ['e'], selectClauseOrSentence),
  inArticle('extend-to-sentence-end', 'command.extend-to-sentence-end', ['Shift+E'], extendToSentenceEnd),
  move('sentence-back', 'command.sentence-back', ['Alt+ArrowUp'], ['sentence', -1, false]),
  move('sentence-forward', 'command.sentence-forward', ['Alt+ArrowDown'], ['sentence', 1, false]),
  move('paragraph-back', 'command.paragraph-back', ['Ctrl+ArrowUp'], ['paragraph', -1, false]),
  move('paragraph-forward', 'command.paragraph-forward', ['Ctrl+ArrowDown'], ['paragraph', 1, false]),
  move('paragraph-back-extend', 'command.paragraph-back-extend', ['Ctrl+Shift+ArrowUp'], ['paragraph', -1, true]),
  move(
    'paragraph-forward-extend',
    'command.paragraph-forward-extend',
    ['Ctrl+Shift+ArrowDown'],
    ['paragraph', 1, true],
  ),
  inArticle('page-down', 'command.page-down', ['Space'], ({ reading }) => reading.pane?.scrollByPage(1)),
];
