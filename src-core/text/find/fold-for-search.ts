import { fold } from '../fold';
import { ARMENIAN_INTONATION, FOLDED_DASH, FOLDED_QUOTATION_MARK } from './fold-cluster';

const PLAIN = /^[\n -~]*$/u;
const QUOTATION_MARKS = /``|''|["“”„‟«»‹›〝〞〟「」『』｢｣״″‶＂'‘’‚‛`´ʹʻʼˈ′‵՚׳＇](?!\p{M})/gu;
const DASHES = /-{2,3}|[\p{Pd}\u2212\u2043](?!\p{M})/gu;

/**
 * Words as the most forgiving search compares them: case, accents, the form of quotation marks and dashes, and how much white
 * space there is do not count. What `findWords` finds in a text is found in the text folded so. For comparing only: there is
 * no way back to offsets. Time grows with the length alone.
 */
export function foldForSearch(text: string): string {
  const signs = text.replace(/\s+/gu, ' ').replace(QUOTATION_MARKS, FOLDED_QUOTATION_MARK).replace(DASHES, FOLDED_DASH);
  if (PLAIN.test(signs)) return signs.toLowerCase();
  return fold(signs.normalize('NFKD').replace(ARMENIAN_INTONATION, '')).replace(/ς/gu, 'σ');
}
