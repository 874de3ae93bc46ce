import type { TextRange } from '../model/anchor';
import type { Page } from '../text/page';
import { overlaps } from '../text/ranges';
import { NOTHING_BEFORE } from './attribute/draft';
import { readQuotes } from './attribute/quote-reader';
import type { Lexicon } from './lexicon';
import { scanStretch } from './scan/scan';

/**
 * The reported clauses of a sentence, in order, as they are proposed: what was said, without speaker, reporting words, the
 * conjunction and the sentence's full stop. Where the words leave it open what belongs to the clause, and where it lies in
 * pieces, it is left out. `block` is the paragraph of the sentence. UTF-16.
 */
export function reportedClauses(page: Page, block: TextRange, sentence: TextRange, lexicon: Lexicon): TextRange[] {
  const { drafts } = readQuotes(scanStretch(page, block, 'paragraph', lexicon), NOTHING_BEFORE);
  return drafts
    .filter(({ quoteType, facts }) => quoteType !== 'direct' && facts.cue !== null)
    .flatMap(({ content }) => (content.length > 1 ? [] : content))
    .filter((clause) => overlaps(clause, sentence))
    .sort((a, b) => a.start - b.start);
}
