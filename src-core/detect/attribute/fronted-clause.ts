import { sentenceEnd, sentenceStart, signAtPlace, wordAtPlace, type Scan } from '../scan/scan';
import { phraseAfter } from './phrases';
import type { Report } from './reports';
import { isAnd } from './word-kinds';

const OPENS = /^(?:after|when|while|although|though|because|as|since|before|if|once)$/u;
const FARTHEST_SUBJECT = 2;
const FARTHEST_VERB = 6;

/**
 * `After pilots warned that it would storm, the boats left`: the last place of what is reported in the clause that opens a
 * sentence, before the comma behind which the main clause begins; null where no such clause opens it. English.
 */
export function frontedEnd(scan: Scan, from: number, report: Report): number | null {
  if (scan.lexicon.pack.language !== 'en' || !isInOpening(scan, report)) return null;
  const end = sentenceEnd(scan, from);
  for (let at = from + 1; at < end; at += 1) {
    if (signAtPlace(scan, at) === ',' && beginsMainClause(scan, at + 1)) return at - 1;
  }
  return null;
}

function isInOpening(scan: Scan, { first, source, way }: Report): boolean {
  const start = sentenceStart(scan, first);
  if (!OPENS.test(wordAtPlace(scan, start))) return false;
  if (source === null) return first - start <= FARTHEST_VERB;
  return way === 'before' && source.first - start <= FARTHEST_SUBJECT;
}

function beginsMainClause(scan: Scan, at: number): boolean {
  const word = wordAtPlace(scan, at);
  return phraseAfter(scan, at) !== null && !isAnd(word) && !scan.lexicon.is('relatives', word);
}
