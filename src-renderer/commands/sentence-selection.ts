import type { TextRange } from '$core/model/anchor';
import { blockAt } from '$core/text/blocks';
import { holds } from '$core/text/ranges';
import { sentencesIn } from '$core/text/segmentation';
import type { Workspace } from '../services/workspace';
import { here, isSameRange, select } from './selection-in-text';

/** The paragraph at an offset and the sentence in it, by the rules of the article's language. */
function around({ reading, catalogue }: Workspace, offset: number): { block: TextRange; sentence: TextRange } | null {
  if (reading.current === null) return null;
  const { text, blocks } = reading.current.text;
  const language = catalogue.get(reading.current.articleId)?.fields.language ?? null;
  const block = blockAt(blocks, offset);
  if (block === null) return null;
  const sentences = sentencesIn(text, block, language);
  // Behind the end of a sentence the next one counts, so that pressing again goes on.
  const sentence = sentences.find(({ end }) => offset < end) ?? sentences.at(-1);
  return sentence === undefined ? null : { block, sentence };
}

/** The sentence; again, the paragraph. */
export function selectSentence(workspace: Workspace): void {
  const at = here(workspace);
  const found = around(workspace, at.start);
  if (found === null) return;
  const { block, sentence } = found;
  select(workspace, holds(sentence, at) && !isSameRange(sentence, at) ? sentence : block);
}

/** From where the selection starts to the end of the sentence in which it ends. */
export function extendToSentenceEnd(workspace: Workspace): void {
  const at = here(workspace);
  const found = around(workspace, at.end);
  if (found !== null) select(workspace, { start: at.start, end: found.sentence.end });
}
