import { quotationsIn, type Quotation } from '$core/text/quotation-marks';
import { sentencesIn } from '$core/text/segmentation';
import type { Block } from '$core/model/text';
import type { TextRange } from '$core/model/anchor';
import { t, type MessageKey } from '../messages/translate';
import type { Workspace } from '../services/workspace';
import { isArticleOpen } from './at-hand';
import type { Command } from './command';

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

function blocksOf(workspace: Workspace): readonly Block[] {
  return workspace.reading.current?.text.blocks ?? [];
}

function blockAt(workspace: Workspace, offset: number): Block | undefined {
  return blocksOf(workspace).find((block) => offset <= block.end);
}

/** Where the caret or the selection stands. */
function here({ session }: Workspace): TextRange {
  const caret = session.caretOffsetUtf16;
  return session.selected?.range ?? { start: caret, end: caret };
}

function same(a: TextRange, b: TextRange): boolean {
  return a.start === b.start && a.end === b.end;
}

function select({ reading }: Workspace, { start, end }: TextRange): void {
  reading.pane?.setSelection(start, end);
  reading.pane?.reveal({ start, end });
}

/** The quotation around the caret, else the next; again, the one inside it. */
function selectQuotation(workspace: Workspace): void {
  const current = workspace.reading.current;
  if (current === null) return;
  const at = here(workspace);
  const all = blocksOf(workspace).flatMap((block) => quotationsIn(current.text.text, block));
  const inside = innerOf(all, at);
  const found = inside ?? around(all, at) ?? all.find(({ outer }) => outer.start >= at.end);
  if (found === undefined) workspace.notices.say(t('notice.no-quotation'));
  else select(workspace, found.outer);
}

function innerOf(all: readonly Quotation[], at: TextRange): Quotation | undefined {
  const selected = all.find(({ outer }) => same(outer, at));
  if (selected === undefined) return undefined;
  return all.find(({ outer }) => !same(outer, at) && at.start <= outer.start && outer.end <= at.end);
}

/** The smallest that holds the place, unless it is exactly what is selected. */
function around(all: readonly Quotation[], at: TextRange): Quotation | undefined {
  const holding = all.filter(({ outer }) => outer.start <= at.start && at.end <= outer.end && !same(outer, at));
  if (all.some(({ outer }) => same(outer, at))) return undefined;
  return holding.toSorted((a, b) => a.outer.end - a.outer.start - (b.outer.end - b.outer.start))[0];
}

function selectPreviousQuotation(workspace: Workspace): void {
  const current = workspace.reading.current;
  if (current === null) return;
  const at = here(workspace);
  const all = blocksOf(workspace).flatMap((block) => quotationsIn(current.text.text, block));
  const found = all.findLast(({ outer }) => outer.end <= at.start);
  if (found === undefined) workspace.notices.say(t('notice.no-quotation'));
  else select(workspace, found.outer);
}

function sentenceAt(workspace: Workspace, offset: number): TextRange | undefined {
  const { current } = workspace.reading;
  const block = blockAt(workspace, offset);
  if (current === null || block === undefined) return undefined;
  const sentences = sentencesIn(current.text.text, block);
  return sentences.find((sentence) => offset < sentence.end) ?? sentences.at(-1);
}

/** The sentence; again, the paragraph. */
function selectSentence(workspace: Workspace): void {
  const at = here(workspace);
  const sentence = sentenceAt(workspace, at.start);
  const block = blockAt(workspace, at.start);
  if (sentence === undefined || block === undefined) return;
  const grown = sentence.start <= at.start && at.end <= sentence.end && !same(sentence, at);
  select(workspace, grown ? sentence : block);
}

function extendToSentenceEnd(workspace: Workspace): void {
  const at = here(workspace);
  const sentence = sentenceAt(workspace, at.end);
  if (sentence !== undefined) select(workspace, { start: at.start, end: sentence.end });
}

export const caretCommands: readonly Command[] = [
  inArticle('select-quotation', 'command.select-quotation', ['v'], selectQuotation),
  inArticle('select-previous-quotation', 'command.select-previous-quotation', ['Shift+V'], selectPreviousQuotation),
  inArticle('select-sentence', 'command.select-sentence', ['e'], selectSentence),
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
