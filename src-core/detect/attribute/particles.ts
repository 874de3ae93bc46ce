import { inOneSentence, isCapitalAt, signAtPlace, wordAtPlace, type Scan } from '../scan/scan';

const FARTHEST = 24;
const INNER_SIGN = /^[()[\]"'’./&–-]$/u;

/**
 * Where the word stands that a verb has cast to the end of its clause (`teilte die Polizei am Montag mit`); null where the
 * clause ends without it. What stands in apposition between commas is passed over, and so is a quotation.
 */
export function particleBehind(scan: Scan, verb: number, particle: string): number | null {
  let isInApposition = false;
  for (let at = verb + 1; at - verb < FARTHEST && inOneSentence(scan, at, verb); at += 1) {
    const sign = signAtPlace(scan, at);
    if (wordAtPlace(scan, at) === particle && endsClause(scan, at)) return at;
    if (sign === ',') {
      if (!isInApposition && !isCapitalAt(scan, at + 1)) return null;
      isInApposition = !isInApposition;
    } else if (sign !== '' && !INNER_SIGN.test(sign)) return null;
  }
  return null;
}

/** Whether a sign, a quotation or the end of the sentence follows, or a conjunction that opens the next clause. */
function endsClause(scan: Scan, at: number): boolean {
  const next = wordAtPlace(scan, at + 1);
  if (next === '' || !inOneSentence(scan, at, at + 1)) return true;
  return scan.lexicon.is('conjunctions', next) || /^(?:und|aber|sowie|oder)$/u.test(next);
}
