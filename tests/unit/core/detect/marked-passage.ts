import { quoteFields } from '$core/detect/marked-quote';
import { lexiconOf } from '$core/detect/lexicon';
import { reportedClauses } from '$core/detect/reported-clauses';
import { blockAt } from '$core/text/blocks';
import { sentencesIn } from '$core/text/segmentation';
import { rangesIn, wordsOf } from '../text/pages';

/** What the rules make of a passage: `type | cue | source | medium`, `-` where they are not sure. */
export function filledIn(language: string | null, ...marked: readonly string[]): string {
  const { page, ranges } = rangesIn(marked);
  const { quoteType, cue, source, medium } = quoteFields(page, ranges, language);
  const words = [cue, source].map((field) => (field === undefined ? '-' : wordsOf(page, [field.value])));
  return [quoteType?.value ?? '-', ...words, medium?.value ?? '-'].join(' | ');
}

/** The reported clauses of a paragraph, by its sentences, without what stands around them. */
export function clausesOf(language: string, paragraph: string): string[] {
  const { page } = rangesIn([paragraph]);
  const lexicon = lexiconOf(language);
  const block = blockAt(page.blocks, 0);
  if (lexicon === null || block === null) throw new Error(language);
  return sentencesIn(page, block, language).flatMap((sentence) =>
    reportedClauses(page, block, sentence, lexicon).map((clause) => wordsOf(page, [clause])),
  );
}
