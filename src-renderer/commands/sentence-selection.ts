import { lexiconOf } from '$core/detect/lexicon';
import { reportedClauses } from '$core/detect/reported-clauses';
import type { TextRange } from '$core/model/anchor';
import { blockAt } from '$core/text/blocks';
import { holds } from '$core/text/ranges';
import { sentencesIn } from '$core/text/segmentation';
import type { Workspace } from '../services/workspace';
import { here, isSameRange, select } from './selection-in-text';

interface Around {
  readonly block: TextRange;
  readonly sentence: TextRange;
  readonly language: string | null;
}

/** The paragraph at an offset and the sentence in it, by the rules of the article's language. */
function around({ reading, catalogue }: Workspace, offset: number): Around | null {
  if (reading.current === null) return null;
  const { text } = reading.current;
  const language = catalogue.get(reading.current.articleId)?.fields.language ?? null;
  const block = blockAt(text.blocks, offset);
  if (block === null) return null;
  const sentences = sentencesIn(text, block, language);
  // Behind the end of a sentence the next one counts, so that pressing again goes on.
  const sentence = sentences.find(({ end }) => offset < end) ?? sentences.at(-1);
  return sentence === undefined ? null : { block, sentence, language };
}

/** The reported clause around the caret, else the next in its sentence, else the last; null where none is recognised. */
function clauseAt(workspace: Workspace, at: TextRange, { block, sentence, language }: Around): TextRange | null {
  const lexicon = lexiconOf(language);
  const text = workspace.reading.current?.text;
  if (lexicon === null || text === undefined) return null;
  const clauses = reportedClauses(text, block, sentence, lexicon);
  const held = clauses.find((clause) => holds(clause, at) && (at.start < at.end || at.end < clause.end));
  if (held !== undefined || at.start < at.end) return held ?? null;
  return clauses.find(({ start }) => start >= at.start) ?? clauses.at(-1) ?? null;
}

/** The reported clause; again, the sentence; again, the paragraph. */
export function selectClauseOrSentence(workspace: Workspace): void {
  const at = here(workspace);
  const found = around(workspace, at.start);
  if (found === null) return;
  const { block, sentence } = found;
  const clause = clauseAt(workspace, at, found);
  const wider = [clause, sentence].find((range) => range !== null && holds(range, at) && !isSameRange(range, at));
  const isCaretBeside = clause !== null && at.start === at.end;
  select(workspace, isCaretBeside ? clause : (wider ?? block));
}

/** From where the selection starts to the end of the sentence in which it ends. */
export function extendToSentenceEnd(workspace: Workspace): void {
  const at = here(workspace);
  const found = around(workspace, at.end);
  if (found !== null) select(workspace, { start: at.start, end: found.sentence.end });
}
