import { withoutAccents } from '../fold';

/** What becomes the same when a text is folded. */
export interface Folding {
  readonly matchCase: boolean;
  readonly matchAccents: boolean;
  /** Every run of white space is one space, every quotation mark or apostrophe one sign, every dash one sign. */
  readonly foldSigns: boolean;
}

const INVISIBLE = /^\p{Cf}$/u;
const QUOTATION_MARK = /^(?:``|''|["“”„‟«»‹›〝〞〟「」『』｢｣״″‶＂'‘’‚‛`´ʹʻʼˈ′‵՚׳＇])$/u;
const DASH = /^(?:-{2,3}|[\p{Pd}\u2212\u2043])$/u;
/** Armenian writes these over the stressed vowel, inside the word. */
export const ARMENIAN_INTONATION = /[\u055b\u055c\u055e]/gu;
export const FOLDED_QUOTATION_MARK = "'";
export const FOLDED_DASH = '-';

function foldedLetter(cluster: string, { matchCase, matchAccents }: Folding): string {
  const composed = matchAccents ? cluster.normalize('NFC') : cluster.normalize('NFKD').replace(ARMENIAN_INTONATION, '');
  const cased = matchCase ? composed : composed.toLowerCase().replace(/ς/gu, 'σ');
  return matchAccents ? cased : withoutAccents(cased);
}

/** One cluster (see `clusterEnd`) as it is compared; empty where it does not count. Depends on nothing around it. */
export function foldCluster(cluster: string, folding: Folding): string {
  if (/^\s/u.test(cluster)) return folding.foldSigns ? ' ' : cluster;
  if (INVISIBLE.test(cluster)) return '';
  if (folding.foldSigns && QUOTATION_MARK.test(cluster)) return FOLDED_QUOTATION_MARK;
  if (folding.foldSigns && DASH.test(cluster)) return FOLDED_DASH;
  return foldedLetter(cluster, folding);
}
